import { describe, expect, test } from 'vitest';
import type { Facts } from '../../../../shared/frameworks/facts.ts';
import { day, lawfulFor, outcomeOf } from '../lawful-facts.ts';

const done: NonNullable<Facts['outcome22']> = {
  activityCompletedOn: day('2026-11-20'),
  recordedAsCaution: false,
  recordedAsAdmission: false,
};
const outcomes = (changes: Partial<typeof done>) =>
  ['O22-01', 'O22-02'].map((id) => outcomeOf(lawfulFor('O22', { outcome22: { ...done, ...changes } }), 'O22', id));

describe('given an outcome 22 recorded on 20 November 2026', () => {
  test.each([
    ['2026-11-19', 'pass'],
    ['2026-11-20', 'pass'],
    ['2026-11-21', 'bar'],
    [null, 'bar'],
  ])('when the activity was completed on %s › then O22-01 is %s', (completedOn, outcome) => {
    expect(outcomes({ activityCompletedOn: completedOn === null ? null : day(completedOn) })).toEqual([
      outcome,
      'pass',
    ]);
  });

  test.each(['recordedAsCaution', 'recordedAsAdmission'] as const)('when it is %s › then O22-02 bars it', (treated) => {
    expect(outcomes({ [treated]: true })).toEqual(['pass', 'bar']);
  });

  test('when another disposal is asked about › then neither rule speaks', () => {
    const facts = lawfulFor('CR', { outcome22: { ...done, recordedAsCaution: true } });
    expect(outcomeOf(facts, 'CR', 'O22-02')).toBeUndefined();
  });
});
