import { describe, expect, test } from 'vitest';
import { outcomeOf, underTodaysLaw } from '../lawful-facts.ts';

describe('given a likely sentence', () => {
  test.each([
    ['discharge', 'pass'],
    ['fine', 'pass'],
    ['community-order-low', 'pass'],
    ['community-order-medium', 'pass'],
    ['community-order-high', 'authority'],
    ['custody', 'authority'],
    [null, 'unknown'],
  ])('when it is %s › then AC-14 is %s, and passes in exceptional circumstances', (likelySentence, outcome) => {
    const facts = underTodaysLaw({ likelySentence });
    expect(outcomeOf(facts, 'ACC', 'AC-14')).toBe(outcome);
    expect(outcomeOf({ ...facts, exceptionalCircumstances: { decidedBy: 'inspector' } }, 'ACC', 'AC-14')).toBe('pass');
  });
});
