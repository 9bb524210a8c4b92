import type { CalendarDay } from '../../time.ts';
import { lastDayToCharge } from '../dates/last-day-to-charge.ts';
import { increasedPenaltyPence, penaltyRegistrableFrom } from '../dates/penalty-dates.ts';
import type { BreachFacts, BreachQuestion, BreachStep } from './breach-facts.ts';

/** A condition was not met and no reasonable excuse was found: PCSC Act 2022 s105(1), s115(2); CJA 2003 s24. */
export const isFailureFound = ({ failure }: BreachFacts): boolean =>
  failure.failed === true && failure.reasonableExcuse === 'none';

/** Reasonable grounds are recorded and nothing found since has answered them: PCSC Act 2022 s106(1), CJA 2003 s24A. */
export const hasGroundsForArrest = ({ arrest, failure }: BreachFacts): boolean =>
  arrest.groundsRecorded && failure.failed !== false && failure.reasonableExcuse !== 'accepted';

/** Bail is only for a charging decision, with the pre-conditions of PACE s50A: PCSC Act 2022 s106(3)(a), (10). */
export const isBailAllowed = ({ arrest }: BreachFacts): boolean =>
  arrest.bailForChargingDecision && arrest.bailPreconditionsMet;

/** The time limit of a summary offence has passed: Magistrates’ Courts Act 1980 s127. */
export function isTooLateToCharge({ offence, today }: BreachFacts): boolean {
  if (offence.class === null || offence.date === null) return false;
  const lastDay = lastDayToCharge(offence.class, offence.date);
  return lastDay !== null && today > lastDay;
}

/**
 * A community caution's penalty was not paid by its due day, and the increased sum is not paid yet. Payments count by
 * total: PCSC Act 2022 s111(6)-(7).
 */
export function isPenaltyOpen({ penalty, today }: BreachFacts): boolean {
  if (penalty === null) return false;
  const paidBy = (day: CalendarDay) =>
    penalty.payments.reduce((total, { on, pence }) => (on <= day ? total + pence : total), 0);
  return (
    today > penalty.dueOn &&
    paidBy(penalty.dueOn) < penalty.amountPence &&
    paidBy(today) < increasedPenaltyPence(penalty.amountPence)
  );
}

/** The increased sum may be registered as a fine: PCSC Act 2022 s111(7). */
export const isPenaltyRegistrable = (facts: BreachFacts): boolean =>
  facts.penalty !== null && isPenaltyOpen(facts) && facts.today >= penaltyRegistrableFrom(facts.penalty.dueOn);

/** The condition that was failed is itself a penalty. */
export const isPenaltyFailed = ({ failure }: BreachFacts): boolean => failure.condition === 'financial-penalty';

/** A rehabilitation or reparation condition was failed without reasonable excuse: PCSC Act 2022 s115(2). */
export const isCourseFailed = (facts: BreachFacts): boolean =>
  facts.failure.condition === 'rehabilitation-reparation' && isFailureFound(facts);

/**
 * Proceedings end a diversionary or conditional caution: PCSC Act 2022 s105(3), CJA 2003 s24. A community caution stays,
 * and there are none (s115(1)).
 */
export const hasEnded = ({ disposal, proceedings }: BreachQuestion): boolean =>
  disposal !== 'CC' && proceedings.instituted;

const stepsOfLiveCaution: readonly BreachStep[] = ['vary', 'arrest', 'charge'];

/** A step that only a caution still in effect allows. */
export const isStepOfLiveCaution = (step: BreachStep): boolean => stepsOfLiveCaution.includes(step);
