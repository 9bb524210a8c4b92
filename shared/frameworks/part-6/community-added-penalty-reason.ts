import { sincePart6 } from '../effective.ts';
import type { Rule } from '../rule.ts';
import { someConditionOfKind } from '../some-condition.ts';

/**
 * The payment date of a penalty added on breach of a community caution is entered by hand with its reason: PCSC Act
 * 2022 s111(5), s115(2).
 */
export const communityAddedPenaltyReason: Rule = {
  id: 'CC-14',
  disposals: ['CC'],
  stage: 'conditions',
  severity: 'warning',
  requirement: {
    en: 'Payment date of an added penalty explained, or none added',
    cy: 'Dyddiad talu cosb a ychwanegwyd wedi’i esbonio, neu ni ychwanegwyd cosb',
  },
  failing: {
    en: 'Payment date of an added penalty not explained',
    cy: 'Dyddiad talu cosb a ychwanegwyd heb ei esbonio',
  },
  reason: {
    en: 'The law does not fix the payment date of a penalty added after a failure. Record why this date was set.',
    cy: 'Nid yw’r gyfraith yn pennu dyddiad talu cosb a ychwanegir ar ôl methiant i gydymffurfio. Cofnodwch pam y pennwyd y dyddiad hwn.',
  },
  citation: { text: 'PCSC Act 2022 s111(5), s115(2)', kind: 'Act', basis: 'derived', effective: sincePart6 },
  reads: ['conditions[].addedAfterBreach', 'conditions[].kind', 'conditions[].payByReason'],
  test: (facts) => ({
    fires: someConditionOfKind(
      facts,
      'financial-penalty',
      ({ addedAfterBreach, payByReason }) => addedAfterBreach === true && !payByReason,
    ),
  }),
};
