import { untilPart6 } from '../effective.ts';
import type { Rule } from '../rule.ts';

/** A simple caution has no conditions: the nature of the caution. */
export const simpleNoConditions: Rule = {
  id: 'SC-09',
  disposals: ['SC'],
  stage: 'conditions',
  severity: 'bar',
  requirement: { en: 'No conditions', cy: 'Dim amodau' },
  failing: { en: 'Condition on a simple caution', cy: 'Amod ar rybudd syml' },
  reason: {
    en: 'A simple caution cannot have conditions. Remove them, or choose a disposal that has conditions.',
    cy: 'Ni chaiff rhybudd syml gynnwys amodau. Dilëwch yr amodau, neu dewiswch warediad sydd ag amodau.',
  },
  citation: {
    text: 'Nature of the simple caution',
    kind: 'Practice',
    basis: 'recalled',
    effective: untilPart6,
  },
  reads: ['conditions'],
  test: ({ conditions }) => ({ fires: conditions.length > 0 }),
};
