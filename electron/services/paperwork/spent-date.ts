import type { Condition, Disposal } from '../../../shared/domain/case/events.ts';
import { addMonths, type CalendarDay } from '../../../shared/time.ts';

/**
 * The day a caution becomes spent. A community caution: the day it was given (PCSC Act 2022 Sch 11). A diversionary or
 * conditional caution: three months after it was given, or the day the last condition ends if that is sooner
 * (Rehabilitation of Offenders Act 1974 Sch 2, as the MoJ's calculator reads it). A condition with no end date leaves
 * the three months.
 */
export function spentOn(disposal: Disposal, givenOn: CalendarDay, conditions: readonly Condition[]): CalendarDay {
  if (disposal === 'CC') return givenOn;
  const threeMonths = addMonths(givenOn, 3);
  const ends = conditions.map(({ endsOn, payBy }) => endsOn ?? payBy ?? threeMonths);
  const lastEnd = ends.reduce((latest, end) => (end > latest ? end : latest), givenOn);
  return ends.length > 0 && lastEnd < threeMonths ? lastEnd : threeMonths;
}
