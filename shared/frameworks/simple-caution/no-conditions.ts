import { sinceAndUntilPart6 } from '../effective.ts';
import type { Rule } from '../rule.ts';

/** A simple caution has no conditions: the nature of the caution. */
export const simpleNoConditions: Rule = {
  id: 'SC-09',
  disposals: ['SC'],
  stage: 'conditions',
  severity: 'bar',
  requirement: { en: 'No conditions', cy: '' },
  failing: { en: 'Condition on a simple caution', cy: '' },
  reason: {
    en: 'A simple caution cannot have conditions. Remove them, or choose a disposal that has conditions.',
    cy: '',
  },
  citation: {
    text: 'Nature of the simple caution',
    kind: 'Practice',
    basis: 'recalled',
    effective: sinceAndUntilPart6('2015-04-13'),
  },
  reads: ['conditions'],
  test: ({ conditions }) => ({ fires: conditions.length > 0 }),
};
