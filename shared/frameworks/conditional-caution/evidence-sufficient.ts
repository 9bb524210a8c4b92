import { untilPart6 } from '../effective.ts';
import type { Rule } from '../rule.ts';
import { known, not } from '../truth.ts';

/** The decider finds enough evidence to charge: CJA 2003 s23(2), first half. */
export const conditionalEvidenceSufficient: Rule = {
  id: 'AC-04',
  disposals: ['ACC'],
  stage: 'screening',
  severity: 'bar',
  requirement: { en: 'Enough evidence to charge', cy: 'Digon o dystiolaeth i gyhuddo' },
  failing: { en: 'Not enough evidence to charge', cy: 'Dim digon o dystiolaeth i gyhuddo' },
  reason: {
    en: 'A caution needs enough evidence to charge the person with the offence. Do not offer a caution on this evidence.',
    cy: 'Er mwyn rhoi rhybudd, rhaid cael digon o dystiolaeth i gyhuddo’r person o’r drosedd. Peidiwch â chynnig rhybudd ar sail y dystiolaeth hon.',
  },
  citation: { text: 'CJA 2003 s23(2)', kind: 'Act', basis: 'verified', effective: untilPart6 },
  reads: ['evidenceSufficient'],
  test: (facts) => ({ fires: known(facts.evidenceSufficient, 'evidenceSufficient', not) }),
};
