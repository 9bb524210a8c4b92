import type { Rule } from '../rule.ts';

/**
 * The authorised person explains the effect and warns that failing a condition may lead to prosecution: CJA 2003
 * s23(4).
 */
export const conditionalExplainedAndWarned: Rule = {
  id: 'AC-06',
  disposals: ['ACC'],
  stage: 'giving',
  severity: 'bar',
  requirement: 'Effect explained and warning given',
  failing: 'Effect not explained or warning not given',
  reason:
    'Explain what the caution means and warn that failing a condition may lead to prosecution. Read both statements out and tick them.',
  citation: { text: 'CJA 2003 s23(4)', kind: 'Act', basis: 'verified' },
  test: ({ giving }) => ({ fires: !(giving.effectExplained && giving.failureWarningGiven) }),
};
