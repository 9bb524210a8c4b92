import type { Rule } from '../rule.ts';
import { known, not } from '../truth.ts';

/** The decider finds enough evidence to charge: PCSC Act 2022 s99(2)(a)(i), s108(2)(a)(i). */
export const part6EvidenceSufficient: Rule = {
  id: 'P6-06',
  disposals: ['DC', 'CC'],
  stage: 'screening',
  severity: 'bar',
  requirement: 'Enough evidence to charge',
  failing: 'Not enough evidence to charge',
  reason:
    'A caution needs enough evidence to charge the person with the offence. Do not offer a caution on this evidence.',
  citation: { text: 'PCSC Act 2022 s99(2)(a)(i), s108(2)(a)(i)', kind: 'Act', basis: 'verified' },
  test: (facts) => ({ fires: known(facts.evidenceSufficient, 'evidenceSufficient', not) }),
};
