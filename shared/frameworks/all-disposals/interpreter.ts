import { screenedDisposals } from '../disposals.ts';
import type { Rule } from '../rule.ts';
import { and, known, not } from '../truth.ts';

/** A person who needs an interpreter has one: PACE Code C 3.12 and section 13. */
export const interpreter: Rule = {
  id: 'ALL-09',
  disposals: screenedDisposals,
  stage: 'screening',
  severity: 'bar',
  requirement: 'Interpreter here, or not needed',
  failing: 'Interpreter is not here',
  reason: 'Do not explain or give a disposal until a suitable interpreter is here. Record when they arrive.',
  citation: { text: 'PACE Code C 3.12 and section 13', kind: 'Code', basis: 'verified' },
  test: ({ person }) => ({
    fires: and(
      known(person.interpreterNeeded, 'person.interpreterNeeded', (isNeeded) => isNeeded),
      known(person.interpreterPresent, 'person.interpreterPresent', not),
    ),
  }),
};
