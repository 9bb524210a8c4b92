import { hourCap, statutoryHourCaps } from '../hour-caps.ts';
import type { Rule } from '../rule.ts';
import { someConditionOverHours } from '../some-condition.ts';

/**
 * An unpaid work condition of a community caution is at most 10 hours, or what regulations say: PCSC Act 2022
 * s110(5).
 */
export const communityUnpaidWorkHours: Rule = {
  id: 'CC-03',
  disposals: ['CC'],
  stage: 'conditions',
  severity: 'bar',
  requirement: { en: 'Unpaid work within the limit', cy: 'Gwaith di-dâl o fewn y terfyn' },
  failing: { en: 'Unpaid work over the limit', cy: 'Gwaith di-dâl dros y terfyn' },
  reason: {
    en: 'An unpaid work condition of a community caution can be no more than 10 hours, unless regulations have changed the limit. Reduce the hours.',
    cy: 'Ni chaiff amod gwaith di-dâl mewn rhybudd cymunedol fod yn fwy na 10 awr, oni bai bod rheoliadau wedi newid y terfyn. Gostyngwch nifer yr oriau.',
  },
  citation: statutoryHourCaps.CC.unpaidWork,
  reads: ['conditions[].hours', 'conditions[].kind', 'settings.hourCaps'],
  test: (facts) => ({ fires: someConditionOverHours(facts, 'unpaid-work', hourCap(facts, 'CC')) }),
};
