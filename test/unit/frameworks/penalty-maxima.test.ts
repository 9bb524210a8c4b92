import { describe, expect, test } from 'vitest';
import type { OffenceClass } from '../../../shared/domain/case/events.ts';
import type { Facts } from '../../../shared/frameworks/facts.ts';
import { evaluation, lawfulFor, outcomeOf, penalty, shopTheft } from './lawful-facts.ts';

const withPenalty = (
  disposal: 'DC' | 'CC' | 'ACC',
  amountPence: number | null,
  ...classes: readonly (OffenceClass | null)[]
): Facts =>
  lawfulFor(disposal, {
    conditions: [{ ...penalty, amountPence }],
    offences: classes.map((offenceClass) => ({ ...shopTheft, class: offenceClass })),
    authorities: ['prosecutor', 'dpp-consent'],
    exceptionalCircumstances: { decidedBy: 'prosecutor' },
  });

describe('given an ACC and AC-11', () => {
  test.each([
    ['summary', 5_000, 'pass'],
    ['summary', 5_001, 'bar'],
    ['either-way', 10_000, 'pass'],
    ['either-way', 10_001, 'bar'],
    ['indictable-only', 15_000, 'pass'],
    ['indictable-only', 15_001, 'bar'],
    ['either-way', null, 'unknown'],
    [null, 5_000, 'unknown'],
  ] as const)('when the offence is %s and the penalty %s pence › then it is %s', (offenceClass, pence, outcome) => {
    expect(outcomeOf(withPenalty('ACC', pence, offenceClass), 'ACC', 'AC-11')).toBe(outcome);
  });

  test.each([
    [5_000, 'pass'],
    [5_001, 'bar'],
  ])(
    'when an indictable-only and a summary offence go together and it is %s pence › then it is %s',
    (pence, outcome) => {
      expect(outcomeOf(withPenalty('ACC', pence, 'indictable-only', 'summary'), 'ACC', 'AC-11')).toBe(outcome);
    },
  );

  test('when the amount is not known › then it is asked for', () => {
    expect(evaluation(withPenalty('ACC', null, 'either-way'), 'ACC').missing).toEqual(['conditions[0].amountPence']);
  });
});

describe.each([
  ['DC', 20_000],
  ['CC', 10_000],
] as const)('given a %s for an either-way offence, a maximum of %s pence and P6-25', (disposal, maximum) => {
  test.each([
    [maximum, 'pass'],
    [maximum + 1, 'bar'],
  ])('when the penalty is %s pence › then it is %s', (pence, outcome) => {
    expect(outcomeOf(withPenalty(disposal, pence, 'either-way'), disposal, 'P6-25')).toBe(outcome);
  });

  test('when a summary offence with half that maximum goes with it › then the lower maximum binds', () => {
    expect(outcomeOf(withPenalty(disposal, maximum / 2, 'either-way', 'summary'), disposal, 'P6-25')).toBe('pass');
    expect(outcomeOf(withPenalty(disposal, maximum / 2 + 1, 'either-way', 'summary'), disposal, 'P6-25')).toBe('bar');
  });

  test.each([1, null])('when no maxima are loaded and the penalty is %s pence › then it is a bar', (pence) => {
    const facts = withPenalty(disposal, pence, 'either-way');
    const settings = { ...facts.settings, penaltyMaxima: null };
    expect(outcomeOf({ ...facts, settings }, disposal, 'P6-25')).toBe('bar');
  });

  test('when the maximum of that class is not loaded › then it is a bar', () => {
    const facts = withPenalty(disposal, 1, 'either-way');
    const settings = { ...facts.settings, penaltyMaxima: { DC: { summary: 10_000 }, CC: { summary: 5_000 } } };
    expect(outcomeOf({ ...facts, settings }, disposal, 'P6-25')).toBe('bar');
  });

  test('when there is no penalty and no maxima are loaded › then it passes', () => {
    const facts = lawfulFor(disposal);
    const settings = { ...facts.settings, penaltyMaxima: null };
    expect(outcomeOf({ ...facts, settings }, disposal, 'P6-25')).toBe('pass');
  });
});
