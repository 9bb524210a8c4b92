import { inForce } from '../effective.ts';
import type { Rule } from '../rule.ts';
import { known, not } from '../truth.ts';

/** An appropriate adult is present for every child: CJCA 2015 s41; CDA 1998 s66ZA(2). */
export const youthAppropriateAdult: Rule = {
  id: 'YC-02',
  disposals: ['YC', 'YCC'],
  stage: 'screening',
  severity: 'bar',
  requirement: { en: 'Appropriate adult here', cy: 'Oedolyn priodol yn bresennol' },
  failing: { en: 'Appropriate adult is not here', cy: 'Nid oes oedolyn priodol yn bresennol' },
  reason: {
    en: 'A youth caution is given in the presence of an appropriate adult. Wait until one is here and record when they arrive.',
    cy: 'Rhoddir rhybudd ieuenctid ym mhresenoldeb oedolyn priodol. Arhoswch hyd nes bod un yn bresennol a chofnodwch pryd y mae’n cyrraedd.',
  },
  citation: {
    text: 'CJCA 2015 s41; CDA 1998 s66ZA(2)',
    kind: 'Act',
    basis: 'verified',
    effective: inForce,
  },
  reads: ['person.appropriateAdult'],
  test: ({ person }) => ({ fires: known(person.appropriateAdult, 'person.appropriateAdult', not) }),
};
