import { hourCap, statutoryHourCaps } from '../hour-caps.ts';
import type { Rule } from '../rule.ts';
import { someConditionOverHours } from '../some-condition.ts';

/**
 * An unpaid work condition of a diversionary caution is at most 20 hours, or what regulations say: PCSC Act 2022
 * s101(5).
 */
export const diversionaryUnpaidWorkHours: Rule = {
  id: 'DC-03',
  disposals: ['DC'],
  stage: 'conditions',
  severity: 'bar',
  requirement: { en: 'Unpaid work within the limit', cy: 'Gwaith di-dâl o fewn y terfyn' },
  failing: { en: 'Unpaid work over the limit', cy: 'Gwaith di-dâl dros y terfyn' },
  reason: {
    en: 'An unpaid work condition of a diversionary caution can be no more than 20 hours, unless regulations have changed the limit. Reduce the hours.',
    cy: 'Ni chaiff amod gwaith di-dâl mewn rhybudd dargyfeiriol fod yn fwy nag 20 awr, oni bai bod rheoliadau wedi newid y terfyn. Gostyngwch nifer yr oriau.',
  },
  citation: statutoryHourCaps.DC.unpaidWork,
  reads: ['conditions[].hours', 'conditions[].kind', 'settings.hourCaps'],
  test: (facts) => ({ fires: someConditionOverHours(facts, 'unpaid-work', hourCap(facts, 'DC')) }),
};
