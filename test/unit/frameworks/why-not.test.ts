import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { rankSchema } from '../../../shared/domain/case/events.ts';
import { type ScreenedDisposal, screenedDisposals } from '../../../shared/frameworks/disposals.ts';
import type { FactChange } from '../../../shared/frameworks/fact-changes.ts';
import type { Facts } from '../../../shared/frameworks/facts.ts';
import { type StageBeforeGiving, whatStandsInTheWay, whyNot } from '../../../shared/frameworks/why-not.ts';
import { frozen } from '../../factories/frozen.ts';
import { arbitraryFacts } from './arbitrary-facts.ts';
import { course, day, evaluation, lawfulFor, penalty, shopTheft, underPart6, underTodaysLaw } from './lawful-facts.ts';

const screening = ['screening'] as const;
const both = ['screening', 'conditions'] as const;

const wordsOf = (changes: readonly FactChange[] | null) => changes?.map(({ words }) => words) ?? null;
const withAll = (facts: Facts, changes: readonly FactChange[]) =>
  changes.reduce((changed, { apply }) => apply(changed), facts);
const statusOf = (facts: Facts, disposal: ScreenedDisposal, stages: readonly StageBeforeGiving[]) =>
  evaluation(facts, disposal, stages).status;
const person = (changes: Partial<Facts['person']>): Partial<Facts> => ({
  person: { ...underTodaysLaw().person, ...changes },
});

describe('given one or more facts that bar', () => {
  test.each<readonly [string, ScreenedDisposal, Partial<Facts>, readonly string[]]>([
    ['nothing that bars', 'ACC', {}, []],
    [
      'an offence that needs an authority',
      'ACC',
      { offences: [{ ...shopTheft, hateCrime: true }], evidenceSufficient: null },
      [],
    ],
    [
      'responsibility accepted only',
      'DC',
      { admission: { state: 'accepts-responsibility', toAuthorisedPerson: true } },
      ['the person admitted the offence'],
    ],
    [
      'no admission, and not to an authorised person',
      'ACC',
      { admission: { state: 'none', toAuthorisedPerson: false } },
      ['the person admitted the offence', 'the admission was made to an authorised person'],
    ],
    [
      'no admission, and not known to whom',
      'ACC',
      { admission: { state: 'none', toAuthorisedPerson: null } },
      ['the person admitted the offence'],
    ],
    [
      'no evidence, no admission, unfit and no interpreter',
      'ACC',
      {
        evidenceSufficient: false,
        admission: { state: 'none', toAuthorisedPerson: true },
        ...person({ fit: false, interpreterNeeded: true, interpreterPresent: false }),
      },
      [
        'an interpreter was here',
        'there was enough evidence to charge',
        'the person admitted the offence',
        'the person was fit to understand and decide',
      ],
    ],
    [
      'a vulnerable adult alone',
      'ACC',
      person({ vulnerable: true, appropriateAdult: false }),
      ['an appropriate adult was here'],
    ],
    ['a constable who would give it', 'ACC', { giver: 'constable' }, ['a sergeant or above gave it']],
    [
      'an indictable-only offence',
      'ACC',
      { offences: [{ ...shopTheft, class: 'indictable-only' }] },
      ['a prosecutor decided on it'],
    ],
    [
      'an indictable-only offence without exceptional circumstances',
      'SC',
      { offences: [{ ...shopTheft, class: 'indictable-only' }] },
      ['the Director of Public Prosecutions consented', 'a prosecutor found exceptional circumstances'],
    ],
    [
      'exceptional circumstances found by a constable',
      'SC',
      { offences: [{ ...shopTheft, cjsCode: 'PC53001' }], exceptionalCircumstances: { decidedBy: 'constable' } },
      ['a prosecutor found exceptional circumstances'],
    ],
    [
      'two of three offences marked as hate crime, which force policy bars',
      'CC',
      { offences: [{ ...shopTheft, hateCrime: true }, shopTheft, { ...shopTheft, hateCrime: true }] },
      ['offence 1 did not involve hate crime', 'offence 3 did not involve hate crime'],
    ],
    [
      'a knife that force policy bars',
      'CC',
      { offences: [{ ...shopTheft, knifeOrWeapon: true }] },
      ['the offence did not involve a knife or weapon'],
    ],
  ])(
    'given %s › when it is asked why not a %s › then the least that differs is this',
    (_, disposal, changes, words) => {
      expect(wordsOf(whyNot(lawfulFor(disposal, changes), disposal, screening))).toEqual(words);
    },
  );

  test('given gravity 4 barred by policy › when it is asked why not › then a score below 4', () => {
    const facts = underTodaysLaw({ gravity: 4 });
    const settings = { ...facts.settings, policy: { ...facts.settings.policy, gravityFour: { '*': 'bar' as const } } };
    expect(wordsOf(whyNot({ ...facts, settings }, 'ACC', screening))).toEqual([
      'the gravity score after factors was below 4',
    ]);
  });

  test.each(
    Object.entries({
      'ALL-04': [{ gravity: 4 }, 'an inspector authorised it'],
      'ALL-06': [{ history: null }, 'PNC and local records were checked and showed nothing'],
      'ALL-11': [person({ legalAdviceOffered: null }), 'legal advice was offered'],
      'CU-03': [{ detainedWaitingFor: 'victim-views' }, 'nobody was kept in detention to wait for views'],
    } satisfies Record<string, readonly [Partial<Facts>, string]>),
  )('given the force reads %s as a bar › when it bars › then what would settle it', (rule, [changes, words]) => {
    const facts = underTodaysLaw(changes);
    const settings = { ...facts.settings, severity: { [rule]: 'bar' as const } };
    expect(wordsOf(whyNot({ ...facts, settings }, 'ACC', screening))).toEqual([words]);
  });

  test('given fifteen offences marked twice › when policy bars both › then all thirty, in order, and soon', () => {
    const offences = Array.from({ length: 15 }, () => ({ ...shopTheft, domesticAbuse: true, knifeOrWeapon: true }));
    const changes = whyNot(underPart6({ offences }), 'CC', screening);
    expect(changes?.map(({ path }) => path)).toEqual(
      offences.flatMap((_, index) => [`offences[${index}].domesticAbuse`, `offences[${index}].knifeOrWeapon`]),
    );
  });
});

describe('given the stage of conditions is asked about too', () => {
  test.each<readonly [string, ScreenedDisposal, Partial<Facts>, readonly string[]]>([
    ['no condition', 'ACC', { conditions: [] }, ['another condition was set']],
    [
      'unpaid work of 10.25 hours',
      'CC',
      { conditions: [course, { ...course, kind: 'unpaid-work', objects: ['reparation'], hours: 10.25 }] },
      ['condition 2 had fewer hours'],
    ],
    [
      'a penalty of £100.01',
      'ACC',
      { conditions: [{ ...penalty, amountPence: 10_001 }] },
      ['condition 1 had a lower amount'],
    ],
    [
      'a stay at a residence among others',
      'DC',
      { conditions: [course, { ...course, kind: 'stay-at-residence' }] },
      ['condition 2 was left out'],
    ],
    [
      'a stay at a residence alone',
      'DC',
      { conditions: [{ ...course, kind: 'stay-at-residence' }] },
      ['another condition was set', 'condition 1 was left out'],
    ],
    ['a condition', 'SC', { conditions: [course] }, ['condition 1 was left out']],
    [
      'the second of two victims not asked',
      'DC',
      { victims: [{ effortRecorded: true }, { effortRecorded: false }] },
      ['reasonable efforts were made to get the views of victim 2'],
    ],
    [
      'a change the person has not agreed to',
      'ACC',
      { variation: { offenderConsents: false, breachPenalty: false } },
      ['the person agreed to the change'],
    ],
    [
      'a condition for foreign offenders, for someone who is none',
      'DC',
      { conditions: [{ ...course, kind: 'foreign-offender', objects: [] }] },
      ['the person was a relevant foreign offender'],
    ],
  ])(
    'given %s › when it is asked why not a %s › then the least that differs is this',
    (_, disposal, changes, words) => {
      expect(wordsOf(whyNot(lawfulFor(disposal, changes), disposal, both))).toEqual(words);
    },
  );

  test('given the force bars a victim’s action left out › when it is › then a reason for it', () => {
    const facts = underTodaysLaw({
      victims: [{ effortRecorded: true, wants: 'written-apology' }],
      remedyDocument: { area: 'Nonesuch', actions: ['written-apology'] },
    });
    const settings = { ...facts.settings, severity: { 'AC-17': 'bar' as const } };
    expect(wordsOf(whyNot({ ...facts, settings }, 'ACC', both))).toEqual([
      'there was a reason to leave out the action the victims want',
    ]);
  });

  test('given the force bars conditions past a period that is over › when any is set › then its settings stand in the way', () => {
    const facts = underTodaysLaw({ offences: [{ ...shopTheft, date: day('2026-05-20') }] });
    const period = { from: 'offence' as const, warnAfterWeeks: 16, authorityAfterWeeks: 20 };
    const settings = { ...facts.settings, period, severity: { 'AC-13': 'bar' as const } };
    expect(whyNot({ ...facts, settings }, 'ACC', both)).toBeNull();
    expect(whatStandsInTheWay({ ...facts, settings }, 'ACC', both).map(({ rule, kind }) => [rule.id, kind])).toEqual([
      ['AC-13', 'settings'],
    ]);
  });
});

describe('given something that is not changed to suit', () => {
  const limits = [{ disposals: ['DC' as const], counts: ['ACC' as const], number: 1, withinMonths: null }];
  const limited = { ...underPart6().settings, multipleCautionLimits: limits };

  test.each<readonly [string, ScreenedDisposal, Facts, readonly (readonly [string, string])[]]>([
    ['Part 6 not in force', 'DC', underTodaysLaw({ evidenceSufficient: false }), [['P6-01', 'law']]],
    [
      'a person one day short of 18',
      'ACC',
      underTodaysLaw(person({ dateOfBirth: day('2008-11-21') })),
      [
        ['AC-01', 'person'],
        ['YC-01', 'person'],
      ],
    ],
    [
      'an indictable-only offence',
      'CC',
      underPart6({ offences: [{ ...shopTheft, class: 'indictable-only' }] }),
      [['CC-01', 'law']],
    ],
    [
      'an offence that is hate crime by its code and marked so, barred by policy',
      'CC',
      underPart6({ offences: [{ ...shopTheft, cjsCode: 'CD98070', hateCrime: true }] }),
      [['ALL-02', 'settings']],
    ],
    [
      'an earlier caution that reaches the limit',
      'DC',
      underPart6({ settings: limited, history: [{ kind: 'ACC', date: day('2024-01-01') }] }),
      [['P6-20', 'person']],
    ],
  ])('given %s › when it is asked why not a %s › then nothing opens it, and why', (_, disposal, facts, obstacles) => {
    expect(whyNot(facts, disposal, screening)).toBeNull();
    expect(whatStandsInTheWay(facts, disposal, screening).map(({ rule, kind }) => [rule.id, kind])).toEqual(obstacles);
  });

  test('given a person who is 18 that day › when it is asked why not › then nothing stands in the way', () => {
    expect(whatStandsInTheWay(underTodaysLaw(person({ dateOfBirth: day('2008-11-20') })), 'ACC', screening)).toEqual(
      [],
    );
  });
});

describe('given any facts', () => {
  const cases = fc.record({
    facts: arbitraryFacts({ conditions: { min: 0, max: 2 } }),
    disposal: fc.constantFrom(...screenedDisposals),
    stages: fc.constantFrom<readonly StageBeforeGiving[]>(screening, both),
  });

  test('when it is asked why not › then the changes open it, none of them is one too many, and no fact is written to', () => {
    fc.assert(
      fc.property(cases, ({ facts, disposal, stages }) => {
        const changes = whyNot(frozen(facts), disposal, stages);
        const before = statusOf(facts, disposal, stages);
        expect(changes?.length === 0).toBe(before !== 'barred');
        expect(whatStandsInTheWay(facts, disposal, stages).length > 0).toBe(changes === null);
        if (changes === null) return;
        expect(statusOf(withAll(facts, changes), disposal, stages)).not.toBe('barred');
        for (const change of changes) {
          const others = changes.filter((other) => other !== change);
          expect(statusOf(withAll(facts, others), disposal, stages)).toBe('barred');
        }
      }),
      { numRuns: 1500 },
    );
  });
});

/**
 * A world small enough to judge whole: every case that these facts can make. A change here is any other value, not only
 * the one that the table offers, so what is found is compared with something that does not know the table.
 */
const dimensions: readonly (readonly ((facts: Facts) => Facts)[])[] = [
  [true, false].map((evidenceSufficient) => (facts: Facts) => ({ ...facts, evidenceSufficient })),
  (['admitted', 'accepts-responsibility', 'unclear', 'defence-raised', 'none'] as const).map(
    (state) => (facts: Facts) => ({ ...facts, admission: { ...facts.admission, state } }),
  ),
  [true, false].map((toAuthorisedPerson) => (facts: Facts) => ({
    ...facts,
    admission: { ...facts.admission, toAuthorisedPerson },
  })),
  ...(['fit', 'vulnerable', 'appropriateAdult'] as const).map((key) =>
    [true, false].map((value) => (facts: Facts) => ({ ...facts, person: { ...facts.person, [key]: value } })),
  ),
  ...(['hateCrime', 'domesticAbuse'] as const).map((marker) =>
    [true, false].map((value) => (facts: Facts) => ({
      ...facts,
      offences: facts.offences.map((offence) => ({ ...offence, [marker]: value })),
    })),
  ),
  [2, 4].map((gravity) => (facts: Facts) => ({ ...facts, gravity })),
  ...(['prosecutor', 'dpp-consent'] as const).map((authority) => [
    (facts: Facts) => facts,
    (facts: Facts) => ({ ...facts, authorities: [...facts.authorities, authority] }),
  ]),
  rankSchema.options
    .filter((rank) => rank === 'constable' || rank === 'sergeant' || rank === 'other')
    .map((giver) => (facts: Facts) => ({ ...facts, giver })),
];

const points = dimensions.reduce<readonly (readonly number[])[]>(
  (all, values) => all.flatMap((point) => values.map((_, at) => [...point, at])),
  [[]],
);
const factsAt = (base: Facts, point: readonly number[]) =>
  point.reduce((facts, at, dimension) => dimensions[dimension]?.[at]?.(facts) ?? facts, base);
const distance = (a: readonly number[], b: readonly number[]) => a.filter((at, index) => at !== b[index]).length;

describe('given a world of facts judged whole', () => {
  const barredByPolicy = (facts: Facts): Facts => ({
    ...facts,
    settings: { ...facts.settings, policy: { ...facts.settings.policy, gravityFour: { '*': 'bar' } } },
  });
  const indictable = [{ ...shopTheft, class: 'indictable-only' as const }];
  const aggravated = [{ ...shopTheft, cjsCode: 'CD98070' }];

  test.each<readonly [ScreenedDisposal, string, Facts]>([
    ['ACC', 'today', underTodaysLaw()],
    ['ACC', 'today, indictable only and gravity 4 barred', barredByPolicy(underTodaysLaw({ offences: indictable }))],
    ['DC', 'under Part 6, indictable only', underPart6({ offences: indictable })],
    ['CC', 'under Part 6', underPart6()],
    ['CC', 'under Part 6, a hate crime by its code', underPart6({ offences: aggravated })],
    ['DC', 'today', underTodaysLaw()],
  ])(
    'given a %s %s › when it is asked why not › then as few facts as brute force finds, or none',
    (disposal, _, base) => {
      const open = points.filter((point) => statusOf(factsAt(base, point), disposal, screening) !== 'barred');
      fc.assert(
        fc.property(fc.constantFrom(...points), (point) => {
          const least = Math.min(...open.map((other) => distance(point, other)));
          const changes = whyNot(factsAt(base, point), disposal, screening);
          expect(changes?.length ?? Number.POSITIVE_INFINITY).toBe(least);
        }),
        { numRuns: 60 },
      );
    },
  );
});
