import type { DrugTestFacts } from '../../domain/drug-test/drug-test-facts.ts';
import { screenedDisposals } from '../disposals.ts';
import { inForce } from '../effective.ts';
import type { Rule } from '../rule.ts';

/** The person is warned that refusing without good cause may be prosecuted: PACE 1984 s63B. */
export const testRefusalWarning: Rule<DrugTestFacts> = {
  id: 'DT-03',
  disposals: screenedDisposals,
  stage: 'drug-test',
  severity: 'bar',
  requirement: { en: 'Warned that refusing may be prosecuted', cy: 'Wedi rhybuddio y gellir erlyn am wrthod' },
  failing: { en: 'No warning that refusing may be prosecuted', cy: 'Dim rhybudd y gellir erlyn am wrthod' },
  reason: {
    en: 'Before the sample is requested the person must be warned that refusing without good cause may be prosecuted. Give the warning and record it.',
    cy: 'Cyn gofyn am y sampl rhaid rhybuddio’r person y gellir erlyn am wrthod heb achos da. Rhowch y rhybudd a’i gofnodi.',
  },
  citation: { text: 'PACE 1984 s63B', kind: 'Act', basis: 'verified', effective: inForce },
  reads: ['refusalWarning'],
  test: ({ refusalWarning }) => ({ fires: !refusalWarning }),
};
