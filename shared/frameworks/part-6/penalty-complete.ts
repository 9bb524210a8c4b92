import { sincePart6 } from '../effective.ts';
import type { Rule } from '../rule.ts';
import { someConditionOfKind } from '../some-condition.ts';

/** A penalty states its amount, payee, method and date: PCSC Act 2022 s102(2), s111(2). */
export const penaltyComplete: Rule = {
  id: 'P6-24',
  disposals: ['DC', 'CC'],
  stage: 'conditions',
  severity: 'bar',
  requirement: {
    en: 'Penalty says how much, to whom, how and when',
    cy: 'Mae’r gosb yn nodi faint, i bwy, sut a phryd',
  },
  failing: { en: 'Penalty is incomplete', cy: 'Mae’r gosb yn anghyflawn' },
  reason: {
    en: 'A financial penalty must state the amount, who to pay, how to pay and the date. Add what is missing.',
    cy: 'Rhaid i gosb ariannol nodi’r swm, i bwy y dylid talu, sut i dalu a’r dyddiad. Ychwanegwch yr hyn sydd ar goll.',
  },
  citation: { text: 'PCSC Act 2022 s102(2), s111(2)', kind: 'Act', basis: 'verified', effective: sincePart6 },
  reads: [
    'conditions[].amountPence',
    'conditions[].kind',
    'conditions[].method',
    'conditions[].payBy',
    'conditions[].payee',
  ],
  test: (facts) => ({
    fires: someConditionOfKind(facts, 'financial-penalty', ({ amountPence, payee, method, payBy }) =>
      [amountPence, payee, method, payBy].includes(null),
    ),
  }),
};
