import { sincePart6 } from '../effective.ts';
import type { Rule } from '../rule.ts';
import { someConditionOfKind } from '../some-condition.ts';
import { known, not } from '../truth.ts';

/** A payee who is not a designated officer must pass the money to one: PCSC Act 2022 s102(4), s111(4). */
export const penaltyPayee: Rule = {
  id: 'P6-27',
  disposals: ['DC', 'CC'],
  stage: 'conditions',
  severity: 'warning',
  requirement: { en: 'Penalty paid to a designated officer', cy: '' },
  failing: { en: 'Payee must pass the penalty on', cy: '' },
  reason: {
    en: 'The payee is not a designated officer of a magistrates’ court. Make sure they know they must pass the money to one.',
    cy: '',
  },
  citation: { text: 'PCSC Act 2022 s102(4), s111(4)', kind: 'Act', basis: 'verified', effective: sincePart6 },
  reads: ['conditions[].kind', 'conditions[].payee', 'conditions[].payeeIsDesignatedOfficer'],
  test: (facts) => ({
    fires: someConditionOfKind(
      facts,
      'financial-penalty',
      ({ payee, payeeIsDesignatedOfficer }, index) =>
        payee !== null && known(payeeIsDesignatedOfficer, `conditions[${index}].payeeIsDesignatedOfficer`, not),
    ),
  }),
};
