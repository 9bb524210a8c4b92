import { Temporal } from 'temporal-polyfill';
import { clockTimeOf, dayOf, type Instant, longDate, shortDate } from '../../shared/time.ts';

const weekdays = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'] as const;

const weekdayOf = (now: Instant): string => weekdays[Temporal.PlainDate.from(dayOf(now)).dayOfWeek - 1] ?? '';

/** `Thursday 19 November 2026`. */
export const wholeDay = (now: Instant): string => `${weekdayOf(now)} ${longDate(dayOf(now))}`;

/** `Thu 19 Nov, 02:14`. */
export const dayAndTime = (now: Instant): string =>
  `${weekdayOf(now).slice(0, 3)} ${shortDate(dayOf(now)).replace(/ \d+$/, '')}, ${clockTimeOf(now)}`;

/** `02:14` for an instant of the same day as `now`, otherwise `18 Nov 2026, 02:14`. */
export function timeOrDay(at: Instant, now: Instant): string {
  return dayOf(at) === dayOf(now) ? clockTimeOf(at) : `${shortDate(dayOf(at))}, ${clockTimeOf(at)}`;
}
