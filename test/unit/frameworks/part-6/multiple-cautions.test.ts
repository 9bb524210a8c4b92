import { describe, expect, test } from 'vitest';
import type { Facts } from '../../../../shared/frameworks/facts.ts';
import { day, evaluation, outcomeOf, shopTheft, underPart6 } from '../lawful-facts.ts';

type Limit = NonNullable<Facts['settings']['multipleCautionLimits']>[number];
const oneIn24Months: Limit = { disposals: ['DC', 'CC'], counts: ['CC', 'ACC'], number: 1, withinMonths: 24 };

const facts = (limit: Limit, history: Facts['history'], offenceOn: string | null = '2026-11-18'): Facts => {
  const lawful = underPart6({
    history,
    offences: [{ ...shopTheft, date: offenceOn === null ? null : day(offenceOn) }],
  });
  return { ...lawful, settings: { ...lawful.settings, multipleCautionLimits: [limit] } };
};

describe('given a limit of one caution in the 24 months before the offence of 18 November 2026', () => {
  test.each([
    ['2024-11-17', 'pass'],
    ['2024-11-18', 'bar'],
    ['2026-11-18', 'bar'],
    ['2026-11-19', 'pass'],
  ])('when a community caution was given on %s › then P6-20 is %s', (date, outcome) => {
    expect(outcomeOf(facts(oneIn24Months, [{ kind: 'CC', date: day(date) }]), 'DC', 'P6-20')).toBe(outcome);
  });

  test('when a youth caution was given › then it does not count', () => {
    expect(outcomeOf(facts(oneIn24Months, [{ kind: 'YC', date: day('2026-01-05') }]), 'DC', 'P6-20')).toBe('pass');
  });

  test('when the date of the offence is not known › then it is asked for only if there is such a caution', () => {
    const earlier = [{ kind: 'ACC', date: day('2020-01-05') }] as const;
    expect(evaluation(facts(oneIn24Months, earlier, null), 'CC', ['screening']).missing).toEqual(['offences[0].date']);
    expect(outcomeOf(facts(oneIn24Months, earlier, null), 'CC', 'P6-20')).toBe('unknown');
    expect(outcomeOf(facts(oneIn24Months, [], null), 'CC', 'P6-20')).toBe('pass');
  });

  test('when records have not been checked › then the history alone is asked for', () => {
    expect(evaluation(facts(oneIn24Months, null), 'DC', ['screening']).missing).toEqual(['history']);
  });
});

describe('given a limit of two community cautions at any time, for community cautions', () => {
  const limit: Limit = { disposals: ['CC'], counts: ['CC'], number: 2, withinMonths: null };

  test.each([
    [['2001-01-05'], 'pass'],
    [['2001-01-05', '2026-11-20'], 'bar'],
    [['2001-01-05', '2026-11-21'], 'pass'],
  ])('when they were given on %s › then P6-20 is %s on 20 November 2026', (dates, outcome) => {
    const history = dates.map((date) => ({ kind: 'CC' as const, date: day(date) }));
    expect(outcomeOf(facts(limit, history), 'CC', 'P6-20')).toBe(outcome);
    expect(outcomeOf(facts(limit, history), 'DC', 'P6-20')).toBe('pass');
  });
});
