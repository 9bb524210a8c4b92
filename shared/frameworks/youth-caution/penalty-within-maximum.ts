import type { OffenceClass } from '../../domain/case/events.ts';
import { completedYears } from '../age.ts';
import { inForce } from '../effective.ts';
import { somePenaltyOver } from '../penalty-maxima.ts';
import type { Rule } from '../rule.ts';
import { known } from '../truth.ts';

/** The most a youth conditional caution may ask as a penalty, in pence, from the age in years on. */
const youthPenaltyMaxima = {
  olderFrom: 14,
  older: { summary: 3_000, 'either-way': 5_000, 'indictable-only': 7_500 } satisfies Record<OffenceClass, number>,
  younger: { summary: 1_500, 'either-way': 2_500, 'indictable-only': 3_500 } satisfies Record<OffenceClass, number>,
  citation: { text: 'SI 2013/608', kind: 'Regulations', basis: 'verified', effective: inForce },
} as const;

/** A child’s penalty is at most £30, £50 or £75 by class of offence, or half as much under 14: SI 2013/608. */
export const youthPenaltyWithinMaximum: Rule = {
  id: 'YC-05',
  disposals: ['YCC'],
  stage: 'conditions',
  severity: 'bar',
  requirement: { en: 'Penalty within the maximum', cy: 'Cosb o fewn yr uchafswm' },
  failing: { en: 'Penalty over the maximum', cy: 'Cosb dros yr uchafswm' },
  reason: {
    en: 'A penalty can be no more than £30 for a summary, £50 for an either-way and £75 for an indictable-only offence, or £15, £25 and £35 under the age of 14. Lower the penalty.',
    cy: 'Ni chaiff cosb fod yn fwy na £30 am drosedd ddiannod, £50 am drosedd neillffordd a £75 am drosedd dditiadwy yn unig, neu £15, £25 a £35 o dan 14 oed. Gostyngwch y gosb.',
  },
  citation: youthPenaltyMaxima.citation,
  reads: [
    'conditions[].amountPence',
    'conditions[].kind',
    'offences[].class',
    'person.age',
    'person.dateOfBirth',
    'today',
  ],
  test: (facts) => ({
    fires: known(completedYears(facts), 'person.dateOfBirth', (years) => {
      const maxima = years >= youthPenaltyMaxima.olderFrom ? youthPenaltyMaxima.older : youthPenaltyMaxima.younger;
      return somePenaltyOver(facts, (offenceClass) => maxima[offenceClass]);
    }),
  }),
};
