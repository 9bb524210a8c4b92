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
  requirement: { en: 'Penalty paid to a designated officer', cy: 'Cosb yn cael ei thalu i swyddog dynodedig' },
  failing: { en: 'Payee must pass the penalty on', cy: 'Rhaid i dderbynnydd y taliad drosglwyddo’r gosb' },
  reason: {
    en: 'The payee is not a designated officer of a magistrates’ court. Make sure they know they must pass the money to one.',
    cy: 'Nid yw derbynnydd y taliad yn swyddog dynodedig llys ynadon. Gwnewch yn siŵr bod y derbynnydd yn gwybod bod rhaid trosglwyddo’r arian i swyddog o’r fath.',
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
