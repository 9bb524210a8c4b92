import { describe, expect, test } from 'vitest';
import type { OffenceClass } from '../../../../shared/domain/case/events.ts';
import type { Facts } from '../../../../shared/frameworks/facts.ts';
import { course, day, evaluation, lawfulFor, outcomeOf, penalty, shopTheft } from '../lawful-facts.ts';

const aged = (dateOfBirth: string | null, appropriateAdult: boolean | null = true): Partial<Facts> => ({
  person: {
    ...lawfulFor('YC').person,
    dateOfBirth: dateOfBirth === null ? null : day(dateOfBirth),
    appropriateAdult,
  },
});
const fired = (facts: Facts, disposal: 'YC' | 'YCC') =>
  evaluation(facts, disposal).findings.flatMap(({ rule, outcome }) => (outcome === 'bar' ? [rule.id] : []));

describe.each(['YC', 'YCC'] as const)('given a %s on 20 November 2026', (disposal) => {
  test.each([
    ['2008-11-21', []],
    ['2008-11-20', ['LAW-2.4']],
  ])('when the person was born on %s › then %j bars', (dateOfBirth, ids) => {
    expect(fired(lawfulFor(disposal, aged(dateOfBirth)), disposal)).toEqual(ids);
  });

  test('when the date of birth is not known › then it is asked for', () => {
    expect(evaluation(lawfulFor(disposal, aged(null)), disposal, ['screening']).missing).toContain(
      'person.dateOfBirth',
    );
  });

  test.each([
    [false, 'bar'],
    [null, 'unknown'],
    [true, 'pass'],
  ])('when an appropriate adult is here: %s › then YC-02 is %s', (here, outcome) => {
    expect(outcomeOf(lawfulFor(disposal, aged('2011-03-14', here)), disposal, 'YC-02')).toBe(outcome);
  });

  test.each([
    [{ evidenceSufficient: false }],
    [{ admission: { state: 'none', toAuthorisedPerson: null } }],
    [{ admission: { state: 'accepts-responsibility', toAuthorisedPerson: null } }],
  ] as [Partial<Facts>][])('when there is %j › then LAW-2.4 bars', (changes) => {
    expect(fired(lawfulFor(disposal, changes), disposal)).toEqual(['LAW-2.4']);
  });
});

describe('given a youth conditional caution with a penalty and YC-05', () => {
  const withPenalty = (age: number | null, offenceClass: OffenceClass, amountPence: number | null) =>
    lawfulFor('YCC', {
      person: { ...lawfulFor('YCC').person, dateOfBirth: null, age },
      offences: [{ ...shopTheft, class: offenceClass }],
      conditions: [{ ...penalty, amountPence }],
    });

  test.each([
    [14, 'summary', 3_000],
    [14, 'either-way', 5_000],
    [17, 'indictable-only', 7_500],
    [13, 'summary', 1_500],
    [13, 'either-way', 2_500],
    [10, 'indictable-only', 3_500],
  ] as const)('when the child is %s and the offence %s › then %s pence is the most', (age, offenceClass, most) => {
    expect(outcomeOf(withPenalty(age, offenceClass, most), 'YCC', 'YC-05')).toBe('pass');
    expect(outcomeOf(withPenalty(age, offenceClass, most + 1), 'YCC', 'YC-05')).toBe('bar');
  });

  test('when the age or the amount is not known › then it is not yet known', () => {
    expect(outcomeOf(withPenalty(null, 'summary', 9_000), 'YCC', 'YC-05')).toBe('unknown');
    expect(outcomeOf(withPenalty(14, 'summary', null), 'YCC', 'YC-05')).toBe('unknown');
  });
});

describe('given a youth conditional caution with unpaid work and YC-06', () => {
  test.each([
    [10, 'pass'],
    [10.25, 'bar'],
    [null, 'unknown'],
  ])('when it is %s hours › then it is %s', (hours, outcome) => {
    const conditions = [{ ...course, kind: 'unpaid-work' as const, hours }];
    expect(outcomeOf(lawfulFor('YCC', { conditions }), 'YCC', 'YC-06')).toBe(outcome);
  });
});
