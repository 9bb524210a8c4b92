import type { Condition } from '../../../shared/domain/case/events.ts';
import type { PeriodLimit } from '../../../shared/domain/conditions/period-limit.ts';
import { lastDayOf } from '../../../shared/domain/conditions/smart-checks.ts';
import { addDays, type CalendarDay, daysBetween, longDate, shortDate } from '../../../shared/time.ts';
import { type Tone, toneOf } from './conditions-view.ts';

export interface TimelineLane {
  readonly conditionId: string;
  readonly number: number;
  readonly label: string;
  readonly tone: Tone;
  /** The day it is due, counted from 1 for today. Null: it has no date. */
  readonly due: number | null;
}

export interface Timeline {
  readonly heading: string;
  /** `to 12 March 2027`. */
  readonly until: string;
  /** Days drawn, today the first. */
  readonly days: number;
  readonly weeks: readonly { readonly number: number; readonly begins: string; readonly first: number }[];
  readonly lanes: readonly TimelineLane[];
  /** The last day of the period, then the last day without authority. Empty: no period binds. */
  readonly limits: readonly { readonly day: number; readonly tone: 'warn' | 'authority' }[];
}

const fewestWeeks = 16;
/** Further away than this nothing can be moved by eye. */
const mostWeeks = 52;

/** The place of a day on the line, today the first; what lies outside stands at its edge. */
const placeOf = (day: CalendarDay, today: CalendarDay, days: number): number =>
  Math.min(days, Math.max(1, daysBetween(today, day) + 1));

/** From today to the later of sixteen weeks, the period with authority, and the last condition. */
export function timelineOf(conditions: readonly Condition[], today: CalendarDay, limit: PeriodLimit | null): Timeline {
  const last = [...conditions.map(lastDayOf), limit?.authorityAfter]
    .flatMap((day) => day ?? [])
    .toSorted()
    .at(-1);
  const needed = last === undefined ? 0 : Math.ceil(daysBetween(today, last) / 7);
  const count = Math.min(mostWeeks, Math.max(fewestWeeks, needed));
  // The last week ends on the weekday it began: that day is drawn too.
  const days = count * 7 + 1;
  const end = limit?.warnAfter ?? addDays(today, count * 7);
  return {
    heading: `${Math.max(0, Math.round(daysBetween(today, end) / 7))} weeks`,
    until: `to ${longDate(end)}`,
    days,
    weeks: Array.from({ length: count }, (_, index) => ({
      number: index + 1,
      begins: shortDate(addDays(today, index * 7)).replace(/ \d{4}$/, ''),
      first: index * 7 + 1,
    })),
    lanes: conditions.map((condition, index) => {
      const due = lastDayOf(condition);
      return {
        conditionId: condition.conditionId,
        number: index + 1,
        label: `${index + 1} ${condition.wording}`,
        tone: toneOf(condition),
        due: due === undefined ? null : placeOf(due, today, days),
      };
    }),
    limits: limit
      ? [
          { day: placeOf(limit.warnAfter, today, days), tone: 'warn' },
          { day: placeOf(limit.authorityAfter, today, days), tone: 'authority' },
        ]
      : [],
  };
}

/** The day at a place on the line. */
export const dayAt = (place: number, today: CalendarDay): CalendarDay => addDays(today, place - 1);

/** A day with how it stands to the period, for somebody who does not see the line. */
export function dueWords(day: CalendarDay, limit: PeriodLimit | null): string {
  if (!limit) return longDate(day);
  if (day > limit.authorityAfter) return `${longDate(day)}, past the period: authority is needed`;
  return day > limit.warnAfter ? `${longDate(day)}, past the period` : `${longDate(day)}, within the period`;
}

/** The condition with another last day: of a penalty the day to pay by. */
export const dueOn = (condition: Condition, day: CalendarDay): Condition =>
  condition.kind === 'financial-penalty' ? { ...condition, payBy: day } : { ...condition, endsOn: day };
