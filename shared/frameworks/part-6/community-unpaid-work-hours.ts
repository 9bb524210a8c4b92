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
  requirement: 'Unpaid work within the limit',
  failing: 'Unpaid work over the limit',
  reason:
    'An unpaid work condition of a community caution can be no more than 10 hours, unless regulations have changed the limit. Reduce the hours.',
  citation: statutoryHourCaps.CC.unpaidWork,
  test: (facts) => ({ fires: someConditionOverHours(facts, 'unpaid-work', hourCap(facts, 'CC')) }),
};
