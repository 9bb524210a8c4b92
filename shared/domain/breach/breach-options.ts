import type { Disposal } from '../case/events.ts';
import type { StatedRule } from '../evaluate/stated-rule.ts';
import type { BreachFacts, BreachStep } from './breach-facts.ts';
import { breachRoutes } from './breach-routes.ts';

export interface ForbiddenStep {
  readonly step: BreachStep;
  /** Everything that refuses it, in the order of law.md section 11. */
  readonly refusedBy: readonly StatedRule[];
}

export interface BreachOptions {
  readonly permitted: readonly BreachStep[];
  readonly forbidden: readonly ForbiddenStep[];
  /** What has to be shown about the state itself. */
  readonly notices: readonly StatedRule[];
}

/** What may be done now about a condition that may have been failed, and what may not, by the disposal's own route (law.md sections 1.5, 2.1, 6). */
export function breachOptions(disposal: Disposal, facts: BreachFacts): BreachOptions {
  const route = breachRoutes[disposal];
  const steps = route.steps
    .filter(({ isListed }) => isListed?.(facts) ?? true)
    .map(({ step, refusals }) => ({
      step,
      refusedBy: refusals.flatMap(({ rule, when }) => (when(facts) ? [rule] : [])),
    }));
  const permitted = steps.flatMap(({ step, refusedBy }) => (refusedBy.length === 0 ? [step] : []));
  return {
    permitted,
    forbidden: steps.filter(({ refusedBy }) => refusedBy.length > 0),
    notices: route.notices.flatMap(({ rule, when }) => (when(facts, permitted) ? [rule] : [])),
  };
}
