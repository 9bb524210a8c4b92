import { sincePart6 } from '../effective.ts';
import type { Rule } from '../rule.ts';
import { someConditionOfKind } from '../some-condition.ts';

/** A course fee is recorded as reasonable: PCSC Act 2022 s101(7), s110(7). */
export const part6FeeReasonable: Rule = {
  id: 'P6-28',
  disposals: ['DC', 'CC'],
  stage: 'conditions',
  severity: 'warning',
  requirement: { en: 'Course fee reasonable, or no fee', cy: '' },
  failing: { en: 'Course fee not recorded as reasonable', cy: '' },
  reason: {
    en: 'A condition makes the person pay to attend. Record that the fee is reasonable, or choose a course without one.',
    cy: '',
  },
  citation: { text: 'PCSC Act 2022 s101(7), s110(7)', kind: 'Act', basis: 'derived', effective: sincePart6 },
  reads: ['conditions[].feePence', 'conditions[].feeReasonable', 'conditions[].kind'],
  test: (facts) => ({
    fires: someConditionOfKind(
      facts,
      'attendance',
      ({ feePence, feeReasonable }) => typeof feePence === 'number' && feeReasonable !== true,
    ),
  }),
};
