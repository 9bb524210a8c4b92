import { addDays, type CalendarDay } from '../../time.ts';

/** The last day of a period of weeks: the weekday it began. Where it begins and how long it is, the force decides (trap T10). */
export const lastDayOfWeeks = (start: CalendarDay, weeks: number): CalendarDay => addDays(start, 7 * weeks);
