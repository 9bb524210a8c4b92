import { ageAtTest, type DrugTestFacts, drugTestAge } from '../../domain/drug-test/drug-test-facts.ts';
import { screenedDisposals } from '../disposals.ts';
import type { Rule } from '../rule.ts';

/** Nobody under 18 is tested on arrest: PACE 1984 s63B. */
export const testAgeOnArrest: Rule<DrugTestFacts> = {
  id: 'DT-01',
  disposals: screenedDisposals,
  stage: 'drug-test',
  severity: 'bar',
  requirement: { en: 'Aged 18 or over for a test on arrest', cy: 'Yn 18 oed neu’n hŷn ar gyfer prawf wrth arestio' },
  failing: { en: 'Under 18: no test on arrest', cy: 'O dan 18 oed: dim prawf wrth arestio' },
  reason: {
    en: 'A person under 18 is not tested for drugs on arrest. Do not take the sample.',
    cy: 'Ni chaiff person o dan 18 oed brawf cyffuriau wrth gael ei arestio. Peidiwch â chymryd y sampl.',
  },
  citation: drugTestAge.citation,
  reads: ['dateOfBirth', 'stage', 'testOn'],
  test: (facts) => ({ fires: facts.stage === 'arrest' && ageAtTest(facts) < drugTestAge.onArrest }),
};
