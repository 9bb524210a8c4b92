import { describe, expect, test } from 'vitest';
import { spentOn } from '../../../../../electron/services/paperwork/spent-date.ts';
import type { Condition } from '../../../../../shared/domain/case/events.ts';
import type { CalendarDay } from '../../../../../shared/time.ts';
import { day, id } from '../../../../factories/given-case.ts';

const ending = (...ends: (CalendarDay | undefined)[]): Condition[] =>
  ends.map((endsOn, index) => ({
    conditionId: id('condition', index + 1),
    kind: 'attendance',
    wording: 'Go to the course.',
    objects: ['rehabilitation'],
    endsOn,
  }));

describe.each(['ACC', 'DC'] as const)('given %s on 20 November 2026', (disposal) => {
  test.each([
    ['19 February 2027', ending(day('2026-12-01'), day('2027-02-19')), '2027-02-19'],
    ['20 February 2027, the three months', ending(day('2027-02-20')), '2027-02-20'],
    ['21 February 2027', ending(day('2027-02-21')), '2027-02-20'],
    ['14 January 2027 but another has no end', ending(day('2027-01-14'), undefined), '2027-02-20'],
  ])('when the last condition ends %s, then it is spent on the earlier day', (_, conditions, spent) => {
    expect(spentOn(disposal, day('2026-11-20'), conditions)).toBe(spent);
  });

  test('when its only condition is a penalty due 17 December, then that day ends it', () => {
    const [penalty] = ending(undefined);
    expect(spentOn(disposal, day('2026-11-20'), penalty ? [{ ...penalty, payBy: day('2026-12-17') }] : [])).toBe(
      '2026-12-17',
    );
  });
});

test('given an ACC on 30 November 2026, when conditions outlast three months, then it is spent on 28 February 2027', () => {
  expect(spentOn('ACC', day('2026-11-30'), ending(day('2027-03-11')))).toBe('2027-02-28');
});

test('given a CC on 20 November 2026, when its condition ends in January, then it is spent the day it was given', () => {
  expect(spentOn('CC', day('2026-11-20'), ending(day('2027-01-14')))).toBe('2026-11-20');
});

test.each([
  ['SC', '2026-11-20'],
  ['CR', null],
  ['PND', null],
  ['O22', null],
] as const)('given a %s on 20 November 2026, when the day it is spent is asked, then it is %s', (disposal, spent) => {
  expect(spentOn(disposal, day('2026-11-20'), [])).toBe(spent);
});
