import type { CalendarDay } from '../../time.ts';
import { lastDayOfWeeks } from '../dates/condition-period.ts';
import type { ForceSettings } from '../settings/force-settings.ts';

/** The last days of the force's period. */
export interface PeriodLimit {
  /** Past this day a rule warns. */
  readonly warnAfter: CalendarDay;
  /** Past this day authority is needed. */
  readonly authorityAfter: CalendarDay;
}

/**
 * How late conditions given today may end: law.md section 12 item 6, trap T10. Counted from the offence, the earliest
 * offence decides. Null: no period is loaded, or no offence has a date to count from.
 */
export function periodLimit(
  offences: readonly { readonly date?: CalendarDay | undefined }[],
  today: CalendarDay,
  { period }: Pick<ForceSettings, 'period'>,
): PeriodLimit | null {
  if (!period) return null;
  const [earliest] = offences.flatMap(({ date }) => date ?? []).toSorted();
  const start = period.from === 'given' ? today : earliest;
  return start === undefined
    ? null
    : {
        warnAfter: lastDayOfWeeks(start, period.warnAfterWeeks),
        authorityAfter: lastDayOfWeeks(start, period.authorityAfterWeeks),
      };
}
