import { conditionalCautionPenaltyMaxima, somePenaltyOver } from '../penalty-maxima.ts';
import type { Rule } from '../rule.ts';

/**
 * A penalty is at most £50, £100 or £150 by class of offence: SI 2013/615. With several offences the lowest of their
 * maxima binds.
 */
export const conditionalPenaltyWithinMaximum: Rule = {
  id: 'AC-11',
  disposals: ['ACC'],
  stage: 'conditions',
  severity: 'bar',
  requirement: { en: 'Penalty within the maximum', cy: 'Cosb o fewn yr uchafswm' },
  failing: { en: 'Penalty over the maximum', cy: 'Cosb dros yr uchafswm' },
  reason: {
    en: 'A penalty can be no more than £50 for a summary, £100 for an either-way and £150 for an indictable-only offence. With several offences the lowest applies. Lower the penalty.',
    cy: 'Ni chaiff cosb fod yn fwy na £50 am drosedd ddiannod, £100 am drosedd neillffordd a £150 am drosedd dditiadwy yn unig. Os oes sawl trosedd, yr uchafswm isaf sy’n gymwys. Gostyngwch y gosb.',
  },
  citation: conditionalCautionPenaltyMaxima.citation,
  reads: ['conditions[].amountPence', 'conditions[].kind', 'offences[].class'],
  test: (facts) => ({
    fires: somePenaltyOver(facts, (offenceClass) => conditionalCautionPenaltyMaxima.pence[offenceClass]),
  }),
};
