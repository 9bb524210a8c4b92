import { sincePart6 } from '../effective.ts';
import type { Rule } from '../rule.ts';
import { known, not } from '../truth.ts';

/** The decider finds enough evidence to charge: PCSC Act 2022 s99(2)(a)(i), s108(2)(a)(i). */
export const part6EvidenceSufficient: Rule = {
  id: 'P6-06',
  disposals: ['DC', 'CC'],
  stage: 'screening',
  severity: 'bar',
  requirement: { en: 'Enough evidence to charge', cy: 'Digon o dystiolaeth i gyhuddo' },
  failing: { en: 'Not enough evidence to charge', cy: 'Dim digon o dystiolaeth i gyhuddo' },
  reason: {
    en: 'A caution needs enough evidence to charge the person with the offence. Do not offer a caution on this evidence.',
    cy: 'Er mwyn rhoi rhybudd, rhaid cael digon o dystiolaeth i gyhuddo’r person o’r drosedd. Peidiwch â chynnig rhybudd ar sail y dystiolaeth hon.',
  },
  citation: {
    text: 'PCSC Act 2022 s99(2)(a)(i), s108(2)(a)(i)',
    kind: 'Act',
    basis: 'verified',
    effective: sincePart6,
  },
  reads: ['evidenceSufficient'],
  test: (facts) => ({ fires: known(facts.evidenceSufficient, 'evidenceSufficient', not) }),
};
