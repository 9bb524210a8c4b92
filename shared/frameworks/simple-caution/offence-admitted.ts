import { isNotAdmitted } from '../admission.ts';
import { sinceAndUntilPart6 } from '../effective.ts';
import type { Rule } from '../rule.ts';

/** The person admits the offence; taking responsibility is not enough: CJCA 2015 s17(1). */
export const simpleOffenceAdmitted: Rule = {
  id: 'SC-02',
  disposals: ['SC'],
  stage: 'screening',
  severity: 'bar',
  requirement: { en: 'Admits the offence', cy: 'Yn cyfaddef y drosedd' },
  failing: { en: 'Does not admit the offence', cy: 'Nid yw’n cyfaddef y drosedd' },
  reason: {
    en: 'A person can only have a simple caution if they admit the offence. Taking responsibility without admitting it is not enough.',
    cy: 'Dim ond os yw’n cyfaddef y drosedd y gall person gael rhybudd syml. Nid yw cymryd cyfrifoldeb heb gyfaddef y drosedd yn ddigon.',
  },
  citation: { text: 'CJCA 2015 s17(1)', kind: 'Act', basis: 'verified', effective: sinceAndUntilPart6('2015-04-13') },
  reads: ['admission.state'],
  test: (facts) => ({ fires: isNotAdmitted(facts) }),
};
