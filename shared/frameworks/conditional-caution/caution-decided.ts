import { untilPart6 } from '../effective.ts';
import type { Rule } from '../rule.ts';

/** The decider recorded that a conditional caution should be given: CJA 2003 s23(2), second half. */
export const conditionalCautionDecided: Rule = {
  id: 'AC-04',
  disposals: ['ACC'],
  stage: 'giving',
  severity: 'bar',
  requirement: { en: 'Decision to give this caution recorded', cy: '' },
  failing: { en: 'No decision to give this caution', cy: '' },
  reason: {
    en: 'An authorised person or prosecutor must decide that a conditional caution should be given. Choose the disposal and record why.',
    cy: '',
  },
  citation: { text: 'CJA 2003 s23(2)', kind: 'Act', basis: 'verified', effective: untilPart6 },
  reads: ['giving.cautionDecided'],
  test: ({ giving }) => ({ fires: !giving.cautionDecided }),
};
