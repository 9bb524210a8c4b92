import type { Condition, Disposal } from '../../../shared/domain/case/events.ts';
import { conditionsEndOn, spentOn as spentByRule } from '../../../shared/domain/dates/spent.ts';
import type { CalendarDay } from '../../../shared/time.ts';

/** The day a disposal with these conditions becomes spent; null where it never has to (CR, PND, O22). */
export const spentOn = (
  disposal: Disposal,
  givenOn: CalendarDay,
  conditions: readonly Condition[],
): CalendarDay | null => spentByRule(disposal, givenOn, conditionsEndOn(givenOn, conditions));
