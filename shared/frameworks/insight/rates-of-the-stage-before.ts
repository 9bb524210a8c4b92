import { screenedDisposals } from '../disposals.ts';
import { inForce } from '../effective.ts';
import type { Rule } from '../rule.ts';

export interface RateBasis {
  readonly denominator: 'previous-stage' | 'population';
}

/**
 * A relative rate is worked out on the decision stage before, not on the population: OJJDP method as the MoJ uses it.
 */
export const ratesOfTheStageBefore: Rule<RateBasis> = {
  id: 'MI-02',
  disposals: screenedDisposals,
  stage: 'insight',
  severity: 'warning',
  requirement: {
    en: 'Rates worked out on the decision stage before',
    cy: 'Cyfraddau wedi’u cyfrifo ar y cam penderfynu blaenorol',
  },
  failing: {
    en: 'Rates are of the population, not of the decision stage before',
    cy: 'Cyfraddau o’r boblogaeth, nid o’r cam penderfynu blaenorol',
  },
  reason: {
    en: 'Worked out on the population, the index says nothing of decisions. Use those who were at the decision stage before.',
    cy: 'O’i gyfrifo ar y boblogaeth, nid yw’r mynegai yn dweud dim am benderfyniadau. Defnyddiwch y rhai a oedd yn y cam penderfynu blaenorol.',
  },
  citation: {
    text: 'Relative rate index, OJJDP method as the MoJ uses it',
    kind: 'Guidance',
    basis: 'verified',
    effective: inForce,
  },
  reads: ['denominator'],
  test: ({ denominator }) => ({ fires: denominator === 'population' }),
};
