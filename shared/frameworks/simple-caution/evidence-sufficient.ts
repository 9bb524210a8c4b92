import { sinceAndUntilPart6 } from '../effective.ts';
import type { Rule } from '../rule.ts';
import { known, not } from '../truth.ts';

/** The decider finds enough evidence to charge: law.md section 3.2 row 3, by which it goes for want of a rule id. */
export const simpleEvidenceSufficient: Rule = {
  id: 'LAW-3.2',
  disposals: ['SC'],
  stage: 'screening',
  severity: 'bar',
  requirement: { en: 'Enough evidence to charge', cy: 'Digon o dystiolaeth i gyhuddo' },
  failing: { en: 'Not enough evidence to charge', cy: 'Dim digon o dystiolaeth i gyhuddo' },
  reason: {
    en: 'A caution needs enough evidence to charge the person with the offence. Do not offer a caution on this evidence.',
    cy: 'Er mwyn rhoi rhybudd, rhaid cael digon o dystiolaeth i gyhuddo’r person o’r drosedd. Peidiwch â chynnig rhybudd ar sail y dystiolaeth hon.',
  },
  citation: {
    text: 'MoJ guidance on simple cautions for adult offenders 2015',
    kind: 'Guidance',
    basis: 'derived',
    effective: sinceAndUntilPart6('2015-04-13'),
  },
  reads: ['evidenceSufficient'],
  test: (facts) => ({ fires: known(facts.evidenceSufficient, 'evidenceSufficient', not) }),
};
