import { expect, test } from 'vitest';
import { wholeMonthsBetween } from '../../../../shared/domain/dates/whole-months.ts';
import { day } from '../../../factories/given-case.ts';

test.each([
  ['2026-05-20', '2026-11-19', 5],
  ['2026-05-20', '2026-11-20', 6],
  ['2026-01-31', '2026-02-28', 0],
  ['2026-01-31', '2026-03-31', 2],
  ['2025-12-31', '2026-01-01', 0],
  ['2026-11-20', '2026-11-20', 0],
  ['2027-01-15', '2026-11-20', -2],
])('given %s to %s › then %i whole months have passed', (from, to, months) => {
  expect(wholeMonthsBetween(day(from), day(to))).toBe(months);
});
