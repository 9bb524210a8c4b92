import { describe, expect, test } from 'vitest';
import type { ConditionFacts, Facts } from '../../../../shared/frameworks/facts.ts';
import { course, day, evaluation, outcomeOf, penalty, shopTheft, underTodaysLaw } from '../lawful-facts.ts';

const ending = (endsOn: string | null): ConditionFacts => ({ ...course, endsOn: endsOn === null ? null : day(endsOn) });
const facts = (from: 'given' | 'offence', ...conditions: ConditionFacts[]): Facts => {
  const lawful = underTodaysLaw({ conditions });
  return { ...lawful, settings: { ...lawful.settings, period: { from, warnAfterWeeks: 16, authorityAfterWeeks: 20 } } };
};

describe('given 16 and 20 weeks from the giving on Friday 20 November 2026', () => {
  test.each([
    ['2027-03-12', 'pass', '16 weeks'],
    ['2027-03-13', 'warning', '16 weeks and a day'],
    ['2027-04-09', 'warning', '20 weeks'],
    ['2027-04-10', 'authority', '20 weeks and a day'],
    [null, 'unknown', 'no known day'],
  ])('when the last condition ends on %s › then AC-13 is %s: %s', (endsOn: string | null, outcome: string, _) => {
    expect(outcomeOf(facts('given', ending('2026-12-01'), ending(endsOn)), 'ACC', 'AC-13')).toBe(outcome);
  });

  test('when one condition only warns and the end of another is not known › then that end is still asked for', () => {
    const answer = evaluation(facts('given', ending('2027-03-13'), ending(null)), 'ACC');
    expect([answer.status, answer.missing]).toEqual(['not-yet-known', ['conditions[1].endsOn']]);
  });

  test('when one condition needs authority and the end of another is not known › then nothing more is asked', () => {
    const answer = evaluation(facts('given', ending('2027-04-10'), ending(null)), 'ACC');
    expect([answer.status, answer.missing]).toEqual(['needs-authority', []]);
  });

  test('when a penalty has a day to pay and no end › then its end is not asked for', () => {
    expect(outcomeOf(facts('given', penalty), 'ACC', 'AC-13')).toBe('pass');
  });

  test('when the period is not loaded › then it is asked for', () => {
    const lawful = underTodaysLaw();
    const answer = evaluation({ ...lawful, settings: { ...lawful.settings, period: null } }, 'ACC');
    expect([answer.status, answer.missing]).toEqual(['not-yet-known', ['settings.period']]);
  });
});

describe('given 16 and 20 weeks from the offence', () => {
  test.each([
    ['2027-03-10', 'pass'],
    ['2027-03-11', 'warning'],
    ['2027-04-07', 'warning'],
    ['2027-04-08', 'authority'],
  ])('when it was on 18 November 2026 and the condition ends on %s › then AC-13 is %s', (endsOn, outcome) => {
    expect(outcomeOf(facts('offence', ending(endsOn)), 'ACC', 'AC-13')).toBe(outcome);
  });

  test('when an earlier offence goes with it › then the earlier one decides', () => {
    const earlier = { ...shopTheft, date: day('2026-11-04') };
    const both = { ...facts('offence', ending('2027-02-25')), offences: [shopTheft, earlier] };
    expect(outcomeOf(both, 'ACC', 'AC-13')).toBe('warning');
    expect(outcomeOf({ ...both, conditions: [ending('2027-02-24')] }, 'ACC', 'AC-13')).toBe('pass');
  });
});
