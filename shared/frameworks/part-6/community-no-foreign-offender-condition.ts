import type { Rule } from '../rule.ts';
import { someConditionOfKind } from '../some-condition.ts';

/** A community caution has no foreign-offender condition: PCSC Act 2022 s109(2). */
export const communityNoForeignOffenderCondition: Rule = {
  id: 'CC-05',
  disposals: ['CC'],
  stage: 'conditions',
  severity: 'bar',
  requirement: 'No foreign-offender condition',
  failing: 'Foreign-offender condition used',
  reason: 'A community caution cannot have a foreign-offender condition. Remove it.',
  citation: { text: 'PCSC Act 2022 s109(2)', kind: 'Act', basis: 'verified' },
  test: (facts) => ({ fires: someConditionOfKind(facts, 'foreign-offender') }),
};
