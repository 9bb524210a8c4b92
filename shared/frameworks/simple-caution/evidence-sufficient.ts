import type { Rule } from '../rule.ts';
import { known, not } from '../truth.ts';

/** The decider finds enough evidence to charge: law.md section 3.2 row 3, by which it goes for want of a rule id. */
export const simpleEvidenceSufficient: Rule = {
  id: 'LAW-3.2',
  disposals: ['SC'],
  stage: 'screening',
  severity: 'bar',
  requirement: 'Enough evidence to charge',
  failing: 'Not enough evidence to charge',
  reason:
    'A caution needs enough evidence to charge the person with the offence. Do not offer a caution on this evidence.',
  citation: { text: 'MoJ guidance on simple cautions for adult offenders 2015', kind: 'Guidance', basis: 'derived' },
  test: (facts) => ({ fires: known(facts.evidenceSufficient, 'evidenceSufficient', not) }),
};
