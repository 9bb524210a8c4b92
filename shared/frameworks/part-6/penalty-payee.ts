import type { Rule } from '../rule.ts';
import { someConditionOfKind } from '../some-condition.ts';
import { known, not } from '../truth.ts';

/** A payee who is not a designated officer must pass the money to one: PCSC Act 2022 s102(4), s111(4). */
export const penaltyPayee: Rule = {
  id: 'P6-27',
  disposals: ['DC', 'CC'],
  stage: 'conditions',
  severity: 'warning',
  requirement: 'Penalty paid to a designated officer',
  failing: 'Payee must pass the penalty on',
  reason:
    'The payee is not a designated officer of a magistrates’ court. Make sure they know they must pass the money to one.',
  citation: { text: 'PCSC Act 2022 s102(4), s111(4)', kind: 'Act', basis: 'verified' },
  test: (facts) => ({
    fires: someConditionOfKind(
      facts,
      'financial-penalty',
      ({ payee, payeeIsDesignatedOfficer }, index) =>
        payee !== null && known(payeeIsDesignatedOfficer, `conditions[${index}].payeeIsDesignatedOfficer`, not),
    ),
  }),
};
