import { describe, expect, test } from 'vitest';
import type { OffenceClass } from '../../../shared/domain/case/events.ts';
import { course, day, evaluation, outcomeOf, shopTheft, underPart6, underTodaysLaw } from './lawful-facts.ts';

const offence = (offenceClass: OffenceClass | null, date: string) => ({
  ...shopTheft,
  class: offenceClass,
  date: day(date),
});

describe('given 20 November 2026 and ALL-13', () => {
  test.each([
    ['summary', '2026-05-20', 'pass'],
    ['summary', '2026-05-19', 'warning'],
    ['either-way', '2020-01-05', 'pass'],
    [null, '2020-01-05', 'unknown'],
    [null, '2026-11-18', 'pass'],
  ] as const)('when the offence is %s of %s › then it is %s', (offenceClass, date, outcome) => {
    expect(outcomeOf(underTodaysLaw({ offences: [offence(offenceClass, date)] }), 'ACC', 'ALL-13')).toBe(outcome);
  });
});

describe('given a summary offence of 18 November 2026, chargeable until 18 May 2027, and a margin of 21 days', () => {
  const facts = (endsOn: string | null) =>
    underPart6({
      offences: [offence('summary', '2026-11-18')],
      conditions: [{ ...course, endsOn: endsOn === null ? null : day(endsOn) }],
    });

  test.each([
    ['2027-04-27', 'pass'],
    ['2027-04-28', 'warning'],
    [null, 'unknown'],
  ])('when the conditions end on %s › then DC-12 is %s', (endsOn, outcome) => {
    expect(outcomeOf(facts(endsOn), 'DC', 'DC-12')).toBe(outcome);
  });

  test('when the end is not known › then a warning that cannot be decided holds nothing up', () => {
    const answer = evaluation(facts(null), 'DC');
    expect([answer.status, answer.missing]).toEqual(['available', []]);
  });
});
