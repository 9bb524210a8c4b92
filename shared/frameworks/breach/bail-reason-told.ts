import type { BreachQuestion } from '../../domain/breach/breach-facts.ts';
import { isBailAllowed } from '../../domain/breach/breach-findings.ts';
import { sincePart6 } from '../effective.ts';
import type { Rule } from '../rule.ts';

/** The custody officer says that bail is for a charging decision: PCSC Act 2022 s106(5). */
export const diversionaryBailReasonTold: Rule<BreachQuestion> = {
  id: 'DC-10',
  disposals: ['DC'],
  stage: 'breach',
  severity: 'warning',
  requirement: {
    en: 'Told that bail is for a charging decision',
    cy: 'Wedi cael gwybod bod y fechnïaeth at ddiben penderfyniad cyhuddo',
  },
  failing: {
    en: 'Not told that bail is for a charging decision',
    cy: 'Heb gael gwybod bod y fechnïaeth at ddiben penderfyniad cyhuddo',
  },
  reason: {
    en: 'The custody officer must tell the person that bail is for a charging decision. Tell the person and record it.',
    cy: 'Rhaid i’r swyddog dalfa ddweud wrth y person fod y fechnïaeth at ddiben penderfyniad cyhuddo. Dywedwch wrth y person a chofnodwch hynny.',
  },
  citation: { text: 'PCSC Act 2022 s106(5)', kind: 'Act', basis: 'verified', effective: sincePart6 },
  reads: [
    'arrest.bailForChargingDecision',
    'arrest.bailPreconditionsMet',
    'arrest.bailReasonTold',
    'arrest.inDetention',
    'step',
  ],
  test: (question) => ({
    fires:
      question.step === null &&
      question.arrest.inDetention &&
      isBailAllowed(question) &&
      !question.arrest.bailReasonTold,
  }),
};
