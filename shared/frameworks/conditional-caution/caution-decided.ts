import { untilPart6 } from '../effective.ts';
import type { Rule } from '../rule.ts';

/** The decider recorded that a conditional caution should be given: CJA 2003 s23(2), second half. */
export const conditionalCautionDecided: Rule = {
  id: 'AC-04',
  disposals: ['ACC'],
  stage: 'giving',
  severity: 'bar',
  requirement: { en: 'Decision to give this caution recorded', cy: 'Penderfyniad i roi’r rhybudd hwn wedi’i gofnodi' },
  failing: { en: 'No decision to give this caution', cy: 'Dim penderfyniad i roi’r rhybudd hwn' },
  reason: {
    en: 'An authorised person or prosecutor must decide that a conditional caution should be given. Choose the disposal and record why.',
    cy: 'Rhaid i berson awdurdodedig neu erlynydd benderfynu y dylid rhoi rhybudd amodol. Dewiswch y gwarediad a chofnodwch pam.',
  },
  citation: { text: 'CJA 2003 s23(2)', kind: 'Act', basis: 'verified', effective: untilPart6 },
  reads: ['giving.cautionDecided'],
  test: ({ giving }) => ({ fires: !giving.cautionDecided }),
};
