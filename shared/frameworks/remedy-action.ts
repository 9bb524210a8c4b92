import type { Facts } from './facts.ts';
import type { Truth } from './rule.ts';
import { known } from './truth.ts';

/**
 * Every victim wants the same action of the remedy document, no condition carries it out and no reason is recorded for
 * leaving it out (PCSC Act 2022 s100(5), s109(5); ASBCPA 2014 s102). False while no remedy document is in use.
 */
export function wantedActionLeftOut({ victims, remedyDocument, conditions, requestedActionReason }: Facts): Truth {
  if (remedyDocument === null || requestedActionReason !== null) return false;
  return known(victims, 'victims', ([first, ...others]) => {
    const wanted = first?.wants;
    if (!wanted || !remedyDocument.actions.includes(wanted)) return false;
    return (
      others.every(({ wants }) => wants === wanted) && !conditions.some(({ remedyAction }) => remedyAction === wanted)
    );
  });
}
