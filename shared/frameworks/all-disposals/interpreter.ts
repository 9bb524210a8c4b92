import { screenedDisposals } from '../disposals.ts';
import { inForce } from '../effective.ts';
import type { Rule } from '../rule.ts';
import { and, known, not } from '../truth.ts';

/** A person who needs an interpreter has one: PACE Code C 3.12 and section 13. */
export const interpreter: Rule = {
  id: 'ALL-09',
  disposals: screenedDisposals,
  stage: 'screening',
  severity: 'bar',
  requirement: { en: 'Interpreter here, or not needed', cy: 'Cyfieithydd yn bresennol, neu nid oes ei angen' },
  failing: { en: 'Interpreter is not here', cy: 'Nid oes cyfieithydd yn bresennol' },
  reason: {
    en: 'Do not explain or give a disposal until a suitable interpreter is here. Record when they arrive.',
    cy: 'Peidiwch ag esbonio na rhoi gwarediad hyd nes bod cyfieithydd addas yn bresennol. Cofnodwch pryd y mae’r cyfieithydd yn cyrraedd.',
  },
  citation: { text: 'PACE Code C 3.12 and section 13', kind: 'Code', basis: 'verified', effective: inForce },
  reads: ['person.interpreterNeeded', 'person.interpreterPresent'],
  test: ({ person }) => ({
    fires: and(
      known(person.interpreterNeeded, 'person.interpreterNeeded', (isNeeded) => isNeeded),
      known(person.interpreterPresent, 'person.interpreterPresent', not),
    ),
  }),
};
