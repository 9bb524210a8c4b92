import { describe, expect, test } from 'vitest';
import {
  attemptRows,
  contactRows,
  dutyFor,
  enhancedRightsInWords,
  noticeInWords,
  otherCasesView,
  promptMark,
  putOffProblem,
  remedyChoice,
  serviceDetail,
  servicesInWords,
  stepMark,
  toldProblem,
  victimMark,
  vulnerabilityOptions,
  wantedByAll,
} from '../../../../../renderer/features/victim-views/victim-views-view.ts';
import type { Case } from '../../../../../shared/domain/case/case.ts';
import { type Disposal, disposalSchema } from '../../../../../shared/domain/case/events.ts';
import type { NoticeOfDecision } from '../../../../../shared/domain/victims/notice-of-decision.ts';
import type { Victim } from '../../../../../shared/domain/victims/victim.ts';
import type { VictimViews } from '../../../../../shared/domain/victims/victim-events.ts';
import { day, givenAt, id, instant, sergeant, shopTheft } from '../../../../factories/given-case.ts';
import { caseThrough } from '../../../../factories/open-case.ts';
import { otherCaseId } from '../../../../factories/people.ts';
import { nonesuchStores, unansweredCall } from '../../../../factories/victims.ts';

const recorded = { recordedAt: givenAt, recordedBy: sergeant };
const call = { ...unansweredCall, ...recorded };
const unasked: Victim = { ...nonesuchStores, contacts: [] };
const called: Victim = { ...unasked, contacts: [call] };
const saying = (views: VictimViews): Victim => ({ ...unasked, views: { ...views, ...recorded } });
const open = caseThrough('chosen');

describe('the mark of the step', () => {
  test.each<[string, Partial<Case>, string]>([
    ['nothing said', { victims: [] }, 'Not started'],
    ['no identifiable victim', { victims: [], noVictimReason: 'Nobody was harmed.' }, 'No identifiable victim'],
    ['one victim of two asked', { victims: [called, unasked] }, 'Efforts due for 1 of 2'],
    ['views without an attempt', { victims: [saying({ words: 'Pay.' })] }, 'Reasonable efforts made'],
    ['both asked', { victims: [called, called] }, 'Reasonable efforts made'],
  ])('given %s › when shown › then %3$s', (_, change, words) => {
    expect(stepMark({ ...open, ...change }).words).toBe(words);
  });
});

describe('the mark of a victim', () => {
  test.each<[string, Victim, string]>([
    ['no attempt', unasked, 'Attempt due'],
    ['one attempt', called, 'Tried once'],
    ['two attempts', { ...called, contacts: [call, call] }, 'Tried 2 times'],
    [
      'views given and not written down',
      { ...called, contacts: [{ ...call, outcome: 'views-given' }] },
      'Write the views down',
    ],
    ['views', saying({ onDisposal: 'no-view' }), 'Views recorded'],
  ])('given %s › when shown › then %3$s', (_, victim, words) => {
    expect(victimMark(victim).words).toBe(words);
  });
});

test.each([
  ['2026-07-01T20:15:00.000Z', '1 Jul, 21:15'],
  ['2025-11-18T21:15:00.000Z', '18 Nov 2025, 21:15'],
])('given an attempt of %s › when listed in November 2026 › then it was made %s', (madeAt, when) => {
  const [row] = attemptRows({ ...unasked, contacts: [{ ...call, madeAt: instant(madeAt) }] }, day('2026-11-20'));
  expect(row).toMatchObject({ when, how: 'Phone', by: 'Alun Mockford', result: { words: 'No answer' } });
});

test('given details › when listed › then what was not asked says so', () => {
  expect(contactRows(nonesuchStores).map(({ key, value }) => `${key}: ${value}`)).toEqual([
    'Contact: Not recorded',
    'Prefers: Not asked',
    'Vulnerability: Not asked',
  ]);
  const asked = contactRows({
    ...nonesuchStores,
    contactName: 'Jo Placeholder',
    phone: '07700 900441',
    email: 'jo@nonesuch.example',
    prefers: 'email',
    preferredTimes: 'weekday mornings',
    vulnerabilities: [],
  });
  expect(asked.map(({ value }) => value)).toEqual([
    'Jo Placeholder',
    '07700 900441, jo@nonesuch.example',
    'Email, weekday mornings',
    'None',
  ]);
});

test('given a business and a person › when flags are offered › then only a person can be young or vulnerable', () => {
  expect(vulnerabilityOptions('business').map(({ value }) => value)).toEqual(['repeat', 'persistently-targeted']);
  expect(vulnerabilityOptions('person')).toHaveLength(5);
});

test.each([
  [[], null],
  [['child', 'hate-crime'] as const, 'Enhanced rights: Under 18, Hate crime'],
])('given %j › when put in words › then %s', (reasons, words) => {
  expect(enhancedRightsInWords(reasons)).toBe(words);
});

describe('the community remedy document', () => {
  const remedy = { area: 'Northmere', actions: [{ reference: 'R1', wording: 'Write a letter.' }] };
  const offences = (area?: string) =>
    open.offences.map((offence) => ({ ...offence, ...shopTheft, ...(area && { area }) }));

  test('given none loaded › when asked › then nothing is asked', () => {
    expect(remedyChoice(null, offences(), undefined)).toBeNull();
    expect(remedyChoice(undefined, offences(), 'R1')).toBeNull();
  });

  test.each([
    ['the same area', offences('Northmere'), null],
    ['no area', offences(), null],
    ['another area', offences('Sampleton'), 'PCSC Act 2022 s121'],
  ])('given an offence in %s › when asked › then the warning is %3$s', (_, inArea, citation) => {
    const warning = remedyChoice(remedy, inArea, undefined)?.warning;
    if (citation === null) expect(warning).toBeNull();
    else expect(warning).toContain(citation);
  });

  test.each([
    [undefined, ['Write a letter.', 'None of these']],
    [null, ['Write a letter.', 'None of these']],
    ['R1', ['Write a letter.', 'None of these']],
    ['R0', ['Write a letter.', 'R0, no longer in the document', 'None of these']],
  ])('given a victim who wants %s › when asked › then the choices are %j', (wants, labels) => {
    expect(remedyChoice(remedy, offences(), wants)?.options.map(({ label }) => label)).toEqual(labels);
  });

  const wantedUnder = (disposal: Disposal | undefined, victims: readonly Victim[]) =>
    wantedByAll({ ...open, victims, disposal: disposal && open.disposal && { ...open.disposal, disposal } }, remedy);

  test.each<[string, readonly Victim[], boolean]>([
    ['the only victim does', [saying({ wants: 'R1' })], true],
    ['both do', [saying({ wants: 'R1' }), saying({ wants: 'R1' })], true],
    ['one wants none', [saying({ wants: 'R1' }), saying({ wants: null })], false],
    ['one was not asked', [saying({ wants: 'R1' }), unasked], false],
    ['neither was asked', [unasked, { ...unasked, victimId: id('vctm', 2) }], false],
    ['both want what is in another document', [saying({ wants: 'R0' }), saying({ wants: 'R0' })], false],
    ['nobody is there', [], false],
  ])(
    'given victims who may want the letter: %s › when all are asked › then it follows: %3$s',
    (_, victims, follows) => {
      expect(wantedUnder('ACC', victims) !== null).toBe(follows);
    },
  );

  test.each<[Disposal | undefined, string | null]>([
    [
      'DC',
      'The victim wants: Write a letter. It becomes a condition, unless it cannot be attached or is inappropriate.',
    ],
    ['CR', 'The victim wants: Write a letter. Ask the person to do it, unless it is inappropriate.'],
    ['SC', null],
    [undefined, null],
  ])('given %s is chosen › when the only victim wants the letter › then %s', (disposal, words) => {
    expect(wantedUnder(disposal, [saying({ wants: 'R1' })])).toBe(words);
  });

  test('given two victims › when both want the letter › then it says every victim', () => {
    expect(wantedUnder('CC', [saying({ wants: 'R1' }), saying({ wants: 'R1' })])).toMatch(/^Every victim wants: /);
  });
});

test.each<[NoticeOfDecision, string, string | undefined]>([
  [{ state: 'not-begun', workingDays: 5 }, 'Tell them within 5 working days after the day it is given.', undefined],
  [{ state: 'not-begun', workingDays: 1 }, 'Tell them within 1 working day after the day it is given.', undefined],
  [
    { state: 'due', decidedOn: day('2026-11-20'), notifyBy: day('2026-11-27') },
    'Tell them by 27 November 2026.',
    'Due',
  ],
  [
    { state: 'late', decidedOn: day('2026-11-20'), notifyBy: day('2026-11-27') },
    'They were to be told by 27 November 2026.',
    'Late',
  ],
  [
    { state: 'told', decidedOn: day('2026-11-20'), notifyBy: day('2026-11-27') },
    'In time: by 27 November 2026.',
    'Told',
  ],
  [
    { state: 'told-late', decidedOn: day('2026-11-20'), notifyBy: day('2026-11-27') },
    'After the last day, 27 November 2026.',
    'Told late',
  ],
  [
    { state: 'not-loaded', decidedOn: day('2026-11-20'), missing: ['victimCode', 'bankHolidays'] },
    'Given on 20 November 2026. The force’s settings do not hold the times of the Victims’ Code or the bank holidays, so no last day is worked out.',
    undefined,
  ],
])('given %j › when put in words › then they say how it stands', (notice, words, mark) => {
  expect(noticeInWords(notice).words).toBe(words);
  expect(noticeInWords(notice).mark?.words).toBe(mark);
});

test.each([
  ['2026-11-19', 'The day they were told must be 20 November 2026, when it was given, or later'],
  ['2026-11-20', undefined],
  ['2026-11-24', undefined],
  ['2026-11-25', 'The day they were told must be today or in the past'],
])(
  'given a decision of 20 November and told on %s › when it is 24 November › then the problem is %s',
  (told, problem) => {
    expect(toldProblem(day(told), day('2026-11-20'), day('2026-11-24'))).toBe(problem);
  },
);

test.each(disposalSchema.options)(
  'given %s is chosen › when the duty is shown › then it has its source',
  (disposal) => {
    expect(dutyFor(disposal).citation).toMatch(
      { DC: /s100/, CC: /s109/, ACC: /s23ZA/, CR: /s102/ }[disposal as string] ?? /Victims’ Code/,
    );
  },
);

describe('the services listed', () => {
  test.each([
    ['of one area', { area: 'Northmere', whyAll: null }, 'Services of Northmere.'],
    [
      'of all, none being in the area',
      { area: null, whyAll: 'none-in-area' },
      'No service is listed for the area of the offence: all are shown.',
    ],
    [
      'of all, no area being recorded',
      { area: null, whyAll: 'area-not-recorded' },
      'The area of the offence is not recorded: services of every area are shown.',
    ],
  ] as const)('given services %s › when shown › then it says so', (_, offered, words) => {
    expect(servicesInWords({ services: [], ...offered })).toBe(words);
  });

  test('given a service for two needs › when shown › then its area stands there only among several', () => {
    const service = {
      id: 'care',
      name: 'Northmere Victim Care',
      area: 'Northmere',
      needs: ['hate-crime' as const, 'practical' as const],
      contact: '01632 960 441',
    };
    expect(serviceDetail(service, true)).toBe('Hate crime, Practical help. 01632 960 441');
    expect(serviceDetail(service, false)).toBe('Northmere: Hate crime, Practical help. 01632 960 441');
  });
});

describe('the other cases of a victim', () => {
  const found = (count: number, isByNameAlone: (number: number) => boolean) =>
    Array.from({ length: count }, (_, index) => ({
      caseId: otherCaseId(index),
      custodyRecordNumber: index === 1 ? undefined : `NM/QS/26/${index}`,
      isByNameAlone: isByNameAlone(index),
    }));

  test('given none › when shown › then nothing is said', () => {
    expect(otherCasesView([])).toBeNull();
  });

  test('given one by name alone › when shown › then it says perhaps', () => {
    expect(otherCasesView(found(1, () => true))).toEqual({
      sentence: 'Perhaps also a victim in 1 other case',
      links: [{ caseId: otherCaseId(0), words: 'NM/QS/26/0, by name alone' }],
      more: null,
    });
  });

  test('given one sure of two, the other without a number › when shown › then it says also, and which is not sure', () => {
    expect(otherCasesView(found(2, (number) => number === 1))).toMatchObject({
      sentence: 'Also a victim in 2 other cases',
      links: [{ words: 'NM/QS/26/0' }, { words: 'No custody record number, by name alone' }],
    });
  });

  test.each([
    [5, null],
    [6, 'and 1 more'],
  ])('given %i › when shown › then five are links', (count, more) => {
    const view = otherCasesView(found(count, () => false));
    expect(view?.links).toHaveLength(5);
    expect(view?.more).toBe(more);
  });
});

describe('an offer of support', () => {
  const point = 'intake' as const;
  const on = day('2026-11-20');
  test.each([
    [{ point, state: 'not-reached' }, 'Not yet'],
    [{ point, state: 'due' }, 'Due'],
    [{ point, state: 'answered', day: on }, 'Answered 20 Nov 2026'],
    [{ point, state: 'deferred', day: on }, 'Put off until 20 Nov 2026'],
    [{ point, state: 'due-again', day: on }, 'Due since 20 Nov 2026'],
  ] as const)('given %j › when shown › then it is marked %s', (prompt, words) => {
    expect(promptMark(prompt).words).toBe(words);
  });

  test.each([
    ['yesterday', '2026-11-19', 'The day it is put off until must be after today'],
    ['today', '2026-11-20', 'The day it is put off until must be after today'],
    ['tomorrow', '2026-11-21', undefined],
  ])('given 20 November › when it is put off until %s › then that is taken or not', (_, until, problem) => {
    expect(putOffProblem(day(until), on)).toBe(problem);
  });
});
