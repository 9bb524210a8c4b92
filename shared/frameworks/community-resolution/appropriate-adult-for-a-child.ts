import { isChild } from '../age.ts';
import { inForce } from '../effective.ts';
import type { Rule } from '../rule.ts';
import { and, known, not } from '../truth.ts';

/** A child has an appropriate adult with them: NPCC guidance on community resolutions. */
export const resolutionAppropriateAdultForAChild: Rule = {
  id: 'CR-07',
  disposals: ['CR'],
  stage: 'screening',
  severity: 'bar',
  requirement: { en: 'Appropriate adult here for a child', cy: 'Oedolyn priodol yn bresennol gyda phlentyn' },
  failing: { en: 'Child without an appropriate adult', cy: 'Plentyn heb oedolyn priodol' },
  reason: {
    en: 'Do not agree a community resolution with a person under 18 until an appropriate adult is here. Record when they arrive.',
    cy: 'Peidiwch â chytuno ar ddatrysiad cymunedol gyda pherson o dan 18 oed hyd nes bod oedolyn priodol yn bresennol. Cofnodwch pryd y mae’r oedolyn priodol yn cyrraedd.',
  },
  citation: { text: 'NPCC guidance on community resolutions', kind: 'Guidance', basis: 'verified', effective: inForce },
  reads: ['person.age', 'person.appropriateAdult', 'person.dateOfBirth', 'today'],
  test: (facts) => ({
    fires: and(isChild(facts), known(facts.person.appropriateAdult, 'person.appropriateAdult', not)),
  }),
};
