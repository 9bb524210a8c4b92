import { untilPart6 } from '../effective.ts';
import type { Rule } from '../rule.ts';

/**
 * A conditional caution is a caution with at least one condition: CJA 2003 s22(1)-(3). law.md gives it no rule id, so
 * it goes by its section.
 */
export const conditionalAtLeastOneCondition: Rule = {
  id: 'LAW-2.1',
  disposals: ['ACC'],
  stage: 'conditions',
  severity: 'bar',
  requirement: { en: 'Has a condition', cy: 'Yn cynnwys amod' },
  failing: { en: 'No condition', cy: 'Dim amod' },
  reason: {
    en: 'A conditional caution must have at least one condition. Add a condition.',
    cy: 'Rhaid i rybudd amodol gynnwys o leiaf un amod. Ychwanegwch amod.',
  },
  citation: { text: 'CJA 2003 s22(1)-(3)', kind: 'Act', basis: 'derived', effective: untilPart6 },
  reads: ['conditions'],
  test: ({ conditions }) => ({ fires: conditions.length === 0 }),
};
