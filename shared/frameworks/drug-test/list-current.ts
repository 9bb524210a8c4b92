import type { DrugTestFacts } from '../../domain/drug-test/drug-test-facts.ts';
import { screenedDisposals } from '../disposals.ts';
import { inForce } from '../effective.ts';
import type { Rule } from '../rule.ts';

/** The list of trigger offences that was used is the current one: Crime and Policing Act 2026. */
export const testListCurrent: Rule<DrugTestFacts> = {
  id: 'DT-05',
  disposals: screenedDisposals,
  stage: 'drug-test',
  severity: 'warning',
  requirement: {
    en: 'Current list of trigger offences used',
    cy: 'Rhestr gyfredol o droseddau sbarduno wedi’i defnyddio',
  },
  failing: {
    en: 'The list of trigger offences is not the current one',
    cy: 'Nid y rhestr gyfredol o droseddau sbarduno yw hon',
  },
  reason: {
    en: 'The test was decided on an older list of trigger offences. Ask an administrator to load the current one.',
    cy: 'Penderfynwyd ar y prawf yn ôl rhestr hŷn o droseddau sbarduno. Gofynnwch i weinyddwr lwytho’r un gyfredol.',
  },
  citation: { text: 'Crime and Policing Act 2026', kind: 'Act', basis: 'verified', effective: inForce },
  reads: ['settings.currentTriggerListVersion', 'settings.triggerListVersion'],
  test: ({ settings }) => ({ fires: settings.triggerListVersion !== settings.currentTriggerListVersion }),
};
