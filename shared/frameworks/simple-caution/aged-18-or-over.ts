import { isChild } from '../age.ts';
import type { Rule } from '../rule.ts';

/** The person is 18 or over when the caution is given: CJCA 2015 s17(1); CDA 1998 s66ZA. */
export const simpleAged18OrOver: Rule = {
  id: 'SC-01',
  disposals: ['SC'],
  stage: 'screening',
  severity: 'bar',
  requirement: 'Aged 18 or over',
  failing: 'Under 18',
  reason: 'Only a person who is 18 or over on the day can have a simple caution. Use a youth disposal.',
  citation: { text: 'CJCA 2015 s17(1); CDA 1998 s66ZA', kind: 'Act', basis: 'verified' },
  test: (facts) => ({ fires: isChild(facts) }),
};
