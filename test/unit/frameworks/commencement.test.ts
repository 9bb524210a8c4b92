import { describe, expect, test } from 'vitest';
import { day, evaluation, outcomeOf, shopTheft, underTodaysLaw } from './lawful-facts.ts';

const facts = (commencedOn: string | null, offenceOn: string | null, earlier: 'open' | 'barred' | null = 'open') => {
  const lawful = underTodaysLaw();
  return {
    ...lawful,
    offences: [{ ...shopTheft, date: offenceOn === null ? null : day(offenceOn) }],
    settings: {
      ...lawful.settings,
      part6CommencedOn: commencedOn === null ? null : day(commencedOn),
      earlierOffences: earlier && { ACC: earlier },
    },
  };
};

describe('given 20 November 2026 and an offence on 18 November', () => {
  test.each([
    [null, 'bar', 'has no commencement day'],
    ['2026-11-21', 'bar', 'starts tomorrow'],
    ['2026-11-20', 'pass', 'starts today'],
    ['2026-11-01', 'pass', 'has started'],
  ])('when Part 6 starts on %s › then P6-01 is %s: it %s', (commencedOn: string | null, outcome: string, _) => {
    expect(outcomeOf(facts(commencedOn, '2026-11-18'), 'DC', 'P6-01')).toBe(outcome);
    expect(outcomeOf(facts(commencedOn, '2026-11-18'), 'CC', 'P6-01')).toBe(outcome);
  });
});

describe('given Part 6 in force from 1 November 2026', () => {
  test.each([
    ['2026-10-31', 'bar', 'pass'],
    ['2026-11-01', 'pass', 'bar'],
    ['2026-11-02', 'pass', 'bar'],
    [null, 'unknown', 'unknown'],
  ])('when the offence was on %s › then P6-02 is %s and AC-18 is %s', (offenceOn, part6, conditional) => {
    expect(outcomeOf(facts('2026-11-01', offenceOn), 'DC', 'P6-02')).toBe(part6);
    expect(outcomeOf(facts('2026-11-01', offenceOn), 'CC', 'P6-02')).toBe(part6);
    expect(outcomeOf(facts('2026-11-01', offenceOn), 'ACC', 'AC-18')).toBe(conditional);
  });

  test.each([
    ['open', 'pass'],
    ['barred', 'bar'],
    [null, 'unknown'],
  ] as const)('when an older offence is %s to conditional cautions › then AC-18 is %s', (earlier, outcome) => {
    expect(outcomeOf(facts('2026-11-01', '2026-10-31', earlier), 'ACC', 'AC-18')).toBe(outcome);
  });

  test('when the force has not said what becomes of older offences › then that setting is asked for', () => {
    const answer = evaluation(facts('2026-11-01', '2026-10-31', null), 'ACC', ['screening']);
    expect([answer.status, answer.missing]).toEqual(['not-yet-known', ['settings.earlierOffences.ACC']]);
  });
});

describe('given no commencement day', () => {
  test('when an offence has no date › then P6-02 has nothing to say and AC-18 passes', () => {
    expect(outcomeOf(facts(null, null), 'DC', 'P6-02')).toBeUndefined();
    expect(outcomeOf(facts(null, null), 'ACC', 'AC-18')).toBe('pass');
  });
});
