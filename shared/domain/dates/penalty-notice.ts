import { noticeAnswered } from '../../frameworks/breach/notice-answered.ts';
import { firing } from '../../frameworks/firing.ts';
import type { RuleStatement } from '../../frameworks/rule.ts';
import { addDays, type CalendarDay } from '../../time.ts';
import { lastDayToAnswer, type PenaltyNoticeFacts, penaltyNoticePeriod } from './penalty-notice-period.ts';

export interface PenaltyNoticeClock {
  /** The last day to pay or to ask for a hearing. */
  readonly lastDay: CalendarDay;
  readonly registrableFrom: CalendarDay;
  /** One and a half times the penalty. */
  readonly registrablePence: number;
  readonly fired: readonly RuleStatement[];
}

/** A penalty notice is paid, or a hearing asked for, within 21 days; then it may be registered as a fine: CJPA 2001 ss4-5. */
export function penaltyNoticeClock(notice: PenaltyNoticeFacts & { readonly amountPence: number }): PenaltyNoticeClock {
  const lastDay = lastDayToAnswer(notice.givenOn);
  return {
    lastDay,
    registrableFrom: addDays(lastDay, 1),
    registrablePence: (notice.amountPence * penaltyNoticePeriod.registrableHalves) / 2,
    fired: firing([noticeAnswered], notice),
  };
}
