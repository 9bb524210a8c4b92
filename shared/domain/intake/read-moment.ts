import {
  type CalendarDay,
  type ClockTime,
  clockTimeOf,
  epochMilliseconds,
  type Instant,
  instantFromEpochMilliseconds,
  instantOf,
  instantSchema,
  readClockTime,
  readDay,
} from '../../time.ts';

/** A moment as a file tells it. `twice`: the first of two, as the clocks went back; `never`: they went forward over it. */
export type ReadMoment = { readonly kind: 'once' | 'twice'; readonly instant: Instant } | { readonly kind: 'never' };

const hour = 3_600_000;

/** Whether the clocks of England and Wales showed this time on this day. */
export const existed = (day: CalendarDay, time: ClockTime): boolean => clockTimeOf(instantOf(day, time)) === time;

/**
 * Reads a date with a clock time. Without an offset it is the time in England and Wales: `20/11/2026 01:41`,
 * `20 Nov 2026 0141`, `2026-11-20T01:41:30`. With one it is exact: `2026-11-20T01:41:30Z`, `2026-06-01T01:41+01:00`.
 * Parts of a second are left out. Null when it is no date and time.
 */
export function readMoment(text: string, latestYear: number): ReadMoment | null {
  const match =
    /^(.*[^\s,])(?:\s*,\s*|\s+|T)(\d{1,2}[:.]?\d{2})(?::([0-5]\d)(?:\.\d+)?)?\s*(Z|[+-](?:0\d|1[0-4]):?[0-5]\d)?$/i.exec(
      text.trim(),
    );
  if (!match) return null;
  const [, dayText = '', timeText = '', seconds = '00', offset] = match;
  const day = readDay(dayText, latestYear);
  const time = readClockTime(timeText);
  if (day === null || time === null) return null;

  if (offset !== undefined) {
    const [, sign, hours = 0, minutes = 0] = /^([+-])(\d\d):?(\d\d)$/.exec(offset) ?? [];
    const ahead = (sign === '-' ? -1 : 1) * (Number(hours) * 60 + Number(minutes)) * 60_000;
    const atOffset = epochMilliseconds(instantSchema.parse(`${day}T${time}:${seconds}.000Z`));
    return { kind: 'once', instant: instantFromEpochMilliseconds(atOffset - ahead) };
  }
  if (!existed(day, time)) return { kind: 'never' };
  const first = epochMilliseconds(instantOf(day, time)) + Number(seconds) * 1000;
  const later = instantFromEpochMilliseconds(first + hour);
  const cameTwice = clockTimeOf(later) === time;
  return { kind: cameTwice ? 'twice' : 'once', instant: instantFromEpochMilliseconds(first) };
}
