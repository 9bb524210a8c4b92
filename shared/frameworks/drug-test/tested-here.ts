import { ageAtTest, type DrugTestFacts } from '../../domain/drug-test/drug-test-facts.ts';
import { screenedDisposals } from '../disposals.ts';
import { inForce } from '../effective.ts';
import type { Rule } from '../rule.ts';

/**
 * Testing needs an area that the Secretary of State has notified and, on charge, the age the force has set: PACE 1984
 * s63B. Section 11 of law.md gives it no id.
 */
export const testedHere: Rule<DrugTestFacts> = {
  id: 'LAW-7.1',
  disposals: screenedDisposals,
  stage: 'drug-test',
  severity: 'bar',
  requirement: {
    en: 'Old enough for a test on charge, and in a notified area',
    cy: 'Digon hen i gael prawf wrth gyhuddo, ac mewn ardal hysbysedig',
  },
  failing: {
    en: 'Below the age for a test on charge, or the area is not notified',
    cy: 'O dan yr oed ar gyfer prawf wrth gyhuddo, neu’r ardal heb fod yn hysbysedig',
  },
  reason: {
    en: 'Testing needs an area notified by the Secretary of State and, on charge, the age the force has set. Do not take the sample.',
    cy: 'I gynnal prawf mae angen ardal a hysbyswyd gan yr Ysgrifennydd Gwladol ac, wrth gyhuddo, yr oed y mae’r heddlu wedi’i bennu. Peidiwch â chymryd y sampl.',
  },
  citation: { text: 'PACE 1984 s63B', kind: 'Act', basis: 'verified', effective: inForce },
  reads: ['areaNotified', 'dateOfBirth', 'settings.chargeMinimumAge', 'stage', 'testOn'],
  test: (facts) => ({
    fires: !facts.areaNotified || (facts.stage === 'charge' && ageAtTest(facts) < facts.settings.chargeMinimumAge),
  }),
};
