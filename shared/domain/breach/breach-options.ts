import { breachRules } from '../../frameworks/breach/breach-rules.ts';
import { firing } from '../../frameworks/firing.ts';
import type { RuleStatement } from '../../frameworks/rule.ts';
import type { CautionWithConditions } from '../case/events.ts';
import { type BreachFacts, type BreachQuestion, type BreachStep, breachSteps } from './breach-facts.ts';
import { hasEnded } from './breach-findings.ts';

export interface ForbiddenStep {
  readonly step: BreachStep;
  /** Everything that refuses it, in the order of law.md section 11. */
  readonly refusedBy: readonly RuleStatement[];
}

export interface BreachOptions {
  readonly permitted: readonly BreachStep[];
  readonly forbidden: readonly ForbiddenStep[];
  /** What has to be shown about the state itself. */
  readonly notices: readonly RuleStatement[];
}

/**
 * What may be done now about a condition that may have been failed, and what may not: a step is permitted unless a rule
 * of the disposal refuses it (law.md sections 1.5, 2.1, 6).
 */
export function breachOptions(disposal: CautionWithConditions, facts: BreachFacts): BreachOptions {
  const rules = breachRules.filter((rule) => rule.disposals.includes(disposal));
  const state: BreachQuestion = { ...facts, disposal, step: null };
  const steps = breachSteps
    .filter((step) => isInQuestion(step, state))
    .map((step) => ({ step, refusedBy: firing(rules, { ...state, step }) }));
  return {
    permitted: steps.flatMap(({ step, refusedBy }) => (refusedBy.length === 0 ? [step] : [])),
    forbidden: steps.filter(({ refusedBy }) => refusedBy.length > 0),
    notices: firing(rules, state),
  };
}

/** Only a diversionary caution's breach leads to detention: PCSC Act 2022 s106. A step not in question is not answered. */
function isInQuestion(step: BreachStep, state: BreachQuestion): boolean {
  const isDetained = state.disposal === 'DC' && state.arrest.inDetention;
  switch (step) {
    case 'no-action':
      return !isDetained && !hasEnded(state);
    case 'arrest':
      return !isDetained;
    case 'bail':
    case 'release-without-bail':
      return isDetained;
    default:
      return true;
  }
}
