import { type CalendarDay, dayOf } from '../../time.ts';
import type { Case } from '../case/case.ts';
import { victimNotification } from '../dates/victim-notification.ts';
import type { ForceSettings } from '../settings/force-settings.ts';
import { enhancedRights } from './enhanced-rights.ts';
import type { Victim } from './victim.ts';

/** How the Code's time to tell a victim of the decision stands (ALL-12). */
export type NoticeOfDecision =
  /** Nothing is decided: the time has not begun. `workingDays` is null while the settings do not hold it. */
  | { readonly state: 'not-begun'; readonly workingDays: number | null }
  /** The settings it needs are not loaded, so no day is guessed. */
  | { readonly state: 'not-loaded'; readonly decidedOn: CalendarDay; readonly missing: readonly NoticeSetting[] }
  | {
      readonly state: 'due' | 'late' | 'told' | 'told-late';
      readonly decidedOn: CalendarDay;
      readonly notifyBy: CalendarDay;
    };
export type NoticeSetting = 'victimCode' | 'bankHolidays';

/**
 * When this victim is to be told, in working days after the disposal was first given: reopening the signing does not
 * begin the time anew. Victims' Code 2021 through the force's settings (law.md section 12 item 20).
 */
export function noticeOfDecision(
  victim: Victim,
  { given, earlierGivings, offences }: Case,
  { victimCode, bankHolidays }: ForceSettings,
  today: CalendarDay,
): NoticeOfDecision {
  const hasEnhancedRights = enhancedRights(victim, offences).length > 0;
  const decision = earlierGivings[0] ?? given;
  if (!decision) {
    const workingDays = victimCode?.workingDays[hasEnhancedRights ? 'enhanced' : 'standard'] ?? null;
    return { state: 'not-begun', workingDays };
  }
  const decidedOn = dayOf(decision.at);
  if (!victimCode || !bankHolidays) {
    const missing = [
      ...(victimCode ? [] : ['victimCode' as const]),
      ...(bankHolidays ? [] : ['bankHolidays' as const]),
    ];
    return { state: 'not-loaded', decidedOn, missing };
  }
  const toldOn = victim.duties?.toldOn ?? null;
  const { notifyBy, fired } = victimNotification(
    { decidedOn, enhancedRights: hasEnhancedRights, toldOn, today, workingDays: victimCode.workingDays },
    new Set(bankHolidays),
  );
  const isLate = fired.length > 0;
  if (toldOn === null) return { state: isLate ? 'late' : 'due', decidedOn, notifyBy };
  return { state: isLate ? 'told-late' : 'told', decidedOn, notifyBy };
}
