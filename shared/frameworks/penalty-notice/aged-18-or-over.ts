import { isChild } from '../age.ts';
import type { Rule } from '../rule.ts';

/** A penalty notice is for a person who is 18 or over: SI 2013/1165; LASPO 2012. */
export const noticeAged18OrOver: Rule = {
  id: 'PN-01',
  disposals: ['PND'],
  stage: 'screening',
  severity: 'bar',
  requirement: 'Aged 18 or over',
  failing: 'Under 18',
  reason: 'Only a person who is 18 or over on the day can have a penalty notice. Use a youth disposal.',
  citation: { text: 'SI 2013/1165; LASPO 2012', kind: 'Regulations', basis: 'verified' },
  test: (facts) => ({ fires: isChild(facts) }),
};
