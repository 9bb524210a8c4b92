import { someOffenceUnderPart6 } from '../commencement.ts';
import { sincePart6 } from '../effective.ts';
import type { Rule } from '../rule.ts';

/** Once Part 6 has started, a penalty notice is only for an offence before it: PCSC Act 2022 s118(3)-(4). */
export const noticeBeforePart6: Rule = {
  id: 'PN-06',
  disposals: ['PND'],
  stage: 'screening',
  severity: 'bar',
  requirement: {
    en: 'Penalty notice still open for this offence',
    cy: 'Hysbysiad cosb yn dal ar gael ar gyfer y drosedd hon',
  },
  failing: {
    en: 'Penalty notices have ended for this offence',
    cy: 'Hysbysiadau cosb wedi dod i ben ar gyfer y drosedd hon',
  },
  reason: {
    en: 'Since Part 6 of the 2022 Act started, a penalty notice is only for an older offence. Use a diversionary or community caution.',
    cy: 'Ers i Ran 6 o Ddeddf 2022 ddod i rym, dim ond am drosedd hŷn y gellir rhoi hysbysiad cosb. Defnyddiwch rybudd dargyfeiriol neu rybudd cymunedol.',
  },
  citation: { text: 'PCSC Act 2022 s118(3)-(4)', kind: 'Act', basis: 'verified', effective: sincePart6 },
  reads: ['offences[].date', 'settings.part6CommencedOn', 'today'],
  test: (facts) => ({ fires: someOffenceUnderPart6(facts) }),
};
