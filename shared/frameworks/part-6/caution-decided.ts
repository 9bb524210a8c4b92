import type { Rule } from '../rule.ts';

/** The decider recorded that this caution should be given: PCSC Act 2022 s99(2)(a)(ii), s108(2)(a)(ii). */
export const part6CautionDecided: Rule = {
  id: 'P6-07',
  disposals: ['DC', 'CC'],
  stage: 'giving',
  severity: 'bar',
  requirement: 'Decision to give this caution recorded',
  failing: 'No decision to give this caution',
  reason:
    'An authorised person or prosecutor must decide that this caution should be given. Choose the disposal and record why.',
  citation: { text: 'PCSC Act 2022 s99(2)(a)(ii), s108(2)(a)(ii)', kind: 'Act', basis: 'verified' },
  test: ({ giving }) => ({ fires: !giving.cautionDecided }),
};
