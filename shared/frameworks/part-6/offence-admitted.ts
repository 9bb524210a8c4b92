import { isNotAdmitted } from '../admission.ts';
import type { Rule } from '../rule.ts';

/** The person admits the offence; taking responsibility is not enough: PCSC Act 2022 s99(2)(b), s108(2)(b). */
export const part6OffenceAdmitted: Rule = {
  id: 'P6-08',
  disposals: ['DC', 'CC'],
  stage: 'screening',
  severity: 'bar',
  requirement: 'Admits the offence',
  failing: 'Does not admit the offence',
  reason:
    'A person can only have this caution if they admit the offence. Taking responsibility without admitting it is not enough.',
  citation: { text: 'PCSC Act 2022 s99(2)(b), s108(2)(b)', kind: 'Act', basis: 'verified' },
  test: (facts) => ({ fires: isNotAdmitted(facts) }),
};
