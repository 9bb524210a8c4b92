import { wantedActionLeftOut } from '../remedy-action.ts';
import type { Rule } from '../rule.ts';
import { or } from '../truth.ts';
import { someVictimNotAsked } from '../victim-effort.ts';

/**
 * Reasonable efforts are made to get every victim’s views before the conditions are fixed, and the remedy-document
 * action they want is attached or its absence explained: CJA 2003 s23ZA.
 */
export const conditionalVictimViewsSought: Rule = {
  id: 'AC-17',
  disposals: ['ACC'],
  stage: 'conditions',
  severity: 'warning',
  requirement: 'Victim views sought and their action considered',
  failing: 'Victim views not sought, or their action left out',
  reason:
    'Make reasonable efforts to get the views of every victim before you decide the conditions. Record each contact or attempt, and why an action they all want is left out.',
  citation: { text: 'CJA 2003 s23ZA', kind: 'Act', basis: 'recalled' },
  test: (facts) => ({ fires: or(someVictimNotAsked(facts), wantedActionLeftOut(facts)) }),
};
