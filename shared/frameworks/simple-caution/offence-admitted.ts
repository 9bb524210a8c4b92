import { isNotAdmitted } from '../admission.ts';
import type { Rule } from '../rule.ts';

/** The person admits the offence; taking responsibility is not enough: CJCA 2015 s17(1). */
export const simpleOffenceAdmitted: Rule = {
  id: 'SC-02',
  disposals: ['SC'],
  stage: 'screening',
  severity: 'bar',
  requirement: 'Admits the offence',
  failing: 'Does not admit the offence',
  reason:
    'A person can only have a simple caution if they admit the offence. Taking responsibility without admitting it is not enough.',
  citation: { text: 'CJCA 2015 s17(1)', kind: 'Act', basis: 'verified' },
  test: (facts) => ({ fires: isNotAdmitted(facts) }),
};
