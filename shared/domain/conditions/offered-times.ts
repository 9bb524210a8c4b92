import { Temporal } from 'temporal-polyfill';
import { addDays, type CalendarDay } from '../../time.ts';
import { clashesOf, type Unavailable } from '../person/clashes.ts';
import { type Weekday, weekdaySchema } from '../person/person-events.ts';
import type { OfferedTime } from './condition-library.ts';

/** The first such day of the week from today on. */
function nextDay(weekday: Weekday, today: CalendarDay): CalendarDay {
  const wanted = weekdaySchema.options.indexOf(weekday) + 1;
  return addDays(today, (wanted - Temporal.PlainDate.from(today).dayOfWeek + 7) % 7);
}

/**
 * What keeps the person from every time at which something is offered, each once (S0-36). Empty while one time is free,
 * and where it is by appointment.
 */
export function clashesWithEveryTime(
  times: readonly OfferedTime[],
  unavailable: readonly Unavailable[],
  today: CalendarDay,
): readonly Unavailable[] {
  const clashes = times.map(({ day, ...hours }) => clashesOf(unavailable, { day: nextDay(day, today), ...hours }));
  return clashes.some(({ length }) => length === 0) ? [] : [...new Set(clashes.flat())];
}
