import { adultAge, isChild } from '../age.ts';
import type { Rule } from '../rule.ts';

/** The person is 18 or over when the caution is given: PCSC Act 2022 s98(2)-(3). */
export const part6Aged18OrOver: Rule = {
  id: 'P6-03',
  disposals: ['DC', 'CC'],
  stage: 'screening',
  severity: 'bar',
  requirement: { en: 'Aged 18 or over', cy: '' },
  failing: { en: 'Under 18', cy: '' },
  reason: { en: 'Only a person who is 18 or over on the day can have this caution. Use a youth disposal.', cy: '' },
  citation: adultAge.citation,
  reads: ['person.age', 'person.dateOfBirth', 'today'],
  test: (facts) => ({ fires: isChild(facts) }),
};
