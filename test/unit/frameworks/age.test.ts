import { describe, expect, test } from 'vitest';
import { day, lawfulFor, outcomeOf } from './lawful-facts.ts';

const ageRules = [
  ['DC', 'P6-03'],
  ['DC', 'YC-01'],
  ['CC', 'P6-03'],
  ['CC', 'YC-01'],
  ['ACC', 'AC-01'],
  ['ACC', 'YC-01'],
] as const;

const born = (disposal: 'DC' | 'CC' | 'ACC', dateOfBirth: string | null, today = '2026-11-20') => {
  const lawful = lawfulFor(disposal);
  return {
    ...lawful,
    today: day(today),
    person: { ...lawful.person, dateOfBirth: dateOfBirth === null ? null : day(dateOfBirth) },
  };
};

describe.each(ageRules)('given a %s on 20 November 2026 and %s', (disposal, id) => {
  test.each([
    ['2008-11-20', 'pass', 'is 18 today'],
    ['2008-11-21', 'bar', 'is 18 tomorrow'],
    ['1994-03-14', 'pass', 'is 32'],
    ['2027-01-01', 'bar', 'is not born yet'],
  ])('when the person was born on %s › then it is %s: the person %s', (dateOfBirth, outcome) => {
    expect(outcomeOf(born(disposal, dateOfBirth), disposal, id)).toBe(outcome);
  });

  test('when the date of birth is not known › then it is not yet known', () => {
    expect(outcomeOf(born(disposal, null), disposal, id)).toBe('unknown');
  });

  test.each([
    ['2026-02-28', 'bar'],
    ['2026-03-01', 'pass'],
  ])('when a person born on 29 February 2008 is seen on %s › then it is %s', (today, outcome) => {
    expect(outcomeOf(born(disposal, '2008-02-29', today), disposal, id)).toBe(outcome);
  });
});
