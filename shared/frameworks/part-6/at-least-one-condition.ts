import { sincePart6 } from '../effective.ts';
import type { Rule } from '../rule.ts';

/** The caution has at least one condition: PCSC Act 2022 s98(4). */
export const part6AtLeastOneCondition: Rule = {
  id: 'P6-04',
  disposals: ['DC', 'CC'],
  stage: 'conditions',
  severity: 'bar',
  requirement: { en: 'Has a condition', cy: 'Yn cynnwys amod' },
  failing: { en: 'No condition', cy: 'Dim amod' },
  reason: {
    en: 'This caution must have at least one condition. Add a condition.',
    cy: 'Rhaid i’r rhybudd hwn gynnwys o leiaf un amod. Ychwanegwch amod.',
  },
  citation: { text: 'PCSC Act 2022 s98(4)', kind: 'Act', basis: 'verified', effective: sincePart6 },
  reads: ['conditions'],
  test: ({ conditions }) => ({ fires: conditions.length === 0 }),
};
