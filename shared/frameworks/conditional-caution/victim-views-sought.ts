import type { Rule } from '../rule.ts';
import { someVictimNotAsked } from '../victim-effort.ts';

/** Reasonable efforts are made to get every victim’s views before the conditions are fixed: CJA 2003 s23ZA. */
export const conditionalVictimViewsSought: Rule = {
  id: 'AC-17',
  disposals: ['ACC'],
  stage: 'conditions',
  severity: 'warning',
  requirement: 'Victim views sought',
  failing: 'Victim views not sought',
  reason:
    'Make reasonable efforts to get the views of every victim before you decide the conditions. Record each contact or attempt.',
  citation: { text: 'CJA 2003 s23ZA', kind: 'Act', basis: 'recalled' },
  test: (facts) => ({ fires: someVictimNotAsked(facts) }),
};
