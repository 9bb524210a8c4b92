import { describe, expect, test } from 'vitest';
import type { ConditionFacts, Facts } from '../../../shared/frameworks/facts.ts';
import { course, evaluation, lawfulFor, outcomeOf } from './lawful-facts.ts';

const unpaidWork = (hours: number | null): ConditionFacts => ({
  ...course,
  kind: 'unpaid-work',
  objects: ['reparation'],
  hours,
});
const attendance = (hours: number | null, ...objects: ConditionFacts['objects']): ConditionFacts => ({
  ...course,
  objects,
  hours,
});
const withConditions = (disposal: 'DC' | 'CC' | 'ACC', ...conditions: ConditionFacts[]): Facts =>
  lawfulFor(disposal, { conditions });

describe.each([
  ['DC', 'DC-03', 20],
  ['CC', 'CC-03', 10],
] as const)('given a %s with unpaid work and %s', (disposal, id, cap) => {
  test.each([
    [cap, 'pass'],
    [cap + 0.25, 'bar'],
    [null, 'unknown'],
  ])('when it is %s hours › then it is %s', (hours, outcome) => {
    expect(outcomeOf(withConditions(disposal, unpaidWork(hours)), disposal, id)).toBe(outcome);
  });

  test(`when two conditions of ${cap} hours each are set › then it passes, for the cap binds each condition`, () => {
    expect(outcomeOf(withConditions(disposal, unpaidWork(cap), unpaidWork(cap)), disposal, id)).toBe('pass');
  });

  test.each([
    [12, 'pass'],
    [12.25, 'bar'],
  ])('when regulations have made it 12 hours and it is %s › then it is %s', (hours, outcome) => {
    const facts = withConditions(disposal, unpaidWork(hours));
    const settings = { ...facts.settings, hourCaps: { DC: 12, CC: 12 } };
    expect(outcomeOf({ ...facts, settings }, disposal, id)).toBe(outcome);
  });
});

describe.each([
  ['DC', 'DC-04', 20],
  ['CC', 'CC-04', 10],
] as const)('given a %s with attendance and %s', (disposal, id, cap) => {
  test.each([
    [cap, 'pass'],
    [cap + 0.25, 'bar'],
    [null, 'unknown'],
  ])('when it is %s hours for reparation alone › then it is %s', (hours, outcome) => {
    expect(outcomeOf(withConditions(disposal, attendance(hours, 'reparation')), disposal, id)).toBe(outcome);
  });

  test('when it is 100 hours for rehabilitation and reparation › then it passes', () => {
    const conditions = attendance(100, 'rehabilitation', 'reparation');
    expect(outcomeOf(withConditions(disposal, conditions), disposal, id)).toBe('pass');
  });
});

describe('given an ACC with attendance and AC-12', () => {
  test.each([
    [12, 8, 'pass'],
    [12, 8.25, 'bar'],
    [12, null, 'unknown'],
    [20.25, null, 'bar'],
  ])('when it is %s hours for punishment and %s for reparation › then it is %s', (first, second, outcome) => {
    const facts = withConditions('ACC', attendance(first, 'punishment'), attendance(second, 'reparation'));
    expect(outcomeOf(facts, 'ACC', 'AC-12')).toBe(outcome);
  });

  test('when 30 hours for rehabilitation stand beside 20 for reparation › then it passes', () => {
    const facts = withConditions('ACC', attendance(20, 'reparation'), attendance(30, 'rehabilitation'));
    expect(outcomeOf(facts, 'ACC', 'AC-12')).toBe('pass');
  });

  test('when the hours of the second condition are not known › then they are asked for', () => {
    const facts = withConditions('ACC', attendance(12, 'punishment'), attendance(null, 'reparation'));
    expect(evaluation(facts, 'ACC').missing).toEqual(['conditions[1].hours']);
  });
});
