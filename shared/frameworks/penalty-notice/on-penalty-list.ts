import { codeIsIn } from '../code-list.ts';
import type { Rule } from '../rule.ts';
import { someOffence } from '../some-offence.ts';
import { not } from '../truth.ts';

/** Every offence is on the penalty list: CJPA 2001 s1. */
export const noticeOnPenaltyList: Rule = {
  id: 'PN-02',
  disposals: ['PND'],
  stage: 'screening',
  severity: 'bar',
  requirement: 'On the penalty list',
  failing: 'Not on the penalty list',
  reason: 'A penalty notice is only for offences on the penalty list. Choose another disposal.',
  citation: { text: 'CJPA 2001 s1', kind: 'Act', basis: 'verified' },
  test: (facts) => ({
    fires: someOffence(facts, (offence, index) =>
      not(codeIsIn(facts.settings.penaltyNoticeOffences, 'settings.penaltyNoticeOffences', offence, index)),
    ),
  }),
};
