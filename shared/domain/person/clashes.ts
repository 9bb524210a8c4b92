import { Temporal } from 'temporal-polyfill';
import type { CalendarDay, ClockTime } from '../../time.ts';
import { type AvailabilityEntry, type PersonFlag, weekdaySchema } from './person-events.ts';
import { isStanding } from './standing-flags.ts';

/** Something that keeps the person from coming: what was recorded of them, or a curfew. */
export interface Unavailable extends Omit<AvailabilityEntry, 'kind'> {
  readonly kind: AvailabilityEntry['kind'] | 'curfew';
}

/** A meeting, a session or a shift of work on one day. */
export interface Appointment {
  readonly day: CalendarDay;
  readonly from: ClockTime;
  /** At or before `from`: on the next day. */
  readonly until: ClockTime;
}

/**
 * What of a person's week an appointment falls into (S0-36). Entries without times clash with none: they are to be
 * minded, not avoided. Times that only touch do not clash.
 */
export const clashesOf = (availability: readonly Unavailable[], when: Appointment): readonly Unavailable[] =>
  availability.filter(({ times }) => times !== undefined && overlaps(times, when));

/** The times at which standing curfews keep the person at home on a day, in the form of what they cannot do. */
export const curfewsOf = (flags: readonly PersonFlag[], today: CalendarDay): readonly Unavailable[] =>
  flags.flatMap((flag) => {
    if (flag.kind !== 'tag-and-curfew' || !isStanding(flag, today)) return [];
    const { curfewFrom: from, curfewUntil: until } = flag;
    if (from === undefined || until === undefined) return [];
    const times = { days: [...weekdaySchema.options], from, until };
    return [{ kind: 'curfew' as const, words: `Curfew ${from} to ${until}`, times }];
  });

const dayMinutes = 24 * 60;

const minuteOf = (time: ClockTime) => Number(time.slice(0, 2)) * 60 + Number(time.slice(3));

/** From and until in minutes from the beginning of a day; past midnight where the time runs into the next. */
function span({ from, until }: Pick<Appointment, 'from' | 'until'>): readonly [number, number] {
  const end = minuteOf(until);
  return [minuteOf(from), end <= minuteOf(from) ? end + dayMinutes : end];
}

function overlaps(times: NonNullable<Unavailable['times']>, when: Appointment): boolean {
  const on = Temporal.PlainDate.from(when.day).dayOfWeek;
  const [from, until] = span(when);
  const [start, end] = span(times);
  // What began the day before may still run, and what runs past midnight may meet what begins the day after.
  return [-1, 0, 1].some((offset) => {
    const weekday = (on - 1 + offset + 7) % 7;
    const shift = offset * dayMinutes;
    const isThatDay = times.days.some((day) => weekdaySchema.options.indexOf(day) === weekday);
    return isThatDay && from < end + shift && start + shift < until;
  });
}
