import { untilPart6 } from '../../frameworks/effective.ts';
import { addDays, type CalendarDay } from '../../time.ts';

/** Fixed by the Act for a penalty notice for disorder; the days begin with the day it is given (s5(1)). */
export const penaltyNoticePeriod = {
  days: 21,
  registrableHalves: 3,
  citation: {
    text: 'Criminal Justice and Police Act 2001 ss4-5',
    kind: 'Act',
    basis: 'verified',
    effective: untilPart6,
  },
} as const;

/** Null: has not happened, as far as is known. */
export interface PenaltyNoticeFacts {
  readonly givenOn: CalendarDay;
  readonly today: CalendarDay;
  readonly paidOn: CalendarDay | null;
  readonly hearingRequestedOn: CalendarDay | null;
}

/** The last day to pay or to ask for a hearing: CJPA 2001 ss4-5. */
export const lastDayToAnswer = (givenOn: CalendarDay): CalendarDay => addDays(givenOn, penaltyNoticePeriod.days - 1);

/** Paid, or a hearing asked for, by the last day. */
export const isAnsweredInTime = ({ givenOn, paidOn, hearingRequestedOn }: PenaltyNoticeFacts): boolean =>
  [paidOn, hearingRequestedOn].some((day) => day !== null && day <= lastDayToAnswer(givenOn));
