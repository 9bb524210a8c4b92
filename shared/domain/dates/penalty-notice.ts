import { addDays, type CalendarDay } from '../../time.ts';
import type { StatedRule } from '../evaluate/stated-rule.ts';

/** Fixed by the Act for a penalty notice for disorder; the days begin with the day it is given (s5(1)). */
export const penaltyNoticePeriod = {
  days: 21,
  registrableHalves: 3,
  citation: { text: 'Criminal Justice and Police Act 2001 ss4-5', kind: 'Act', basis: 'verified' },
} as const;

export const penaltyNoticeUnanswered = {
  id: 'PN-04',
  severity: 'warning',
  failing: 'Penalty notice neither paid nor contested in time',
  citation: penaltyNoticePeriod.citation,
} satisfies StatedRule;

/** Null: has not happened, as far as is known. */
export interface PenaltyNoticeFacts {
  readonly givenOn: CalendarDay;
  readonly amountPence: number;
  readonly today: CalendarDay;
  readonly paidOn: CalendarDay | null;
  readonly hearingRequestedOn: CalendarDay | null;
}

export interface PenaltyNoticeClock {
  /** The last day to pay or to ask for a hearing. */
  readonly lastDay: CalendarDay;
  readonly registrableFrom: CalendarDay;
  /** One and a half times the penalty. */
  readonly registrablePence: number;
  readonly fired: readonly StatedRule[];
}

/** A penalty notice is paid, or a hearing asked for, within 21 days; then it may be registered as a fine: CJPA 2001 ss4-5. */
export function penaltyNoticeClock(notice: PenaltyNoticeFacts): PenaltyNoticeClock {
  const lastDay = addDays(notice.givenOn, penaltyNoticePeriod.days - 1);
  const isAnswered = [notice.paidOn, notice.hearingRequestedOn].some((day) => day !== null && day <= lastDay);
  return {
    lastDay,
    registrableFrom: addDays(lastDay, 1),
    registrablePence: (notice.amountPence * penaltyNoticePeriod.registrableHalves) / 2,
    fired: notice.today > lastDay && !isAnswered ? [penaltyNoticeUnanswered] : [],
  };
}
