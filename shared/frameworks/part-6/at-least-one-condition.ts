import type { Rule } from '../rule.ts';

/** The caution has at least one condition: PCSC Act 2022 s98(4). */
export const part6AtLeastOneCondition: Rule = {
  id: 'P6-04',
  disposals: ['DC', 'CC'],
  stage: 'conditions',
  severity: 'bar',
  requirement: 'Has a condition',
  failing: 'No condition',
  reason: 'This caution must have at least one condition. Add a condition.',
  citation: { text: 'PCSC Act 2022 s98(4)', kind: 'Act', basis: 'verified' },
  test: ({ conditions }) => ({ fires: conditions.length === 0 }),
};
