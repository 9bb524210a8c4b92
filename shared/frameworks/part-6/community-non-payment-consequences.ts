import { sincePart6 } from '../effective.ts';
import type { Rule } from '../rule.ts';
import { someConditionOfKind } from '../some-condition.ts';

/** A penalty of a community caution states the consequences of not paying: PCSC Act 2022 s111(2)(e). */
export const communityNonPaymentConsequences: Rule = {
  id: 'CC-06',
  disposals: ['CC'],
  stage: 'conditions',
  severity: 'bar',
  requirement: {
    en: 'Penalty says what happens if it is not paid',
    cy: 'Mae’r gosb yn datgan beth fydd yn digwydd os na chaiff ei thalu',
  },
  failing: {
    en: 'Penalty does not say what happens if it is not paid',
    cy: 'Nid yw’r gosb yn datgan beth fydd yn digwydd os na chaiff ei thalu',
  },
  reason: {
    en: 'A penalty in a community caution must state the consequences of not paying. Add them to the condition.',
    cy: 'Rhaid i gosb mewn rhybudd cymunedol ddatgan canlyniadau peidio â thalu. Ychwanegwch y canlyniadau at yr amod.',
  },
  citation: { text: 'PCSC Act 2022 s111(2)(e)', kind: 'Act', basis: 'verified', effective: sincePart6 },
  reads: ['conditions[].kind', 'conditions[].nonPaymentConsequences'],
  test: (facts) => ({
    fires: someConditionOfKind(
      facts,
      'financial-penalty',
      ({ nonPaymentConsequences }) => nonPaymentConsequences !== true,
    ),
  }),
};
