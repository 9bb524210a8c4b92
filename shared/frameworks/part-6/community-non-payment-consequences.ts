import type { Rule } from '../rule.ts';
import { someConditionOfKind } from '../some-condition.ts';

/** A penalty of a community caution states the consequences of not paying: PCSC Act 2022 s111(2)(e). */
export const communityNonPaymentConsequences: Rule = {
  id: 'CC-06',
  disposals: ['CC'],
  stage: 'conditions',
  severity: 'bar',
  requirement: 'Penalty says what happens if it is not paid',
  failing: 'Penalty does not say what happens if it is not paid',
  reason: 'A penalty in a community caution must state the consequences of not paying. Add them to the condition.',
  citation: { text: 'PCSC Act 2022 s111(2)(e)', kind: 'Act', basis: 'verified' },
  test: (facts) => ({
    fires: someConditionOfKind(
      facts,
      'financial-penalty',
      ({ nonPaymentConsequences }) => nonPaymentConsequences !== true,
    ),
  }),
};
