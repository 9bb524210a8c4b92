import type { BreachQuestion } from '../../domain/breach/breach-facts.ts';
import { isPenaltyOpen } from '../../domain/breach/breach-findings.ts';
import { sincePart6 } from '../effective.ts';
import type { Rule } from '../rule.ts';

/**
 * A penalty not paid by its due day rises by half: PCSC Act 2022 s111(6). Of the state, that it is to be raised; of the
 * step, why it is not.
 */
export const communityUnpaidPenaltyRaised: Rule<BreachQuestion> = {
  id: 'CC-09',
  disposals: ['CC'],
  stage: 'breach',
  severity: 'warning',
  requirement: {
    en: 'Penalty raised only when unpaid after its due date',
    cy: 'Dim ond cosb sydd heb ei thalu ar ôl y dyddiad dyledus sy’n codi',
  },
  failing: {
    en: 'An unpaid penalty rises by half the day after it was due',
    cy: 'Mae cosb heb ei thalu yn codi o’i hanner y diwrnod ar ôl y dyddiad dyledus',
  },
  reason: {
    en: 'A penalty still unpaid after its due date is one and a half times as much from the next day. Raise it then: neither before that day nor once it is paid.',
    cy: 'Mae cosb sydd heb ei thalu ar ôl y dyddiad dyledus yn un a hanner gwaith cymaint o’r diwrnod nesaf ymlaen. Codwch y gosb bryd hynny: nid cyn y diwrnod hwnnw, nac ar ôl iddi gael ei thalu.',
  },
  citation: { text: 'PCSC Act 2022 s111(6)', kind: 'Act', basis: 'verified', effective: sincePart6 },
  reads: [
    'courtAcceptedPaid',
    'penalty.amountPence',
    'penalty.dueOn',
    'penalty.payments[].on',
    'penalty.payments[].pence',
    'step',
    'today',
  ],
  test: (question) => ({
    fires:
      question.step === 'raise-penalty'
        ? !isPenaltyOpen(question)
        : question.step === null && !question.courtAcceptedPaid && isPenaltyOpen(question),
  }),
};
