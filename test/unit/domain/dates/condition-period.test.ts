import { expect, test } from 'vitest';
import { lastDayOfWeeks } from '../../../../shared/domain/dates/condition-period.ts';
import { day } from '../../../factories/given-case.ts';

test.each([
  ['2026-11-20', 16, '2027-03-12'],
  ['2026-11-02', 20, '2027-03-22'],
  ['2028-02-22', 1, '2028-02-29'],
])('given a period from %s of %i weeks › then its last day is %s', (start, weeks, lastDay) => {
  expect(lastDayOfWeeks(day(start), weeks)).toBe(lastDay);
});
