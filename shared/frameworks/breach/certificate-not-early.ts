import type { BreachQuestion } from '../../domain/breach/breach-facts.ts';
import { isPenaltyRegistrable } from '../../domain/breach/breach-findings.ts';
import { sincePart6 } from '../effective.ts';
import type { Rule } from '../rule.ts';

/**
 * The increased sum can be paid for 21 days beginning the day after the due day; only then is it registrable: PCSC Act
 * 2022 s111(7).
 */
export const communityCertificateNotEarly: Rule<BreachQuestion> = {
  id: 'CC-10',
  disposals: ['CC'],
  stage: 'breach',
  severity: 'bar',
  requirement: {
    en: 'Certificate from day 22 after the due date',
    cy: 'Tystysgrif o ddiwrnod 22 ar ôl y dyddiad dyledus',
  },
  failing: {
    en: 'Not registrable: paid, or day 22 after the due date has not come',
    cy: 'Ni ellir cofrestru: wedi’i thalu, neu nid yw diwrnod 22 ar ôl y dyddiad dyledus wedi dod',
  },
  reason: {
    en: 'The increased sum can be paid for 21 days after the due date. Issue the certificate only when it is still unpaid after that.',
    cy: 'Gellir talu’r swm uwch am 21 diwrnod ar ôl y dyddiad dyledus. Cyhoeddwch y dystysgrif dim ond os yw’n dal heb ei dalu ar ôl hynny.',
  },
  citation: { text: 'PCSC Act 2022 s111(7)', kind: 'Act', basis: 'verified', effective: sincePart6 },
  reads: ['penalty.amountPence', 'penalty.dueOn', 'penalty.payments[].on', 'penalty.payments[].pence', 'step', 'today'],
  test: (question) => ({ fires: question.step === 'issue-certificate' && !isPenaltyRegistrable(question) }),
};
