import type { BreachQuestion } from '../../domain/breach/breach-facts.ts';
import { isBailAllowed } from '../../domain/breach/breach-findings.ts';
import { sincePart6 } from '../effective.ts';
import type { Rule } from '../rule.ts';

/**
 * Bail after an arrest for a failure is for a charging decision, with the pre-conditions of PACE s50A: PCSC Act 2022
 * s106(3)(a), (10).
 */
export const diversionaryBailAllowed: Rule<BreachQuestion> = {
  id: 'DC-09',
  disposals: ['DC'],
  stage: 'breach',
  severity: 'bar',
  requirement: {
    en: 'Bail is for a charging decision and may be given',
    cy: 'Mechnïaeth at ddiben penderfyniad cyhuddo, a gellir ei rhoi',
  },
  failing: {
    en: 'Bail is not for a charging decision, or its pre-conditions are not met',
    cy: 'Nid yw’r fechnïaeth at ddiben penderfyniad cyhuddo, neu nid yw ei rhag-amodau wedi’u bodloni',
  },
  reason: {
    en: 'After an arrest for a failure, bail is only for a charging decision and only where the pre-conditions for bail are met. Release the person without bail instead.',
    cy: 'Ar ôl arestio am fethiant, dim ond at ddiben penderfyniad cyhuddo y rhoddir mechnïaeth, a hynny dim ond os yw’r rhag-amodau wedi’u bodloni. Rhyddhewch y person heb fechnïaeth yn lle hynny.',
  },
  citation: { text: 'PCSC Act 2022 s106(3)(a), (10)', kind: 'Act', basis: 'verified', effective: sincePart6 },
  reads: ['arrest.bailForChargingDecision', 'arrest.bailPreconditionsMet', 'step'],
  test: (question) => ({ fires: question.step === 'bail' && !isBailAllowed(question) }),
};
