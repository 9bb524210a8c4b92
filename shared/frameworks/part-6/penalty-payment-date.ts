import { penaltyDueOn, penaltyPeriods } from '../../domain/dates/penalty-dates.ts';
import type { Rule } from '../rule.ts';
import { someConditionOfKind } from '../some-condition.ts';
import { known } from '../truth.ts';

/**
 * A penalty is due on the last day of the 28 that begin with the day of giving: PCSC Act 2022 s102(5), s111(5). One
 * added on breach of a community caution has a day of its own (s115(2); rule CC-14).
 */
export const penaltyPaymentDate: Rule = {
  id: 'P6-26',
  disposals: ['DC', 'CC'],
  stage: 'conditions',
  severity: 'bar',
  requirement: { en: 'Penalty due on day 28', cy: 'Cosb yn ddyledus ar ddiwrnod 28' },
  failing: { en: 'Penalty is not due on day 28', cy: 'Nid yw’r gosb yn ddyledus ar ddiwrnod 28' },
  reason: {
    en: 'The penalty must be paid by day 28, counting the day of the caution as day 1. Correct the date.',
    cy: 'Rhaid talu’r gosb erbyn diwrnod 28, gan gyfrif diwrnod y rhybudd fel diwrnod 1. Cywirwch y dyddiad.',
  },
  citation: penaltyPeriods.payment.citation,
  reads: ['conditions[].addedAfterBreach', 'conditions[].kind', 'conditions[].payBy', 'today'],
  byDisposal: true,
  test: (facts, disposal) => ({
    fires: someConditionOfKind(
      facts,
      'financial-penalty',
      ({ payBy, addedAfterBreach }, index) =>
        !(disposal === 'CC' && addedAfterBreach) &&
        known(payBy, `conditions[${index}].payBy`, (day) => day !== penaltyDueOn(facts.today)),
    ),
  }),
};
