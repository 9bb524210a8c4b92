import type { OffenceClass } from '../domain/case/events.ts';
import { addMonths, type CalendarDay } from '../time.ts';
import { inForce } from './effective.ts';
import type { OffenceFacts } from './facts.ts';
import type { Truth } from './rule.ts';
import { and, known, unknown } from './truth.ts';

/**
 * A summary offence must be charged within six months of the offence, whose own day is not counted. Longer limits of
 * particular offences (CJA 1988 s39A) are not computed.
 */
export const chargeTimeLimit = {
  class: 'summary' satisfies OffenceClass,
  months: 6,
  citation: { text: 'Magistrates’ Courts Act 1980 s127', kind: 'Act', basis: 'recalled', effective: inForce },
} as const;

/** Tests the last day on which a summary offence can be charged; false for offences without a time limit. */
export const lastDayToCharge = (offence: OffenceFacts, index: number, test: (lastDay: CalendarDay) => Truth): Truth =>
  offence.class !== null && offence.class !== chargeTimeLimit.class
    ? false
    : and(
        offence.class !== null || unknown(`offences[${index}].class`),
        known(offence.date, `offences[${index}].date`, (date) => test(addMonths(date, chargeTimeLimit.months))),
      );
