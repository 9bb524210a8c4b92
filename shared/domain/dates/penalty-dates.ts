import { sincePart6 } from '../../frameworks/effective.ts';
import type { Citation } from '../../frameworks/rule.ts';
import { addDays, type CalendarDay } from '../../time.ts';

const act = (text: string): Citation => ({ text, kind: 'Act', basis: 'verified', effective: sincePart6 });

/** What Part 6 of the 2022 Act fixes about a financial penalty. Periods are not moved to a working day. */
export const penaltyPeriods = {
  /** Begins with the day the caution is given. */
  payment: { days: 28, citation: act('PCSC Act 2022 s102(5), s111(5)') },
  /** Community caution only. */
  increase: { byHalves: 3, citation: act('PCSC Act 2022 s111(6)') },
  /** Community caution only; begins the day after the penalty was due. */
  increasedPayment: { days: 21, citation: act('PCSC Act 2022 s111(7)') },
} as const;

/** The last day to pay a penalty of a diversionary or community caution: PCSC Act 2022 s102(5), s111(5). */
export const penaltyDueOn = (givenOn: CalendarDay): CalendarDay => addDays(givenOn, penaltyPeriods.payment.days - 1);

/** What is owed of a community caution's penalty, in pence, once it was not paid when due: PCSC Act 2022 s111(6). */
export const increasedPenaltyPence = (amountPence: number): number =>
  (amountPence * penaltyPeriods.increase.byHalves) / 2;

/** The first day on which an unpaid community caution penalty may be registered as a fine: PCSC Act 2022 s111(7). */
export const penaltyRegistrableFrom = (dueOn: CalendarDay): CalendarDay =>
  addDays(dueOn, penaltyPeriods.increasedPayment.days + 1);

export interface IncreasedPenalty {
  readonly increasedPence: number;
  readonly increasedFrom: CalendarDay;
  readonly increasedLastDay: CalendarDay;
  readonly registrableFrom: CalendarDay;
}

/** What follows when a community caution's penalty is not paid by its due day: PCSC Act 2022 s111(6)-(7). */
export const increasedPenalty = (dueOn: CalendarDay, amountPence: number): IncreasedPenalty => ({
  increasedPence: increasedPenaltyPence(amountPence),
  increasedFrom: addDays(dueOn, 1),
  increasedLastDay: addDays(dueOn, penaltyPeriods.increasedPayment.days),
  registrableFrom: penaltyRegistrableFrom(dueOn),
});
