import type { Facts } from './facts.ts';
import type { Truth } from './rule.ts';
import { known } from './truth.ts';

/**
 * Some victim was neither contacted nor reasonably sought (PCSC Act 2022 s100(3)(a), s109(3)(a); CJA 2003 s23ZA).
 * Unknown while nobody has said whether there is a victim; false when none can be identified.
 */
export const someVictimNotAsked = (facts: Facts): Truth =>
  known(facts.victims, 'victims', (victims) => victims.some(({ effortRecorded }) => !effortRecorded));
