import { sinceAndUntilPart6 } from '../effective.ts';
import type { Rule } from '../rule.ts';
import { someConditionOfKind } from '../some-condition.ts';
import { known } from '../truth.ts';

/** Amounts in pence by tier, from 1 July 2013. */
export const penaltyNoticeAmounts = {
  pence: { lower: 6_000, upper: 9_000 },
  citation: {
    text: 'SI 2013/1165',
    kind: 'Regulations',
    basis: 'verified',
    effective: sinceAndUntilPart6('2013-07-01'),
  },
} as const;

/** The penalty is £60 in the lower and £90 in the upper tier: SI 2013/1165. */
export const noticeAmount: Rule = {
  id: 'PN-03',
  disposals: ['PND'],
  stage: 'conditions',
  severity: 'bar',
  requirement: { en: 'Penalty is the amount of its tier', cy: 'Y gosb yn cyfateb i swm ei haen' },
  failing: { en: 'Penalty is not the amount of its tier', cy: 'Y gosb heb fod yn cyfateb i swm ei haen' },
  reason: {
    en: 'A penalty notice is £60 in the lower tier and £90 in the upper tier. Correct the amount.',
    cy: '£60 yw swm hysbysiad cosb yn yr haen isaf a £90 yn yr haen uchaf. Cywirwch y swm.',
  },
  citation: penaltyNoticeAmounts.citation,
  reads: ['conditions[].amountPence', 'conditions[].kind', 'conditions[].tier'],
  test: (facts) => ({
    fires: someConditionOfKind(facts, 'financial-penalty', ({ tier, amountPence }, index) =>
      known(tier, `conditions[${index}].tier`, (owedTier) =>
        known(
          amountPence,
          `conditions[${index}].amountPence`,
          (amount) => amount !== penaltyNoticeAmounts.pence[owedTier],
        ),
      ),
    ),
  }),
};
