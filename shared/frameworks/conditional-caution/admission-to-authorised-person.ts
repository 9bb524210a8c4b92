import { admissionIs, isNotAdmitted } from '../admission.ts';
import type { Rule } from '../rule.ts';
import { and, known, not, or } from '../truth.ts';

/** The person admits the offence to the authorised person: CJA 2003 s23(3). */
export const admissionToAuthorisedPerson: Rule = {
  id: 'AC-05',
  disposals: ['ACC'],
  stage: 'screening',
  severity: 'bar',
  requirement: 'Admits the offence to the authorised person',
  failing: 'No admission to the authorised person',
  reason:
    'The person must admit the offence to the person authorised to give the conditional caution. Taking responsibility without admitting it is not enough.',
  citation: { text: 'CJA 2003 s23(3)', kind: 'Act', basis: 'verified' },
  test: (facts) => ({
    fires: or(
      isNotAdmitted(facts),
      and(
        admissionIs(facts, 'admitted'),
        known(facts.admission.toAuthorisedPerson, 'admission.toAuthorisedPerson', not),
      ),
    ),
  }),
};
