import type { Rule } from '../rule.ts';
import { someConditionOfKind } from '../some-condition.ts';

/** A course fee is recorded as reasonable: PCSC Act 2022 s101(7), s110(7). */
export const part6FeeReasonable: Rule = {
  id: 'P6-28',
  disposals: ['DC', 'CC'],
  stage: 'conditions',
  severity: 'warning',
  requirement: 'Course fee reasonable, or no fee',
  failing: 'Course fee not recorded as reasonable',
  reason:
    'A condition makes the person pay to attend. Record that the fee is reasonable, or choose a course without one.',
  citation: { text: 'PCSC Act 2022 s101(7), s110(7)', kind: 'Act', basis: 'derived' },
  test: (facts) => ({
    fires: someConditionOfKind(
      facts,
      'attendance',
      ({ feePence, feeReasonable }) => typeof feePence === 'number' && feeReasonable !== true,
    ),
  }),
};
