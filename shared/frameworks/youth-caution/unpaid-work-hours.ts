import { statutoryHourCaps } from '../hour-caps.ts';
import type { Rule } from '../rule.ts';
import { someConditionOverHours } from '../some-condition.ts';

/** An unpaid work condition of a youth conditional caution is at most 10 hours: DPP guidance, youth annex. */
export const youthUnpaidWorkHours: Rule = {
  id: 'YC-06',
  disposals: ['YCC'],
  stage: 'conditions',
  severity: 'bar',
  requirement: 'Unpaid work within the limit',
  failing: 'Unpaid work over the limit',
  reason: 'An unpaid work condition of a youth conditional caution can be no more than 10 hours. Reduce the hours.',
  citation: statutoryHourCaps.YCC.unpaidWork,
  test: (facts) => ({ fires: someConditionOverHours(facts, 'unpaid-work', statutoryHourCaps.YCC.hours) }),
};
