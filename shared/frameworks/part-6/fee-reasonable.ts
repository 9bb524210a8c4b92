import { sincePart6 } from '../effective.ts';
import type { Rule } from '../rule.ts';
import { someConditionOfKind } from '../some-condition.ts';

/** A course fee is recorded as reasonable: PCSC Act 2022 s101(7), s110(7). */
export const part6FeeReasonable: Rule = {
  id: 'P6-28',
  disposals: ['DC', 'CC'],
  stage: 'conditions',
  severity: 'warning',
  requirement: { en: 'Course fee reasonable, or no fee', cy: 'Ffi’r cwrs yn rhesymol, neu nid oes ffi' },
  failing: { en: 'Course fee not recorded as reasonable', cy: 'Heb gofnodi bod ffi’r cwrs yn rhesymol' },
  reason: {
    en: 'A condition makes the person pay to attend. Record that the fee is reasonable, or choose a course without one.',
    cy: 'Mae amod yn ei gwneud yn ofynnol i’r person dalu i fynychu. Cofnodwch fod y ffi’n rhesymol, neu dewiswch gwrs heb ffi.',
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
