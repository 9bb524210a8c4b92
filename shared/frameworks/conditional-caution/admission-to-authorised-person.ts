import { admissionIs, isNotAdmitted } from '../admission.ts';
import { untilPart6 } from '../effective.ts';
import type { Rule } from '../rule.ts';
import { and, known, not, or } from '../truth.ts';

/** The person admits the offence to the authorised person: CJA 2003 s23(3). */
export const admissionToAuthorisedPerson: Rule = {
  id: 'AC-05',
  disposals: ['ACC'],
  stage: 'screening',
  severity: 'bar',
  requirement: {
    en: 'Admits the offence to the authorised person',
    cy: 'Yn cyfaddef y drosedd wrth y person awdurdodedig',
  },
  failing: { en: 'No admission to the authorised person', cy: 'Heb gyfaddef wrth y person awdurdodedig' },
  reason: {
    en: 'The person must admit the offence to the person authorised to give the conditional caution. Taking responsibility without admitting it is not enough.',
    cy: 'Rhaid i’r person gyfaddef y drosedd wrth y person sydd wedi’i awdurdodi i roi’r rhybudd amodol. Nid yw cymryd cyfrifoldeb heb gyfaddef y drosedd yn ddigon.',
  },
  citation: { text: 'CJA 2003 s23(3)', kind: 'Act', basis: 'verified', effective: untilPart6 },
  reads: ['admission.state', 'admission.toAuthorisedPerson'],
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
