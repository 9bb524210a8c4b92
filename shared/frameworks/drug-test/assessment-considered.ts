import {
  ageAtTest,
  type DrugTestFacts,
  initialAssessmentAge,
  settledResult,
} from '../../domain/drug-test/drug-test-facts.ts';
import { screenedDisposals } from '../disposals.ts';
import type { Rule } from '../rule.ts';

/**
 * After a positive test of a person of 18 or over an initial assessment is considered: Drugs Act 2005 s9. Asked of a
 * lawful test only.
 */
export const testAssessmentConsidered: Rule<DrugTestFacts> = {
  id: 'DT-04',
  disposals: screenedDisposals,
  stage: 'drug-test',
  severity: 'warning',
  requirement: {
    en: 'Initial assessment considered after a positive test',
    cy: 'Asesiad cychwynnol wedi’i ystyried ar ôl prawf positif',
  },
  failing: {
    en: 'Positive: an initial assessment has not been considered',
    cy: 'Positif: asesiad cychwynnol heb ei ystyried',
  },
  reason: {
    en: 'A person of 18 or over who tests positive may be required to attend an initial assessment. Decide on it and record the decision.',
    cy: 'Gellir ei gwneud yn ofynnol i berson 18 oed neu’n hŷn sy’n profi’n bositif fynd i asesiad cychwynnol. Penderfynwch ar hynny a chofnodwch y penderfyniad.',
  },
  citation: initialAssessmentAge.citation,
  reads: ['assessmentConsidered', 'contested', 'dateOfBirth', 'laboratoryResult', 'result', 'testOn'],
  test: (facts) => ({
    fires:
      !facts.assessmentConsidered &&
      settledResult(facts) === 'positive' &&
      ageAtTest(facts) >= initialAssessmentAge.years,
  }),
};
