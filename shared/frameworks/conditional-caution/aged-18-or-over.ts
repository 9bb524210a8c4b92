import { isChild } from '../age.ts';
import type { Rule } from '../rule.ts';

/** The person is 18 or over when the caution is given: CJA 2003 s22(1)-(2). */
export const conditionalAged18OrOver: Rule = {
  id: 'AC-01',
  disposals: ['ACC'],
  stage: 'screening',
  severity: 'bar',
  requirement: 'Aged 18 or over',
  failing: 'Under 18',
  reason: 'Only a person who is 18 or over on the day can have a conditional caution. Use a youth disposal.',
  citation: { text: 'CJA 2003 s22(1)-(2)', kind: 'Act', basis: 'verified' },
  test: (facts) => ({ fires: isChild(facts) }),
};
