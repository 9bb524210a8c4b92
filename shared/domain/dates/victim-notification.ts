import { firing } from '../../frameworks/firing.ts';
import type { RuleStatement } from '../../frameworks/rule.ts';
import { victimToldInTime } from '../../frameworks/victims-code/victim-told-in-time.ts';
import type { CalendarDay } from '../../time.ts';
import { addWorkingDays } from './working-days.ts';

export interface VictimNotificationFacts {
  readonly decidedOn: CalendarDay;
  /** Vulnerable, intimidated or otherwise entitled to enhanced rights. */
  readonly enhancedRights: boolean;
  /** Null: not told yet. */
  readonly toldOn: CalendarDay | null;
  readonly today: CalendarDay;
  /** A force setting; 5 and 1 in the 2021 Code (law.md section 4.4). */
  readonly workingDays: { readonly standard: number; readonly enhanced: number };
}

/** The victim is told of the decision within the Code's working days, the day of decision not counted: Victims’ Code 2021. */
export function victimNotification(
  facts: VictimNotificationFacts,
  bankHolidays: ReadonlySet<string>,
): { readonly notifyBy: CalendarDay; readonly fired: readonly RuleStatement[] } {
  const allowed = facts.enhancedRights ? facts.workingDays.enhanced : facts.workingDays.standard;
  const notifyBy = addWorkingDays(facts.decidedOn, allowed, bankHolidays);
  return { notifyBy, fired: firing([victimToldInTime], { ...facts, notifyBy }) };
}
