import type { Rule } from '../rule.ts';

/** A simple caution has no conditions: the nature of the caution. */
export const simpleNoConditions: Rule = {
  id: 'SC-09',
  disposals: ['SC'],
  stage: 'conditions',
  severity: 'bar',
  requirement: 'No conditions',
  failing: 'Condition on a simple caution',
  reason: 'A simple caution cannot have conditions. Remove them, or choose a disposal that has conditions.',
  citation: { text: 'Nature of the simple caution', kind: 'Practice', basis: 'recalled' },
  test: ({ conditions }) => ({ fires: conditions.length > 0 }),
};
