import { someOffenceUnderPart6 } from '../commencement.ts';
import type { Rule } from '../rule.ts';

/** Once Part 6 has started, a penalty notice is only for an offence before it: PCSC Act 2022 s118(3)-(4). */
export const noticeBeforePart6: Rule = {
  id: 'PN-06',
  disposals: ['PND'],
  stage: 'screening',
  severity: 'bar',
  requirement: 'Penalty notice still open for this offence',
  failing: 'Penalty notices have ended for this offence',
  reason:
    'Since Part 6 of the 2022 Act started, a penalty notice is only for an older offence. Use a diversionary or community caution.',
  citation: { text: 'PCSC Act 2022 s118(3)-(4)', kind: 'Act', basis: 'verified' },
  test: (facts) => ({ fires: someOffenceUnderPart6(facts) }),
};
