import { isNotAdmitted } from '../admission.ts';
import { sincePart6 } from '../effective.ts';
import type { Rule } from '../rule.ts';

/** The person admits the offence; taking responsibility is not enough: PCSC Act 2022 s99(2)(b), s108(2)(b). */
export const part6OffenceAdmitted: Rule = {
  id: 'P6-08',
  disposals: ['DC', 'CC'],
  stage: 'screening',
  severity: 'bar',
  requirement: { en: 'Admits the offence', cy: 'Yn cyfaddef y drosedd' },
  failing: { en: 'Does not admit the offence', cy: 'Nid yw’n cyfaddef y drosedd' },
  reason: {
    en: 'A person can only have this caution if they admit the offence. Taking responsibility without admitting it is not enough.',
    cy: 'Dim ond os yw’n cyfaddef y drosedd y gall person gael y rhybudd hwn. Nid yw cymryd cyfrifoldeb heb gyfaddef y drosedd yn ddigon.',
  },
  citation: { text: 'PCSC Act 2022 s99(2)(b), s108(2)(b)', kind: 'Act', basis: 'verified', effective: sincePart6 },
  reads: ['admission.state'],
  test: (facts) => ({ fires: isNotAdmitted(facts) }),
};
