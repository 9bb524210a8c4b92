import { isAdult } from '../age.ts';
import { screenedDisposals } from '../disposals.ts';
import { inForce } from '../effective.ts';
import type { Rule } from '../rule.ts';
import { and, known, not } from '../truth.ts';

/** A vulnerable adult has an appropriate adult with them: PACE Code C. */
export const appropriateAdult: Rule = {
  id: 'ALL-08',
  disposals: screenedDisposals,
  stage: 'screening',
  severity: 'bar',
  requirement: {
    en: 'Appropriate adult here, or not needed',
    cy: 'Oedolyn priodol yn bresennol, neu nid oes ei angen',
  },
  failing: { en: 'Appropriate adult is not here', cy: 'Nid oes oedolyn priodol yn bresennol' },
  reason: {
    en: 'Do not explain or give a disposal to a vulnerable adult until an appropriate adult is here. Record when they arrive.',
    cy: 'Peidiwch ag esbonio na rhoi gwarediad i oedolyn agored i niwed hyd nes bod oedolyn priodol yn bresennol. Cofnodwch pryd y mae’r oedolyn priodol yn cyrraedd.',
  },
  citation: { text: 'PACE Code C', kind: 'Code', basis: 'recalled', effective: inForce },
  reads: ['person.age', 'person.appropriateAdult', 'person.dateOfBirth', 'person.vulnerable', 'today'],
  test: (facts) => {
    const { vulnerable, appropriateAdult: isHere } = facts.person;
    return {
      fires: and(
        isAdult(facts),
        known(vulnerable, 'person.vulnerable', (isVulnerable) => isVulnerable),
        known(isHere, 'person.appropriateAdult', not),
      ),
    };
  },
};
