import { chargeTimeLimit } from '../../frameworks/charge-time-limit.ts';
import { addMonths, type CalendarDay } from '../../time.ts';
import type { OffenceClass } from '../case/events.ts';

/** The last day on which an offence can be charged; null where there is no time limit: Magistrates’ Courts Act 1980 s127. */
export const lastDayToCharge = (offenceClass: OffenceClass, offenceOn: CalendarDay): CalendarDay | null =>
  offenceClass === chargeTimeLimit.class ? addMonths(offenceOn, chargeTimeLimit.months) : null;
