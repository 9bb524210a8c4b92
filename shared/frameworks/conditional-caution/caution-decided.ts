import type { Rule } from '../rule.ts';

/** The decider recorded that a conditional caution should be given: CJA 2003 s23(2), second half. */
export const conditionalCautionDecided: Rule = {
  id: 'AC-04',
  disposals: ['ACC'],
  stage: 'giving',
  severity: 'bar',
  requirement: 'Decision to give this caution recorded',
  failing: 'No decision to give this caution',
  reason:
    'An authorised person or prosecutor must decide that a conditional caution should be given. Choose the disposal and record why.',
  citation: { text: 'CJA 2003 s23(2)', kind: 'Act', basis: 'verified' },
  test: ({ giving }) => ({ fires: !giving.cautionDecided }),
};
