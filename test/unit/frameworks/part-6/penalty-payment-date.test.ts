import { describe, expect, test } from 'vitest';
import { day, outcomeOf, penalty, underPart6 } from '../lawful-facts.ts';

describe('given a penalty in a caution given on 20 November 2026', () => {
  test.each([
    ['2026-12-16', 'bar'],
    ['2026-12-17', 'pass'],
    ['2026-12-18', 'bar'],
  ])('when it is to be paid by %s › then P6-26 is %s', (payBy, outcome) => {
    const facts = underPart6({ conditions: [{ ...penalty, payBy: day(payBy) }] });
    expect(outcomeOf(facts, 'DC', 'P6-26')).toBe(outcome);
    expect(outcomeOf(facts, 'CC', 'P6-26')).toBe(outcome);
  });

  test.each(['amountPence', 'payee', 'method', 'payBy'])('when %s is missing › then P6-24 is a bar', (part) => {
    expect(outcomeOf(underPart6({ conditions: [penalty] }), 'DC', 'P6-24')).toBe('pass');
    expect(outcomeOf(underPart6({ conditions: [{ ...penalty, [part]: null }] }), 'DC', 'P6-24')).toBe('bar');
  });
});
