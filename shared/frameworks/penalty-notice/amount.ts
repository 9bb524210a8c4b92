import { sinceAndUntilPart6 } from '../effective.ts';
import type { Rule } from '../rule.ts';
import { someConditionOfKind } from '../some-condition.ts';
import { known } from '../truth.ts';

/** Amounts in pence by tier, from 1 July 2013. */
const penaltyNoticeAmounts = {
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
  requirement: { en: 'Penalty is the amount of its tier', cy: '' },
  failing: { en: 'Penalty is not the amount of its tier', cy: '' },
  reason: { en: 'A penalty notice is £60 in the lower tier and £90 in the upper tier. Correct the amount.', cy: '' },
  citation: penaltyNoticeAmounts.citation,
  reads: ['conditions[].amountPence', 'conditions[].kind', 'conditions[].tier'],
  test: (facts) => ({
    fires: someConditionOfKind(facts, 'financial-penalty', ({ tier, amountPence }, index) =>
      known(tier, `conditions[${index}].tier`, (of) =>
        known(amountPence, `conditions[${index}].amountPence`, (amount) => amount !== penaltyNoticeAmounts.pence[of]),
      ),
    ),
  }),
};
