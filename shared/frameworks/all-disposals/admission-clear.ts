import { admissionIs } from '../admission.ts';
import { inForce } from '../effective.ts';
import type { Rule } from '../rule.ts';

/**
 * The admission is clear and no defence is raised: R (Stratton) v Chief Constable of Thames Valley [2013] EWHC 1561
 * (Admin).
 */
export const admissionClear: Rule = {
  id: 'ALL-07',
  disposals: ['DC', 'CC', 'ACC', 'SC', 'CR', 'YC', 'YCC'],
  stage: 'screening',
  severity: 'bar',
  requirement: { en: 'Clear admission with no defence raised', cy: 'Cyfaddefiad clir heb godi amddiffyniad' },
  failing: { en: 'Admission unclear, or a defence raised', cy: 'Cyfaddefiad aneglur, neu amddiffyniad wedi’i godi' },
  reason: {
    en: 'A caution needs a clear and reliable admission. Do not offer one while the admission is unclear or a defence is raised.',
    cy: 'Er mwyn rhoi rhybudd, rhaid cael cyfaddefiad clir a dibynadwy. Peidiwch â chynnig rhybudd tra bo’r cyfaddefiad yn aneglur neu tra bo amddiffyniad wedi’i godi.',
  },
  citation: {
    text: 'R (Stratton) v Chief Constable of Thames Valley [2013] EWHC 1561 (Admin); CPS Out of Court Resolutions',
    kind: 'Case law',
    basis: 'verified',
    effective: inForce,
  },
  reads: ['admission.state'],
  test: (facts) => ({ fires: admissionIs(facts, 'unclear', 'defence-raised') }),
};
