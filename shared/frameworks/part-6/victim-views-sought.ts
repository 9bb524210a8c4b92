import type { Rule } from '../rule.ts';
import { someVictimNotAsked } from '../victim-effort.ts';

/**
 * Reasonable efforts are made to get every victim’s views before the conditions are fixed: PCSC Act 2022 s100(3),
 * s109(3).
 */
export const part6VictimViewsSought: Rule = {
  id: 'P6-14',
  disposals: ['DC', 'CC'],
  stage: 'conditions',
  severity: 'bar',
  requirement: 'Victim views sought',
  failing: 'Victim views not sought',
  reason:
    'Make reasonable efforts to get the views of every victim before you decide the conditions. Record each contact or attempt.',
  citation: { text: 'PCSC Act 2022 s100(3), s109(3)', kind: 'Act', basis: 'verified' },
  test: (facts) => ({ fires: someVictimNotAsked(facts) }),
};
