import { sincePart6 } from '../effective.ts';
import type { Rule } from '../rule.ts';

/** The decider recorded that this caution should be given: PCSC Act 2022 s99(2)(a)(ii), s108(2)(a)(ii). */
export const part6CautionDecided: Rule = {
  id: 'P6-07',
  disposals: ['DC', 'CC'],
  stage: 'giving',
  severity: 'bar',
  requirement: { en: 'Decision to give this caution recorded', cy: 'Penderfyniad i roi’r rhybudd hwn wedi’i gofnodi' },
  failing: { en: 'No decision to give this caution', cy: 'Dim penderfyniad i roi’r rhybudd hwn' },
  reason: {
    en: 'An authorised person or prosecutor must decide that this caution should be given. Choose the disposal and record why.',
    cy: 'Rhaid i berson awdurdodedig neu erlynydd benderfynu y dylid rhoi’r rhybudd hwn. Dewiswch y gwarediad a chofnodwch pam.',
  },
  citation: {
    text: 'PCSC Act 2022 s99(2)(a)(ii), s108(2)(a)(ii)',
    kind: 'Act',
    basis: 'verified',
    effective: sincePart6,
  },
  reads: ['giving.cautionDecided'],
  test: ({ giving }) => ({ fires: !giving.cautionDecided }),
};
