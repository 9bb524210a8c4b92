import { Temporal } from 'temporal-polyfill';
import { z } from 'zod';
import { screenedDisposals } from '../../frameworks/disposals.ts';
import { assertNever } from '../../result.ts';
import { calendarDaySchema, type Instant, timeZone } from '../../time.ts';
import { offenceClassSchema } from '../case/events.ts';
import { bankHolidays } from '../dates/bank-holidays.ts';
import { lastDayOfWeeks } from '../dates/condition-period.ts';
import { detentionClocks } from '../dates/detention-clocks.ts';
import { lastDayToCharge } from '../dates/last-day-to-charge.ts';
import { increasedPenalty, penaltyDueOn } from '../dates/penalty-dates.ts';
import { penaltyNoticeClock } from '../dates/penalty-notice.ts';
import { spentOn } from '../dates/spent.ts';
import { victimNotification } from '../dates/victim-notification.ts';
import { instantWithOffset, lineFields, list, pence, textFact } from './fields.ts';
import { firedRules } from './fired-rules.ts';

/** One and a half times it must be whole pence. */
const evenPence = pence.multipleOf(2);
/** Some forty years of working days, two hundred of weeks: more is a slip of the pen, and would run off the calendar. */
const period = z.int().min(1).max(10_000);

/** A line of kind `dates`: vectors/README.md section 5. */
export const datesInputSchema = z.discriminatedUnion('calculate', [
  z.strictObject({
    ...lineFields('dates'),
    calculate: z.literal('penalty'),
    disposal: z.enum(['DC', 'CC']),
    givenOn: calendarDaySchema,
    amountPence: evenPence,
  }),
  z.strictObject({
    ...lineFields('dates'),
    calculate: z.literal('penalty-notice'),
    givenOn: calendarDaySchema,
    amountPence: evenPence,
    today: calendarDaySchema,
    paidOn: textFact(calendarDaySchema),
    hearingRequestedOn: textFact(calendarDaySchema),
  }),
  z.strictObject({
    ...lineFields('dates'),
    calculate: z.literal('spent'),
    disposal: z.enum(screenedDisposals),
    givenOn: calendarDaySchema,
    conditionsEndOn: textFact(calendarDaySchema),
  }),
  z.strictObject({
    ...lineFields('dates'),
    calculate: z.literal('time-bar'),
    class: offenceClassSchema,
    offenceOn: calendarDaySchema,
  }),
  z.strictObject({
    ...lineFields('dates'),
    calculate: z.literal('victim-notification'),
    decidedOn: calendarDaySchema,
    enhancedRights: z.boolean(),
    toldOn: textFact(calendarDaySchema),
    today: calendarDaySchema,
    settings: z.strictObject({ workingDays: z.strictObject({ standard: period, enhanced: period }) }),
  }),
  z.strictObject({
    ...lineFields('dates'),
    calculate: z.literal('detention'),
    authorisedAt: instantWithOffset,
    relevantAt: instantWithOffset,
    reviewsAt: list(instantWithOffset).check(({ value, issues }) => {
      const early = value.findIndex((at, index) => at < (value[index - 1] ?? at));
      if (early !== -1) issues.push({ code: 'custom', input: value, path: [early], message: 'must be in order' });
    }),
    offenceClass: offenceClassSchema,
    superintendentAuthorityAt: textFact(instantWithOffset),
    now: instantWithOffset,
  }),
  z.strictObject({
    ...lineFields('dates'),
    calculate: z.literal('condition-period'),
    offenceOn: calendarDaySchema,
    givenOn: calendarDaySchema,
    settings: z.strictObject({ period: z.strictObject({ from: z.enum(['given', 'offence']), weeks: period }) }),
  }),
]);

/** Europe/London local time with its offset, to the second: `2026-10-25T01:30:00+00:00`. */
const inLondon = (instant: Instant): string =>
  Temporal.Instant.from(instant)
    .toZonedDateTimeISO(timeZone)
    .toString({ smallestUnit: 'second', timeZoneName: 'never' });

/** Answers a line of kind `dates`. */
export function evaluateDates(input: z.output<typeof datesInputSchema>): object {
  const { id } = input;
  switch (input.calculate) {
    case 'penalty': {
      const dueOn = penaltyDueOn(input.givenOn);
      return { id, dueOn, ...(input.disposal === 'CC' ? increasedPenalty(dueOn, input.amountPence) : {}) };
    }
    case 'penalty-notice': {
      const { fired, ...clock } = penaltyNoticeClock(input);
      return { id, ...clock, rules: firedRules(fired) };
    }
    case 'spent':
      return { id, spentOn: spentOn(input.disposal, input.givenOn, input.conditionsEndOn) };
    case 'time-bar':
      return { id, lastDayToCharge: lastDayToCharge(input.class, input.offenceOn) };
    case 'victim-notification': {
      const { notifyBy, fired } = victimNotification(
        { ...input, workingDays: input.settings.workingDays },
        bankHolidays.days,
      );
      return { id, notifyBy, rules: firedRules(fired) };
    }
    case 'detention': {
      const { nextReviewBy, basicLimitAt, extendedLimitAt, fired } = detentionClocks(input);
      return {
        id,
        nextReviewBy: inLondon(nextReviewBy),
        basicLimitAt: inLondon(basicLimitAt),
        extendedLimitAt: extendedLimitAt && inLondon(extendedLimitAt),
        rules: firedRules(fired),
      };
    }
    case 'condition-period': {
      const { from, weeks } = input.settings.period;
      return { id, lastDay: lastDayOfWeeks(from === 'given' ? input.givenOn : input.offenceOn, weeks) };
    }
    default:
      return assertNever(input);
  }
}
