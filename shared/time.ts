import { Temporal } from 'temporal-polyfill';
import { z } from 'zod';

/** The civil time zone of every day and clock time in Proviso. */
export const timeZone = 'Europe/London';

/** A moment, UTC, millisecond precision: `2026-11-20T02:14:06.000Z`. */
export const instantSchema = z
  .string()
  .regex(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z$/)
  .brand<'Instant'>();
export type Instant = z.infer<typeof instantSchema>;

/** A day of the civil calendar: `2026-11-20`. Refuses days that do not exist. */
export const calendarDaySchema = z
  .string()
  .regex(/^\d{4}-\d\d-\d\d$/)
  .refine(isCalendarDay, 'must be a real date')
  .brand<'CalendarDay'>();
export type CalendarDay = z.infer<typeof calendarDaySchema>;

/** A 24-hour clock time, Europe/London: `02:14`. */
export const clockTimeSchema = z
  .string()
  .regex(/^([01]\d|2[0-3]):[0-5]\d$/)
  .brand<'ClockTime'>();
export type ClockTime = z.infer<typeof clockTimeSchema>;

function isCalendarDay(text: string): boolean {
  try {
    return Temporal.PlainDate.from(text, { overflow: 'reject' }).toString() === text;
  } catch {
    return false;
  }
}

export const instantFromEpochMilliseconds = (milliseconds: number): Instant =>
  Temporal.Instant.fromEpochMilliseconds(milliseconds).toString({ fractionalSecondDigits: 3 }) as Instant;

export const epochMilliseconds = (instant: Instant): number => Temporal.Instant.from(instant).epochMilliseconds;

const inLondon = (instant: Instant) => Temporal.Instant.from(instant).toZonedDateTimeISO(timeZone);

/** The civil day in England and Wales at an instant. */
export const dayOf = (instant: Instant): CalendarDay => inLondon(instant).toPlainDate().toString() as CalendarDay;

/** The civil clock time in England and Wales at an instant. */
export const clockTimeOf = (instant: Instant): ClockTime =>
  inLondon(instant).toPlainTime().toString({ smallestUnit: 'minute' }) as ClockTime;

/**
 * The instant of a day and clock time in England and Wales. A time that does not exist (the clocks went forward over
 * it) is read one hour later; a time that happens twice is read as the first.
 */
export const instantOf = (day: CalendarDay, time: ClockTime): Instant =>
  Temporal.PlainDate.from(day)
    .toPlainDateTime(Temporal.PlainTime.from(time))
    .toZonedDateTime(timeZone, { disambiguation: 'compatible' })
    .toInstant()
    .toString({ fractionalSecondDigits: 3 }) as Instant;

/** A branded day is a real one: its parts need no parsing. */
const plainDate = (day: CalendarDay) =>
  new Temporal.PlainDate(Number(day.slice(0, 4)), Number(day.slice(5, 7)), Number(day.slice(8, 10)));

export const addDays = remembered((day, days) => plainDate(day).add({ days }));

/** Keeps the day of the month, or takes the last day of the target month (31 August + 6 months = 28 February). */
export const addMonths = remembered((day, months) => plainDate(day).add({ months }, { overflow: 'constrain' }));

/** Whole days from one day to another; negative when `to` is earlier. */
export const daysBetween = (from: CalendarDay, to: CalendarDay): number =>
  plainDate(from).until(plainDate(to), { largestUnit: 'day' }).days;

/**
 * Whole years completed on `day`. A person has completed a year on the anniversary itself; someone born on 29 February
 * completes it on 1 March in a common year.
 */
export function ageOn(dateOfBirth: CalendarDay, day: CalendarDay): number {
  // Month and day compare as text: both are `MM-DD`.
  const hadBirthday = day.slice(5) >= dateOfBirth.slice(5);
  return Number(day.slice(0, 4)) - Number(dateOfBirth.slice(0, 4)) - (hadBirthday ? 0 : 1);
}

const monthNames = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
] as const;

/** `18 November 2026`. */
export function longDate(day: CalendarDay): string {
  const { year, month, day: dayOfMonth } = plainDate(day);
  return `${dayOfMonth} ${monthNames[month - 1]} ${year}`;
}

const welshMonthNames = [
  'Ionawr',
  'Chwefror',
  'Mawrth',
  'Ebrill',
  'Mai',
  'Mehefin',
  'Gorffennaf',
  'Awst',
  'Medi',
  'Hydref',
  'Tachwedd',
  'Rhagfyr',
];

/** `18 Tachwedd 2026`. */
export function longDateInWelsh(day: CalendarDay): string {
  const { year, month, day: dayOfMonth } = plainDate(day);
  return `${dayOfMonth} ${welshMonthNames[month - 1]} ${year}`;
}

/** `18 Nov 2026`. */
export function shortDate(day: CalendarDay): string {
  const { year, month, day: dayOfMonth } = plainDate(day);
  return `${dayOfMonth} ${monthNames[month - 1]?.slice(0, 3)} ${year}`;
}

/**
 * Reads a day as people type it: `18/11/2026`, `18.11.26`, `18 11 2026`, `18 Nov 2026`, `18th Nov 26`, `18112026`,
 * `181126`, `2026-11-18`. Day comes before month. Digits run together need all six or eight places, because `1112026`
 * could be two days. A two-digit year is the latest such year that is not after `latestYear`. Null when it is no real
 * day.
 */
export function readDay(text: string, latestYear: number): CalendarDay | null {
  const trimmed = text.trim().toLowerCase();
  const iso = /^(\d{4})[-/](\d{1,2})[-/](\d{1,2})$/.exec(trimmed);
  const named = /^(\d{1,2})(?:st|nd|rd|th)?[\s/.-]*([a-z]{3,9})[\s/.,-]*(\d{4}|\d{2})$/;
  const numeric = /^(\d{1,2})[\s/.,-]+(\d{1,2})[\s/.,-]+(\d{4}|\d{2})$/;
  const compact = /^(\d{2})(\d{2})(\d{4}|\d{2})$/;
  const written = named.exec(trimmed) ?? numeric.exec(trimmed) ?? compact.exec(trimmed);
  const parts = iso ? [iso[3], iso[2], iso[1]] : written?.slice(1);
  if (!parts) return null;
  const [dayText = '', monthText = '', yearText = ''] = parts;
  const month = /^\d+$/.test(monthText)
    ? Number(monthText)
    : monthNames.findIndex((name) => name.toLowerCase().startsWith(monthText.slice(0, 9))) + 1;
  const shortYear = Number(yearText);
  const century = latestYear - (latestYear % 100);
  const year =
    yearText.length === 4
      ? shortYear
      : century + shortYear > latestYear
        ? century - 100 + shortYear
        : century + shortYear;
  const day = `${String(year).padStart(4, '0')}-${String(month).padStart(2, '0')}-${dayText.padStart(2, '0')}`;
  return isCalendarDay(day) ? (day as CalendarDay) : null;
}

/**
 * Reads a clock time as people type it, by the 24-hour clock: `2:14`, `0214`, `02.14`, `0214 hrs`, `14h02`; with `am`
 * or `pm` by the 12-hour clock: `2.14 pm`; after a two-figure hour of the 24-hour clock: `31 past 00`. Null when it is
 * no time of day or could be two: `31 past 2`, `2`.
 */
export function readClockTime(text: string): ClockTime | null {
  const trimmed = text.trim().toLowerCase();
  const half = /^(\d{1,2})\s*[:.\s]?\s*(\d{2})\s*([ap])\.?m\.?$/.exec(trimmed);
  const full = /^(\d{1,2})\s*[:.,;h\s]?\s*(\d{2})\s*(?:h|hrs?|hours?)?$/.exec(trimmed);
  const past = /^(\d{1,2})(?:\s*min(?:ute)?s?)?\s+past\s+(\d{2})$/.exec(trimmed);
  const [hourText, minuteText] = half?.slice(1) ?? full?.slice(1) ?? past?.slice(1).reverse() ?? [];
  if (hourText === undefined || minuteText === undefined) return null;
  const hour = Number(hourText);
  if (half && (hour < 1 || hour > 12)) return null;
  const hourOfDay = half ? (hour % 12) + (half[3] === 'p' ? 12 : 0) : hour;
  const parsed = clockTimeSchema.safeParse(`${String(hourOfDay).padStart(2, '0')}:${minuteText.padStart(2, '0')}`);
  return parsed.success ? parsed.data : null;
}

/**
 * Rules ask for the same few days again and again over a list of cases, and calendar arithmetic is the dearest thing they
 * do: answers are kept until there are too many.
 */
function remembered(compute: (day: CalendarDay, count: number) => Temporal.PlainDate) {
  const answers = new Map<string, CalendarDay>();
  return (day: CalendarDay, count: number): CalendarDay => {
    const key = `${day} ${count}`;
    const known = answers.get(key);
    if (known !== undefined) return known;
    if (answers.size >= 20_000) answers.clear();
    const answer = compute(day, count).toString() as CalendarDay;
    answers.set(key, answer);
    return answer;
  };
}
