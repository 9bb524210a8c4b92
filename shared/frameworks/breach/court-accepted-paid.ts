import type { BreachQuestion } from '../../domain/breach/breach-facts.ts';
import { sincePart6 } from '../effective.ts';
import type { Rule } from '../rule.ts';

/**
 * Where the court accepts that the sum was paid, the condition ends and nothing more is collected: PCSC Act 2022
 * s113(4).
 */
export const communityCourtAcceptedPaid: Rule<BreachQuestion> = {
  id: 'CC-13',
  disposals: ['CC'],
  stage: 'breach',
  severity: 'warning',
  requirement: {
    en: 'Condition closed when the court accepts that it was paid',
    cy: 'Amod wedi’i gau pan fydd y llys yn derbyn bod y gosb wedi’i thalu',
  },
  failing: {
    en: 'The court accepted that it was paid: the condition ends',
    cy: 'Derbyniodd y llys fod y gosb wedi’i thalu: daw’r amod i ben',
  },
  reason: {
    en: 'The court accepted the claim that the sum was paid. Close the condition and take no further step to collect it.',
    cy: 'Derbyniodd y llys yr honiad bod y swm wedi’i dalu. Caewch yr amod a pheidiwch â chymryd unrhyw gam arall i gasglu’r swm.',
  },
  citation: { text: 'PCSC Act 2022 s113(4)', kind: 'Act', basis: 'verified', effective: sincePart6 },
  reads: ['courtAcceptedPaid', 'step'],
  test: ({ step, courtAcceptedPaid }) => ({
    fires: courtAcceptedPaid && (step === null || step === 'raise-penalty' || step === 'issue-certificate'),
  }),
};
