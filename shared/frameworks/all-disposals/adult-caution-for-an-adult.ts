import { isChild } from '../age.ts';
import type { Rule } from '../rule.ts';

/** An adult caution is never given to a person under 18: CDA 1998 s66ZA. */
export const adultCautionForAnAdult: Rule = {
  id: 'YC-01',
  disposals: ['DC', 'CC', 'ACC', 'SC'],
  stage: 'screening',
  severity: 'bar',
  requirement: 'Adult caution for an adult',
  failing: 'Adult caution for a child',
  reason: 'A person under 18 cannot have an adult caution. Use a youth disposal.',
  citation: { text: 'CDA 1998 s66ZA', kind: 'Act', basis: 'verified' },
  test: (facts) => ({ fires: isChild(facts) }),
};
