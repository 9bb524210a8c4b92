import { describe, expect, test } from 'vitest';
import {
  checksBy,
  conditionRows,
  type Judging,
  limitsOf,
  penaltyOf,
  tierHint,
  tierOptions,
  tierRows,
  toFixBefore,
  toneOf,
  whyWords,
} from '../../../../../renderer/features/conditions/conditions-view.ts';
import {
  type CautionWithConditions,
  type Condition,
  type ConditionKind,
  type ConditionObject,
  conditionSchema,
  type Disposal,
} from '../../../../../shared/domain/case/events.ts';
import { needsPathways } from '../../../../../shared/domain/needs/pathways.ts';
import { type ForceSettings, initialForceSettings } from '../../../../../shared/domain/settings/force-settings.ts';
import { attendance, day, id, lowerTierPenalty, penaltyCondition } from '../../../../factories/given-case.ts';
import { caseThrough, unpaidWork } from '../../../../factories/open-case.ts';

const today = day('2026-11-20');

describe('the tone of a condition', () => {
  test.each<readonly [ConditionKind, readonly ConditionObject[], string]>([
    ['attendance', ['rehabilitation'], 'reh'],
    ['attendance', ['rehabilitation', 'reparation'], 'reh'],
    ['attendance', ['reparation'], 'rep'],
    ['unpaid-work', ['reparation'], 'rep'],
    ['other', [], 'rep'],
    ['no-contact', ['reparation'], 'res'],
    ['stay-away', ['rehabilitation'], 'res'],
    ['no-activity', ['rehabilitation'], 'res'],
    ['no-conduct', ['rehabilitation'], 'res'],
    ['stay-at-residence', ['rehabilitation'], 'res'],
    ['foreign-offender', [], 'res'],
    ['financial-penalty', ['punishment'], 'fin'],
  ])('given %s for %j › when it is toned › then %s', (kind, objects, tone) => {
    expect(toneOf({ kind, objects })).toBe(tone);
  });
});

const judging = (disposal: Disposal = 'ACC', changes: Partial<Judging> = {}): Judging => ({
  ...initialForceSettings,
  disposal,
  offences: [],
  today,
  unavailable: [],
  ...changes,
});
const clear: Condition = { ...attendance, libraryId: 'alcohol-awareness', needs: ['alcohol'] };

describe('the checks of a condition against its disposal', () => {
  const unmet = (condition: Condition, disposal: Disposal, changes: Partial<Judging> = {}) =>
    checksBy(judging(disposal, changes))(condition).flatMap(({ letter, missing }) => (missing === null ? [] : letter));
  const work = (hours: number): Condition => ({ ...unpaidWork(hours), libraryId: 'repair-damage' });
  const toRepair: Condition = { ...clear, objects: ['reparation'] };

  test.each<readonly [string, Disposal, Condition, readonly string[]]>([
    ['10 hours of unpaid work', 'CC', work(10), []],
    ['10.25 hours of unpaid work', 'CC', work(10.25), ['A']],
    ['20.25 hours of unpaid work', 'DC', work(20.25), ['A']],
    ['20.25 hours of unpaid work', 'ACC', work(20.25), []],
    ['20.25 hours of attendance to repair', 'ACC', { ...toRepair, hours: 20.25 }, ['A']],
    ['30 hours of attendance to rehabilitate', 'CC', { ...clear, hours: 30 }, []],
    ['30 hours of attendance to repair', 'CR', { ...toRepair, hours: 30 }, []],
    ['an end on the last day of the period', 'ACC', { ...clear, endsOn: day('2027-03-12') }, []],
    ['an end a day later', 'ACC', { ...clear, endsOn: day('2027-03-13') }, ['A']],
    ['an end a day later', 'CR', { ...clear, endsOn: day('2027-03-13') }, []],
  ])(
    'given %s in a %s › when it is checked › then what could be clearer is %4$j',
    (_, disposal, condition, expected) => {
      expect(unmet(condition, disposal)).toEqual(expected);
    },
  );

  test('given regulations changed the hours › when it is checked › then those count', () => {
    expect(unmet(work(10.25), 'CC', { hourCaps: { DC: 20, CC: 11 } })).toEqual([]);
  });
});

describe('the rows', () => {
  const penalty = { ...penaltyCondition, wording: 'Pay a financial penalty' };

  test('given a course and a penalty › when they are shown › then numbered, with who, how long and until when', () => {
    expect(conditionRows([clear, penalty], judging())).toEqual([
      {
        conditionId: attendance.conditionId,
        number: 1,
        wording: attendance.wording,
        kind: 'Attend a course, service or appointment',
        why: 'Alcohol',
        provider: 'Harbwr Alcohol Service',
        hours: '3',
        due: '14 Jan 2027',
        tone: 'reh',
        smart: checksBy(judging())(clear),
        toFix: null,
      },
      {
        conditionId: penaltyCondition.conditionId,
        number: 2,
        wording: 'Pay a financial penalty: £80.50',
        kind: 'Financial penalty',
        why: '',
        provider: 'The designated officer, Northmere Magistrates’ Court',
        hours: '',
        due: '17 Dec 2026',
        tone: 'fin',
        smart: checksBy(judging())(penalty),
        toFix: null,
      },
    ]);
  });

  test('given it is neither provable nor dated › when its row is shown › then all that is missing', () => {
    const { proof: _, endsOn: __, ...open } = clear;
    const [row] = conditionRows([open], judging());
    expect(row?.toFix).toBe('Say how it is shown to be done. Say by when it must be done.');
    expect(row?.due).toBe('No date');
  });

  test.each<readonly [string, Partial<Condition>, string]>([
    [
      'needs and harm',
      { needs: ['alcohol', 'finance'], answers: ['harm'] },
      'Alcohol. Finance, benefits and debt. The harm of the offence',
    ],
    ['what the victim asked for', { answers: ['victim'] }, 'What the victim asked for'],
    ['nothing on record', { reason: 'The person asked for it.' }, 'The person asked for it.'],
    ['a need of a list that is no longer loaded', { needs: ['old-list'] }, 'old-list'],
    ['nothing at all', {}, ''],
  ])('given it answers %s › when it is put into words › then "%3$s"', (_, change, expected) => {
    expect(whyWords({ ...attendance, ...change }, needsPathways)).toBe(expected);
  });
});

test.each([
  ['a full stop', 'Pay a financial penalty.'],
  ['an exclamation mark', 'Pay a financial penalty!'],
  ['nothing', 'Pay a financial penalty'],
])(
  'given the words of a penalty end in %s › when its row is shown › then the amount follows the words',
  (_, wording) => {
    expect(conditionRows([{ ...penaltyCondition, wording }], judging())[0]?.wording).toBe(
      'Pay a financial penalty: £80.50',
    );
  },
);

test('given a condition that is no penalty › when its row is shown › then its words keep their full stop', () => {
  expect(conditionRows([attendance], judging())[0]?.wording).toMatch(/Northmere\.$/);
});

describe('how near the set stands to each limit', () => {
  const limit = (
    name: string,
    conditions: readonly Condition[],
    disposal: CautionWithConditions = 'ACC',
    settings: ForceSettings = initialForceSettings,
  ) => {
    const found = limitsOf(conditions, disposal, today, settings).find((each) => each.name === name);
    return found && `${found.words}, ${found.percent}%${found.reached ? ', reached' : ''}`;
  };
  const reparation = (hours: number, number = 1): Condition => ({
    ...attendance,
    conditionId: id('condition', number),
    objects: ['reparation'],
    hours,
  });

  test('given a conditional caution › when attendance is summed › then all that is not rehabilitation counts together', () => {
    expect(limit('Attendance', [attendance])).toBe('0 of 20 h, 0%');
    expect(limit('Attendance', [attendance, reparation(12), reparation(7.75, 2)])).toBe('19.75 of 20 h, 99%');
    expect(limit('Attendance', [reparation(12), reparation(8, 2)])).toBe('20 of 20 h, 100%, reached');
    expect(limit('Attendance', [reparation(12), reparation(9, 2)])).toBe('21 of 20 h, 100%, reached');
  });

  test.each([
    ['DC', '12 of 20 h, 60%'],
    ['CC', '12 of 10 h, 100%, reached'],
  ] as const)(
    'given a %s › when attendance of 12 and 8 hours is shown › then each stands alone: %s',
    (disposal, expected) => {
      expect(limit('Attendance', [reparation(12), reparation(8, 2)], disposal)).toBe(expected);
    },
  );

  test.each([
    ['DC', '20 of 20 h, 100%, reached'],
    ['CC', '20 of 10 h, 100%, reached'],
    ['ACC', undefined],
  ] as const)('given a %s › when unpaid work of 20 hours is shown › then: %s', (disposal, expected) => {
    expect(limit('Unpaid work', [unpaidWork(20)], disposal)).toBe(expected);
  });

  test('given regulations changed the hours to 30 and 15 › when limits are shown › then those bind Part 6 and not the older caution', () => {
    const settings = { ...initialForceSettings, hourCaps: { DC: 30, CC: 15 } };
    expect(limit('Unpaid work', [unpaidWork(15)], 'DC', settings)).toBe('15 of 30 h, 50%');
    expect(limit('Unpaid work', [unpaidWork(15)], 'CC', settings)).toBe('15 of 15 h, 100%, reached');
    expect(limit('Attendance', [reparation(15)], 'ACC', settings)).toBe('15 of 20 h, 75%');
  });

  test('given a cap of no hours at all › when work is set › then no share is claimed', () => {
    const settings = { ...initialForceSettings, hourCaps: { DC: 0, CC: 0 } };
    expect(limit('Unpaid work', [unpaidWork(1)], 'DC', settings)).toBe('1 of 0 h, 0%');
  });

  test.each([
    ['112 days, 16 weeks', '2027-03-12', '16 of 16 weeks, 100%, reached'],
    ['105 days, 15 weeks', '2027-03-05', '15 of 16 weeks, 94%'],
    ['113 days', '2027-03-13', '17 of 16 weeks, 100%, reached'],
    ['one day', '2026-11-21', '1 of 16 weeks, 6%'],
    ['today', '2026-11-20', '0 of 16 weeks, 0%'],
  ])('given the last condition ends after %s › when the longest is shown › then: %3$s', (_, endsOn, expected) => {
    const first = { ...attendance, conditionId: id('condition', 2), endsOn: today };
    expect(limit('Longest', [{ ...attendance, endsOn: day(endsOn) }, first])).toBe(expected);
  });

  test('given no period is loaded › when the longest is shown › then weeks without a limit', () => {
    expect(limit('Longest', [attendance], 'ACC', { ...initialForceSettings, period: null })).toBe('8 weeks, 0%');
  });

  test('given a penalty › when limits are shown › then its amount and the law that limits it', () => {
    expect(limit('Financial penalty', [])).toBe('None, 0%');
    expect(limit('Financial penalty', [penaltyCondition])).toBe('£80.50, 0%');
    const citations = (['ACC', 'DC', 'CC'] as const).map(
      (disposal) =>
        limitsOf([], disposal, today, initialForceSettings).find(({ name }) => name === 'Financial penalty')?.citation,
    );
    expect(citations).toEqual([
      'SI 2013/615: £50 summary, £100 either way, £150 indictable only',
      'Limit set by regulations, PCSC Act 2022 s102(3)',
      'Limit set by regulations, PCSC Act 2022 s111(3)',
    ]);
  });
});

describe('what is to be fixed first', () => {
  const { endsOn: _, ...endless } = clear;
  const subject = caseThrough('conditioned');

  test.each([
    ['no condition', [], 'Add at least one condition before you can give the caution'],
    ['a clear one', [clear], null],
    ['one of two unclear', [clear, endless], '1 condition could be clearer'],
    ['two unclear', [endless, endless], '2 conditions could be clearer'],
  ])('given %s › when it is asked › then: %3$s', (_name, conditions, expected) => {
    expect(toFixBefore({ ...subject, conditions }, judging())).toBe(expected);
  });

  const of = (disposal: Disposal, conditions?: readonly Condition[]) => {
    const chosen = caseThrough('conditioned', { disposal });
    return toFixBefore(conditions ? { ...chosen, conditions } : chosen, judging());
  };
  const { outcome22CompletedOn: __, ...notCompleted } = caseThrough('conditioned', { disposal: 'O22' }).answers;

  test.each<readonly [string, string | null, string | null]>([
    ['a simple caution without conditions', of('SC'), null],
    ['a simple caution with one', of('SC', [attendance]), 'Take away what was set for another disposal'],
    ['a community resolution that asks nothing', of('CR', []), null],
    ['a community resolution with an unclear action', of('CR', [endless]), '1 action could be clearer'],
    ['a penalty notice with its penalty', of('PND'), null],
    [
      'a penalty notice that does not say how it is paid',
      of('PND', [penaltyOf('lower', { conditionId: id('penalty'), payee: 'HM Courts and Tribunals Service' })]),
      'Say who it is paid to and how',
    ],
    ['a penalty notice without', of('PND', []), 'Choose the tier before you can give the penalty notice'],
    ['a penalty notice with a course', of('PND', [attendance]), 'Take away what was set for another disposal'],
    ['a completed outcome 22', of('O22', [clear]), null],
    ['an outcome 22 without its activity', of('O22', []), 'Add the activity before you can record the outcome'],
    [
      'an outcome 22 with its activity going on',
      toFixBefore({ ...caseThrough('conditioned', { disposal: 'O22' }), answers: notCompleted }, judging()),
      'Record the day the activity was completed',
    ],
    ['a completed outcome 22 with unclear activities', of('O22', [endless, endless]), '2 activities could be clearer'],
    ['nothing chosen', toFixBefore(caseThrough('screened'), judging()), null],
  ])('given %s › when it is asked › then: %3$s', (_name, words, expected) => {
    expect(words).toBe(expected);
  });
});

describe('the penalty of a penalty notice', () => {
  test('given a tier is chosen › when its penalty is made › then it has the amount of the tier and keeps who is paid and how', () => {
    expect(penaltyOf('lower', { conditionId: id('penalty') })).toEqual({
      conditionId: id('penalty'),
      kind: 'financial-penalty',
      wording: 'Pay the penalty',
      objects: ['punishment'],
      tier: 'lower',
      amountPence: 6_000,
    });
    const other = penaltyOf('upper', lowerTierPenalty);
    expect(other).toEqual({ ...lowerTierPenalty, tier: 'upper', amountPence: 9_000 });
    expect(conditionSchema.parse(other)).toEqual(other);
  });

  test('given the tiers are offered › then each with its amount, and what the force lists', () => {
    expect(tierOptions).toEqual([
      { value: 'lower', label: 'Lower tier: £60.00' },
      { value: 'upper', label: 'Upper tier: £90.00' },
    ]);
    expect(tierHint('upper')).toBe('The force’s settings list this offence in the upper tier');
    expect(tierHint(undefined)).toBe('The force’s settings do not list a tier for this offence');
  });

  test('given £60 on 20 November 2026 › when its terms are shown › then 10 December is the last day and £90 follow', () => {
    expect(tierRows(today, 6_000).map(({ value }) => value)).toEqual([
      '10 December 2026, if it is given today',
      '£90.00 may be registered as a fine',
    ]);
  });
});
