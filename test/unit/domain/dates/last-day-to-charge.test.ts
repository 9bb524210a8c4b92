import { expect, test } from 'vitest';
import { lastDayToCharge } from '../../../../shared/domain/dates/last-day-to-charge.ts';
import { day } from '../../../factories/given-case.ts';

test.each([
  ['2026-05-20', '2026-11-20'],
  ['2026-08-31', '2027-02-28'],
  ['2027-08-29', '2028-02-29'],
  ['2027-08-30', '2028-02-29'],
  ['2028-02-29', '2028-08-29'],
])('given a summary offence of %s › then it can be charged until %s', (offenceOn, lastDay) => {
  expect(lastDayToCharge('summary', day(offenceOn))).toBe(lastDay);
});

test.each(['either-way', 'indictable-only'] as const)(
  'given an %s offence › then it has no last day',
  (offenceClass) => {
    expect(lastDayToCharge(offenceClass, day('2020-01-01'))).toBeNull();
  },
);
