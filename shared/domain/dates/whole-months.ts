import { Temporal } from 'temporal-polyfill';
import type { CalendarDay } from '../../time.ts';

/**
 * Whole months from one day to a later one: the difference in months, less one if the later day of the month is
 * smaller, so that 31 January to 28 February is none. Negative or zero when `to` is earlier.
 */
export function wholeMonthsBetween(from: CalendarDay, to: CalendarDay): number {
  const start = Temporal.PlainDate.from(from);
  const end = Temporal.PlainDate.from(to);
  const months = 12 * (end.year - start.year) + end.month - start.month;
  return end.day < start.day ? months - 1 : months;
}
