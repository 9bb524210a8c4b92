import { isNotAdmitted } from '../admission.ts';
import { inForce } from '../effective.ts';
import type { Rule } from '../rule.ts';
import { known, not, or } from '../truth.ts';

/**
 * Enough evidence to charge, and the child admits the offence: CDA 1998 s66ZA(1), s66B. It goes by law.md section 2.4
 * for want of an id.
 */
export const youthEvidenceAndAdmission: Rule = {
  id: 'LAW-2.4',
  disposals: ['YC', 'YCC'],
  stage: 'screening',
  severity: 'bar',
  requirement: {
    en: 'Enough evidence, and the offence admitted',
    cy: 'Digon o dystiolaeth, a’r drosedd wedi’i chyfaddef',
  },
  failing: {
    en: 'Not enough evidence, or the offence not admitted',
    cy: 'Dim digon o dystiolaeth, neu’r drosedd heb ei chyfaddef',
  },
  reason: {
    en: 'A youth caution needs enough evidence to charge and a child who admits the offence. Taking responsibility without admitting it is not enough.',
    cy: 'Ar gyfer rhybudd ieuenctid mae angen digon o dystiolaeth i gyhuddo a phlentyn sy’n cyfaddef y drosedd. Nid yw cymryd cyfrifoldeb heb gyfaddef y drosedd yn ddigon.',
  },
  citation: { text: 'CDA 1998 s66ZA(1), s66B', kind: 'Act', basis: 'verified', effective: inForce },
  reads: ['admission.state', 'evidenceSufficient'],
  test: (facts) => ({
    fires: or(known(facts.evidenceSufficient, 'evidenceSufficient', not), isNotAdmitted(facts)),
  }),
};
