import type { Condition, Disposal } from '../../../shared/domain/case/events.ts';
import { spentOn as spentByRule } from '../../../shared/domain/dates/spent.ts';
import type { CalendarDay } from '../../../shared/time.ts';

/**
 * The day the last condition ends, never before giving; null when there is no condition or one has no end. A penalty
 * ends on the day it is due.
 */
function conditionsEndOn(givenOn: CalendarDay, conditions: readonly Condition[]): CalendarDay | null {
  const ends = conditions.map(({ endsOn, payBy }) => endsOn ?? payBy ?? null);
  if (ends.length === 0 || ends.includes(null)) return null;
  return ends.reduce<CalendarDay>((latest, end) => (end !== null && end > latest ? end : latest), givenOn);
}

/** The day a disposal with these conditions becomes spent; null where it never has to (CR, PND, O22). */
export const spentOn = (
  disposal: Disposal,
  givenOn: CalendarDay,
  conditions: readonly Condition[],
): CalendarDay | null => spentByRule(disposal, givenOn, conditionsEndOn(givenOn, conditions));
