import { Temporal } from 'temporal-polyfill';
import { addDays, type CalendarDay } from '../../time.ts';

const saturday = 6;

/** Monday to Friday, except bank holidays. */
export const isWorkingDay = (day: CalendarDay, bankHolidays: ReadonlySet<string>): boolean =>
  Temporal.PlainDate.from(day).dayOfWeek < saturday && !bankHolidays.has(day);

/** The day that is this many working days after another, which is itself never counted. */
export function addWorkingDays(day: CalendarDay, count: number, bankHolidays: ReadonlySet<string>): CalendarDay {
  let reached = day;
  for (let left = count; left > 0; ) {
    reached = addDays(reached, 1);
    if (isWorkingDay(reached, bankHolidays)) left -= 1;
  }
  return reached;
}
