import { describe, expect, test } from 'vitest';
import { readExploitation } from '../../../../../renderer/features/needs/exploitation-form.ts';
import {
  type DrugTestDraft,
  draftOfTest,
  needsAuthority,
  readDrugTest,
  readScore,
  readViolenceRisk,
} from '../../../../../renderer/features/needs/risk-forms.ts';
import { initialForceSettings } from '../../../../../shared/domain/settings/force-settings.ts';
import { clockTimeSchema } from '../../../../../shared/time.ts';
import { day, instant } from '../../../../factories/given-case.ts';
import { authority, drugTest, highRisk, score, triggers } from '../../../domain/needs/sample-needs.ts';

const today = day('2026-11-20');
const fieldsOf = ({ problems }: { readonly problems: readonly { readonly fieldId: string }[] }) =>
  problems.map(({ fieldId }) => fieldId);

describe('given a reoffending score is typed', () => {
  const typed = { ...score, percent: '75' };

  test.each([
    ['0', 0],
    ['100', 100],
    ['74.5', 74.5],
    ['75%', 75],
  ])('when it is "%s" › then %s is kept', (percent, value) => {
    expect(readScore({ ...typed, percent }, today)).toEqual({ problems: [], value: { ...score, percent: value } });
  });

  test.each([[''], ['-1'], ['100.1'], ['high']])('when it is "%s" › then it is asked again', (percent) => {
    expect(fieldsOf(readScore({ ...typed, percent }, today))).toEqual(['score-percent']);
  });

  test('when nothing is typed › then every field is asked for', () => {
    expect(fieldsOf(readScore({ percent: '' }, today))).toEqual([
      'score-instrument',
      'score-version',
      'score-percent',
      'score-assessed-on',
      'score-source',
    ]);
  });

  test('when it was assessed today or tomorrow › then only today is taken', () => {
    expect(fieldsOf(readScore({ ...typed, assessedOn: today }, today))).toEqual([]);
    expect(fieldsOf(readScore({ ...typed, assessedOn: day('2026-11-21') }, today))).toEqual(['score-assessed-on']);
  });
});

test('given a risk of violence is typed › when fields are empty › then they are asked for, and a full one is kept', () => {
  expect(fieldsOf(readViolenceRisk({}, today))).toEqual([
    'violence-level',
    'violence-instrument',
    'violence-assessed-on',
    'violence-assessor',
  ]);
  expect(readViolenceRisk(highRisk, today)).toEqual({ problems: [], value: highRisk });
});

describe('given a drug test is typed at 02:14', () => {
  const settings = { ...initialForceSettings, ...triggers };
  const context = { now: instant('2026-11-20T02:14:00.000Z'), dateOfBirth: day('1994-03-14'), settings };
  const typed = draftOfTest(drugTest);
  const read = (changes: DrugTestDraft, others: Partial<typeof context> = {}) =>
    readDrugTest({ ...typed, ...changes }, { ...context, ...others });
  const withoutTriggers = { settings: { ...settings, drugTest: { ...triggers.drugTest, triggerOffences: [] } } };

  test('when a kept test is opened and saved › then it is the same', () => {
    expect(read({})).toEqual({ problems: [], value: drugTest });
    const authorised = { ...drugTest, authority };
    expect(readDrugTest(draftOfTest(authorised), { ...context, ...withoutTriggers }).value).toEqual(authorised);
  });

  test('when nothing is typed › then what every test needs is asked for', () => {
    expect(fieldsOf(readDrugTest({}, context))).toEqual([
      'test-stage',
      'test-offence',
      'test-on',
      'test-time',
      'test-area',
    ]);
  });

  test('when it is of a minute from now › then it is asked again', () => {
    expect(fieldsOf(read({ testedTime: clockTimeSchema.parse('02:14') }))).toEqual([]);
    expect(fieldsOf(read({ testedTime: clockTimeSchema.parse('02:15') }))).toEqual(['test-on']);
  });

  test('when the offence is no trigger offence › then name, rank, time and reason are all needed', () => {
    expect(needsAuthority(typed, settings)).toBe(false);
    expect(needsAuthority(typed, withoutTriggers.settings)).toBe(true);
    const { authorityName, authorityRank, authorityOn, authorityTime, authorityReason } = draftOfTest({
      ...drugTest,
      authority,
    });
    const complete = { authorityName, authorityRank, authorityOn, authorityTime, authorityReason };
    expect(read(complete, withoutTriggers).value?.authority).toEqual(authority);
    for (const field of Object.keys(complete)) {
      expect(fieldsOf(read({ ...complete, [field]: undefined }, withoutTriggers))).toEqual(['test-authority-name']);
    }
  });

  test('when it was not lawful › then each bar is named with its citation at its field', () => {
    expect(read({}, { dateOfBirth: day('2008-11-21') }).problems).toEqual([
      { fieldId: 'test-stage', text: 'Under 18: no test on arrest (PACE 1984 s63B)' },
    ]);
    expect(fieldsOf(read({ isWarned: false }))).toEqual(['test-warned']);
    expect(fieldsOf(read({ isAreaNotified: false }))).toEqual(['test-area']);
  });

  test('when the force has loaded its notified areas › then they decide and no tick is asked', () => {
    const listed = (notifiedAreas: string[]) => ({
      settings: { ...settings, drugTest: { ...triggers.drugTest, notifiedAreas } },
    });
    expect(read({ isAreaNotified: undefined }, listed(['Northmere'])).value?.isAreaNotified).toBe(true);
    expect(fieldsOf(read({ isAreaNotified: true }, listed(['Southmere'])))).toEqual(['test-area']);
  });

  test('when another result is chosen › then what belonged to the one before is not kept', () => {
    const { value } = read({ result: 'refused', isContested: true, laboratoryResult: 'positive', hasGoodCause: false });
    expect(value).toMatchObject({ result: 'refused', hasGoodCause: false });
    expect(value).not.toHaveProperty('isContested');
    expect(value).not.toHaveProperty('laboratoryResult');
    expect(read({ result: 'positive', hasGoodCause: false }).value).not.toHaveProperty('hasGoodCause');
  });
});

describe('given signs of exploitation are typed', () => {
  const typed = {
    indicators: ['missing-episodes'],
    details: ' ',
    welfareStep: ' Referred to safeguarding. ',
    reviewer: '',
    rank: undefined,
    isAlsoVictim: false,
  } as const;

  test('when fields are empty › then they are left out', () => {
    expect(readExploitation(typed).value).toEqual({
      indicators: ['missing-episodes'],
      welfareStep: 'Referred to safeguarding.',
      isAlsoVictim: false,
    });
  });

  test('when a supervisor is named without a rank › then the rank is asked for, and a rank alone is no review', () => {
    expect(fieldsOf(readExploitation({ ...typed, reviewer: 'Iris Proxy' }))).toEqual(['exploitation-rank']);
    expect(readExploitation({ ...typed, reviewer: 'Iris Proxy', rank: 'inspector' }).value?.reviewedBy).toEqual({
      name: 'Iris Proxy',
      rank: 'inspector',
    });
    expect(readExploitation({ ...typed, rank: 'inspector' }).value).not.toHaveProperty('reviewedBy');
  });
});
