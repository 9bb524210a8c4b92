import { codeIsIn } from '../code-list.ts';
import { untilPart6 } from '../effective.ts';
import type { Rule } from '../rule.ts';
import { someOffence } from '../some-offence.ts';
import { not } from '../truth.ts';

/** Every offence is on the penalty list: CJPA 2001 s1. */
export const noticeOnPenaltyList: Rule = {
  id: 'PN-02',
  disposals: ['PND'],
  stage: 'screening',
  severity: 'bar',
  requirement: { en: 'On the penalty list', cy: 'Ar y rhestr troseddau cosb' },
  failing: { en: 'Not on the penalty list', cy: 'Heb fod ar y rhestr troseddau cosb' },
  reason: {
    en: 'A penalty notice is only for offences on the penalty list. Choose another disposal.',
    cy: 'Dim ond am droseddau ar y rhestr troseddau cosb y gellir rhoi hysbysiad cosb. Dewiswch warediad arall.',
  },
  citation: { text: 'CJPA 2001 s1', kind: 'Act', basis: 'verified', effective: untilPart6 },
  reads: ['offences[].cjsCode', 'settings.penaltyNoticeOffences'],
  test: (facts) => ({
    fires: someOffence(facts, (offence, index) =>
      not(codeIsIn(facts.settings.penaltyNoticeOffences, 'settings.penaltyNoticeOffences', offence, index)),
    ),
  }),
};
