import { statutoryHourCaps } from '../hour-caps.ts';
import type { Rule } from '../rule.ts';
import { someConditionOverHours } from '../some-condition.ts';

/** An unpaid work condition of a youth conditional caution is at most 10 hours: DPP guidance, youth annex. */
export const youthUnpaidWorkHours: Rule = {
  id: 'YC-06',
  disposals: ['YCC'],
  stage: 'conditions',
  severity: 'bar',
  requirement: { en: 'Unpaid work within the limit', cy: 'Gwaith di-dâl o fewn y terfyn' },
  failing: { en: 'Unpaid work over the limit', cy: 'Gwaith di-dâl dros y terfyn' },
  reason: {
    en: 'An unpaid work condition of a youth conditional caution can be no more than 10 hours. Reduce the hours.',
    cy: 'Ni chaiff amod gwaith di-dâl mewn rhybudd amodol ieuenctid fod yn fwy na 10 awr. Gostyngwch nifer yr oriau.',
  },
  citation: statutoryHourCaps.YCC.unpaidWork,
  reads: ['conditions[].hours', 'conditions[].kind'],
  test: (facts) => ({ fires: someConditionOverHours(facts, 'unpaid-work', statutoryHourCaps.YCC.hours) }),
};
