import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { disposalDocument } from '../../../../../electron/services/paperwork/disposal-document.ts';
import { textsOf } from '../../../../../electron/services/paperwork/render-pdf.ts';
import { type Condition, caseEventSchema } from '../../../../../shared/domain/case/events.ts';
import { verifyGiven } from '../../../../../shared/domain/case/verify.ts';
import {
  attendance,
  day,
  type GivenCaseTraits,
  givenCase,
  givenCaseEvents,
  id,
  lowerTierPenalty,
  penaltyCondition,
  settingsFor,
  station,
} from '../../../../factories/given-case.ts';

const context = { station, part6CommencedOn: day('2026-09-01'), isDraft: false, marking: null };
const textOf = (traits: GivenCaseTraits = {}) => [...textsOf(disposalDocument(givenCase(traits), context))].join('\n');
const a4 = { width: 595.28, height: 841.89, orientation: 'portrait' } as const;

const disposals = ['DC', 'CC', 'ACC'] as const;

describe.each(disposals)('given a %s of the factory', (disposal) => {
  test.each([false, true])(
    'when its support is %s, then its events are well formed and it was lawfully given',
    (supported) => {
      const events = givenCaseEvents({ disposal, supported });
      for (const event of events) expect(caseEventSchema.safeParse(event).error).toBeUndefined();
      expect(verifyGiven(events, settingsFor(disposal))).toEqual({ ok: true, value: undefined });
    },
  );

  test('when any page is made, then it carries marking, case, kind, template and number', () => {
    const { header, footer } = disposalDocument(givenCase({ disposal }), context);
    if (typeof header !== 'function' || typeof footer !== 'function') throw new Error('The furniture is not dynamic');
    for (const page of [1, 2, 7]) {
      const head = JSON.stringify(header(page, 7, a4));
      const foot = JSON.stringify(footer(page, 7, a4));
      expect(head).toContain('OFFICIAL-SENSITIVE');
      expect(head).toContain('Case 7k3m9q2w');
      expect(head).toContain('Custody record NM/QS/26/004127');
      expect(foot).toContain('OFFICIAL-SENSITIVE');
      expect(foot).toContain(`Page ${page} of 7`);
      expect(foot).toContain(`Caution document ${disposal}, template 1`);
    }
  });

  test('when it is built, then the four statutory parts follow one another under their headings', () => {
    const text = textOf({ disposal });
    const positions = [
      'Part 1. The offence',
      'Theft from a shop',
      'TH68010',
      'On 18 November 2026, at Nonesuch Stores, Bridge Street, Northmere.',
      'contrary to section 1(1) of the Theft Act 1968.',
      'Part 2. The admission',
      'I admit this offence.',
      'Part 3. The consent',
      'I agree to accept this caution and its conditions.',
      'Part 4. The condition',
      'Go to 2 sessions of the Harbwr alcohol awareness course',
      'If you do not keep to a condition',
    ].map((words) => text.indexOf(words));
    expect(positions).not.toContain(-1);
    expect(positions).toEqual(positions.toSorted((one, other) => one - other));
  });

  test('when its metadata is read, then it holds reference, kind and the instant of giving, and not the person', () => {
    const { info } = disposalDocument(givenCase({ disposal }), context);
    expect(info?.creationDate).toEqual(new Date('2026-11-20T02:14:00.000Z'));
    expect(info?.title).toMatch(/caution 7k3m9q2w$/);
    expect(info?.keywords).toMatch(/^case 7k3m9q2w, sequence \d+$/);
    expect(JSON.stringify(info)).not.toMatch(/zofia|testowska|004127/i);
  });

  test('when the force’s name holds & and <, then the metadata holds neither', () => {
    const odd = { ...context, station: { ...station, forceName: 'Moor & <Dale>' } };
    expect(disposalDocument(givenCase({ disposal }), odd).info?.author).toBe('Moor and Dale');
  });
});

describe('given a force with a marking of its own', () => {
  test('when the document is made, then every page carries it; without one, the program’s own', () => {
    const head = (marking: string | null) => {
      const { header, footer } = disposalDocument(givenCase(), { ...context, marking });
      if (typeof header !== 'function' || typeof footer !== 'function') throw new Error('Pages have a head and a foot');
      const size = { width: 595, height: 842, orientation: 'portrait' as const };
      return JSON.stringify([header(1, 1, size), footer(1, 1, size)]);
    };
    expect(head('OFFICIAL-SENSITIVE CUSTODY').split('OFFICIAL-SENSITIVE CUSTODY')).toHaveLength(3);
    expect(head(null).split('OFFICIAL-SENSITIVE')).toHaveLength(3);
  });
});

describe('given settings that rest on law not in force', () => {
  test('when the document is made, then it says so before anything else; under settings in force it does not', () => {
    const words = (isDraft: boolean) => JSON.stringify(disposalDocument(givenCase(), { ...context, isDraft }).content);
    expect(words(true).indexOf('Made under a draft rules pack')).toBeLessThan(words(true).indexOf('Northmere Police'));
    expect(words(true)).toContain('Made under a draft rules pack');
    expect(words(false)).not.toContain('draft');
  });
});

describe('given what follows when a condition is not kept', () => {
  test.each(['DC', 'ACC'] as const)(
    'when the caution is a %s, then it tells of arrest and prosecution and never of the CC route',
    (disposal) => {
      const text = textOf({ disposal });
      expect(text).toContain(
        'you may be arrested without a warrant and you may be prosecuted for the offence in Part 1',
      );
      expect(text).not.toMatch(/will not be prosecuted|rises by half|registered with|spent at once/);
    },
  );

  test('when the caution is a CC, then it tells of money and the court and never of arrest or prosecution for the offence', () => {
    const text = textOf({ disposal: 'CC' });
    expect(text).toContain('You will not be prosecuted for the offence in Part 1');
    expect(text).toContain('registered with a magistrates’ court');
    expect(text).not.toMatch(/may be arrested|may be prosecuted|stops having effect/);
  });
});

describe('given the law a caution rests on', () => {
  test.each([
    ['DC', 'Police, Crime, Sentencing and Courts Act 2022, Part 6, sections 99 to 107', 's99(2)(e)(iv)'],
    ['CC', 'Police, Crime, Sentencing and Courts Act 2022, Part 6, sections 108 to 115', 's108(2)(e)(iv)'],
    ['ACC', 'Criminal Justice Act 2003, Part 3, sections 22 to 27', 's23(5)'],
  ] as const)('when it is a %s, then its face says %s and cites %s', (disposal, act, citation) => {
    expect(textOf({ disposal })).toContain(act);
    expect(textOf({ disposal })).toContain(citation);
  });

  test.each(['DC', 'CC'] as const)(
    'when it is a %s, then its face says since when Part 6 is in force and in which settings',
    (disposal) => {
      expect(textOf({ disposal })).toMatch(
        /as commenced on 1 September 2026 in this force’s settings\. Force settings version 2, rules/,
      );
      expect(() => disposalDocument(givenCase({ disposal }), { ...context, part6CommencedOn: null })).toThrow('Part 6');
    },
  );

  test('when it is an ACC, then it is the MG14 and says nothing of Part 6', () => {
    expect(textOf()).toContain('Conditional caution (MG14)');
    expect(textOf()).not.toContain('Part 6');
  });
});

describe('given the day a caution becomes spent', () => {
  test.each([
    ['ACC', 'It becomes spent on 14 January 2027. Until then it is shown on a Basic DBS check.'],
    ['CC', 'It is spent at once, on 20 November 2026. It is not shown on a Basic DBS check.'],
  ] as const)('when it is a %s whose condition ends on 14 January 2027, then it says: %s', (disposal, sentence) => {
    expect(textOf({ disposal })).toContain(sentence);
  });
});

describe('given a financial penalty', () => {
  test.each(disposals)(
    'when the caution is a %s, then it shows amount, payee, method, date and consequences',
    (disposal) => {
      const text = textOf({ disposal, conditions: [penaltyCondition] });
      for (const words of [
        '£80.50',
        'The designated officer, Northmere Magistrates’ Court',
        'By card on 0300 000 0000',
        '17 December 2026',
        'The penalty rises to £120.75.',
      ]) {
        expect(text).toContain(words);
      }
    },
  );

  test.each([
    ['DC', true],
    ['CC', true],
    ['ACC', false],
  ] as const)(
    'when the payee of a %s is not the designated officer, then that it is sent on is said: %s',
    (disposal, isSaid) => {
      const conditions = [{ ...penaltyCondition, payee: 'Northmere Victims’ Fund', payeeIsDesignatedOfficer: false }];
      expect(textOf({ disposal, conditions }).includes('Sent on to')).toBe(isSaid);
    },
  );

  test('when the amount is £80 and no pence, then it is printed without pence', () => {
    expect(textOf({ conditions: [{ ...penaltyCondition, amountPence: 8_000 }] })).toMatch(/^£80$/m);
  });
});

test('given a condition that forbids something, when it is printed, then its day is an until and not a by when', () => {
  const stayAway: Condition = {
    conditionId: id('away'),
    kind: 'stay-away',
    wording: 'Do not go into Nonesuch Stores.',
    objects: ['reparation'],
    inUk: true,
    endsOn: day('2027-03-11'),
  };
  expect(textOf({ conditions: [stayAway] })).toMatch(/^Until$/m);
  expect(textOf({ conditions: [stayAway] })).not.toContain('By when');
});

describe('given who was in the room', () => {
  test('when an interpreter and an appropriate adult took part, then both are named and both signatures are there', () => {
    const text = textOf({ supported: true });
    expect(text).toContain('Ilona Fikcyjna, Polish');
    expect(text).toContain('Hal Standby');
    expect(text.match(/Signed 20 November 2026 at/g)).toHaveLength(4);
  });

  test('when nobody else took part, then two signatures are there and the officer has rank and number', () => {
    const text = textOf();
    expect(text.match(/Signed 20 November 2026 at/g)).toHaveLength(2);
    expect(text).toContain('Sergeant Alun Mockford, number 7782');
    expect(text).not.toMatch(/Interpreter|Appropriate adult/);
  });
});

test('given strokes in a box of 1000 by 320, when a signature is drawn, then every point lies inside its box', () => {
  const { content } = disposalDocument(givenCase({ supported: true }), context);
  const [polylines, dots] = [drawnIn(content, 'polyline'), drawnIn(content, 'ellipse')];
  const signaturePoints = polylines.filter(({ lineCap }) => lineCap === 'round').flatMap(({ points }) => points ?? []);
  expect(signaturePoints).toHaveLength(4 * 15);
  for (const { x, y } of signaturePoints) {
    expect(x).toBeGreaterThanOrEqual(0);
    expect(x).toBeLessThanOrEqual(230);
    expect(y).toBeLessThanOrEqual(73.6);
  }
  expect(dots).toHaveLength(4);
});

interface Drawn {
  readonly type: string;
  readonly lineCap?: string;
  readonly points?: readonly { readonly x: number; readonly y: number }[];
}

function drawnIn(node: unknown, type: string): Drawn[] {
  if (Array.isArray(node)) return node.flatMap((item) => drawnIn(item, type));
  if (!node || typeof node !== 'object') return [];
  return isDrawn(node, type) ? [node] : Object.values(node).flatMap((item) => drawnIn(item, type));
}

const isDrawn = (node: object, type: string): node is Drawn => 'type' in node && node.type === type;

test('given text pasted with tabs and other line ends, when it is printed, then plain spaces and lines stand in their place', () => {
  expect(textOf({ person: { address: '3\tDummy\tRow\r\nNorthmere' } })).toContain('3 Dummy Row\nNorthmere');
});

/** What the law calls a caution is named on other papers only to say that they are none. */
const saysCaution = (text: string) => text.replaceAll(/not a (conviction and not a )?caution/g, '').match(/caution/i);

const inOrder = (text: string, parts: readonly string[]) => {
  const positions = parts.map((part) => text.indexOf(part));
  expect(positions).not.toContain(-1);
  expect(positions).toEqual(positions.toSorted((one, other) => one - other));
};

describe.each(['SC', 'CR', 'PND', 'O22'] as const)('given a %s of the factory', (disposal) => {
  test.each([false, true])('when its support is %s, then it was lawfully given and all can be printed', (supported) => {
    const events = givenCaseEvents({ disposal, supported });
    for (const event of events) expect(caseEventSchema.safeParse(event).error).toBeUndefined();
    expect(verifyGiven(events, settingsFor(disposal))).toEqual({ ok: true, value: undefined });
    expect(textOf({ disposal, supported })).not.toMatch(/undefined|null|\[object/);
  });
});

describe('given a simple caution', () => {
  test('when it is built, then its four parts follow one another, the last without conditions', () => {
    inOrder(textOf({ disposal: 'SC' }), [
      'Simple caution',
      'Criminal Justice and Courts Act 2015, sections 17 and 18',
      'Part 1. The offence',
      'Part 2. The admission',
      'I admit this offence.',
      'Part 3. The consent',
      'I agree to accept this caution.',
      'Part 4. The conditions',
      'A simple caution carries no conditions.',
      'What this caution means for you',
      'It is spent at once, on 20 November 2026.',
      'Standard and Enhanced DBS checks for 6 years',
      'Signatures',
    ]);
  });

  test('when it is read, then nothing follows a failure and no condition is spoken of', () => {
    expect(textOf({ disposal: 'SC' })).not.toMatch(/If you do not keep|its conditions|Condition 1|prosecuted for the/);
  });
});

describe('given a community resolution', () => {
  test('when it is built, then it is a record of what was agreed, in four parts', () => {
    const text = textOf({ disposal: 'CR' });
    inOrder(text, [
      'Community resolution',
      'Anti-social Behaviour, Crime and Policing Act 2014, sections 101 and 102',
      'It is not a caution and not a conviction.',
      'Part 1. The offence',
      'Part 2. What you said about it',
      'I admit this offence.',
      'Part 3. The agreement',
      'Part 4. What you have agreed to do',
      'Action 1. Attendance',
      'If you do not do what you agreed',
      'Not doing it is not an offence.',
      'What this resolution means for you',
      'It is not shown on a Basic or Standard DBS check.',
    ]);
    expect(saysCaution(text)).toBeNull();
    expect(text).not.toMatch(/spent|Condition 1|authorised person/i);
  });

  test('when it asks for nothing, then it says so and nothing follows', () => {
    const text = textOf({ disposal: 'CR', conditions: [] });
    expect(text).toContain('You are not asked to do anything more.');
    expect(text).not.toContain('If you do not do what you agreed');
  });

  test.each([
    ['Alpha 4', 'Alpha 4'],
    [undefined, undefined],
  ])('when an action carries out %s of the remedy document, then it is named: %s', (remedyAction, named) => {
    const text = textOf({ disposal: 'CR', conditions: [{ ...attendance, ...(remedyAction && { remedyAction }) }] });
    expect(text.includes('Community remedy')).toBe(named !== undefined);
    if (named) expect(text).toContain(named);
  });
});

describe('given a penalty notice', () => {
  test('when it is built, then it says what for, how much, until when and what then', () => {
    const text = textOf({ disposal: 'PND' });
    inOrder(text, [
      'Penalty notice for disorder',
      'Criminal Justice and Police Act 2001, Part 1',
      'You are not asked to admit the offence.',
      'Part 1. The offence',
      'Part 2. The penalty',
      '£60',
      'Lower tier',
      '10 December 2026, to pay or to ask for a hearing',
      'By 10 December 2026, either pay the penalty, or ask for a hearing in court.',
      '£90, which is one and a half times the penalty',
      'as a fine from 11 December 2026',
      'What this notice means for you',
    ]);
    expect(saysCaution(text)).toBeNull();
    expect(text).not.toMatch(/spent|Part 3|I admit|consent/i);
  });

  test('when it is of the upper tier, then it is £90, and £135 if nothing is done', () => {
    const text = textOf({ disposal: 'PND', conditions: [{ ...lowerTierPenalty, tier: 'upper', amountPence: 9_000 }] });
    expect(text).toContain('Upper tier');
    expect(text).toContain('£135, which is one and a half times');
  });

  test.each([
    [false, 1],
    [true, 3],
  ])('when its support is %s, then %i sign and the person does not', (supported, count) => {
    const text = textOf({ disposal: 'PND', supported });
    expect(text.match(/Signed 20 November 2026 at/g)).toHaveLength(count);
    expect(text).not.toContain('Person given the notice');
    expect(text).toContain('Officer giving the notice');
  });
});

describe('given an outcome 22', () => {
  test('when it is built, then it records the activity and its day, and no admission', () => {
    const text = textOf({ disposal: 'O22' });
    inOrder(text, [
      'Outcome 22',
      'NPCC guidance on outcome 22',
      'No admission was asked for and none is recorded. This is not a caution and not a conviction.',
      'Recorded by',
      'Part 1. What this is about',
      'Part 2. The activity',
      'Activity 1. Attendance',
      'Completed on',
      '19 November 2026',
      'Two sessions of the Harbwr alcohol awareness course.',
      'Officer recording the outcome',
    ]);
    expect(saysCaution(text)).toBeNull();
    expect(text).not.toMatch(/spent|I admit|admission was made|consent/i);
  });
});

describe('given what a condition can say besides', () => {
  const said = (change: Partial<Condition>) =>
    textOf({ disposal: 'DC', conditions: [{ ...attendance, ...change } as Condition] });

  test.each<readonly [string, Partial<Condition>, string]>([
    ['a cost', { feePence: 2_500, feeReasonable: true }, '£25'],
    [
      'details left open and who gives them',
      { detailsLeftOpen: true, detailsSuppliedBy: 'the course leader' },
      'To be given later by the course leader',
    ],
    ['details left open', { detailsLeftOpen: true }, 'To be given later'],
  ])('when it has %s, then it is printed', (_, change, words) => {
    expect(said(change)).toContain(words);
    expect(said({})).not.toContain(words);
  });
});

const words = fc
  .array(fc.constantFrom('go', 'to', 'the', 'course', 'Tŷ Gŵyr', 'Łódź', 'wait', 'until', 'called'), { maxLength: 60 })
  .map((list) => list.join(' '));

test('given any conditions, when the document is built, then each wording stands in it once and the victim not at all', () => {
  fc.assert(
    fc.property(
      fc.constantFrom(...disposals),
      fc.boolean(),
      fc.array(fc.tuple(words, fc.boolean(), fc.option(fc.integer({ min: 1, max: 100 }))), {
        minLength: 1,
        maxLength: 8,
      }),
      fc.uuid(),
      (disposal, supported, drafts, secret) => {
        const conditions = drafts.map(([text, isPenalty, daysLeft], index): Condition => {
          const wording = `Wording ${index} of the set: ${text}.`.slice(0, 600);
          if (isPenalty) return { ...penaltyCondition, conditionId: id('p', index), wording };
          return {
            conditionId: id('c', index),
            kind: 'other',
            wording,
            objects: ['reparation'],
            endsOn: day('2026-12-31'),
            ...(daysLeft !== null && { hours: daysLeft }),
          };
        });
        const victim = { name: `Vera Dummersley ${secret}`, views: `Reach me on 07700 900000 ${secret}` };
        const text = textOf({ disposal, supported, conditions, victim });
        for (const { wording } of conditions) expect(text.split(wording)).toHaveLength(2);
        expect(text).not.toContain(secret);
        expect(text).not.toContain('07700 900000');
      },
    ),
    { numRuns: 60 },
  );
});

test('given a document signed again after a correction, when the new one is built, then it names the one it replaces', () => {
  expect(textOf()).not.toContain('This document replaces');
  const text = textOf({ givenAgain: true });
  expect(text).toContain('This document replaces the one given on 20 November 2026 at 02:14.');
  expect(text).toContain('20 November 2026 at 03:14, Quayside Custody');
});
