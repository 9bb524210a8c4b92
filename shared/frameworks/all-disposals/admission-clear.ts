import { admissionIs } from '../admission.ts';
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
  requirement: 'Clear admission with no defence raised',
  failing: 'Admission unclear, or a defence raised',
  reason:
    'A caution needs a clear and reliable admission. Do not offer one while the admission is unclear or a defence is raised.',
  citation: {
    text: 'R (Stratton) v Chief Constable of Thames Valley [2013] EWHC 1561 (Admin); CPS Out of Court Resolutions',
    kind: 'Case law',
    basis: 'verified',
  },
  test: (facts) => ({ fires: admissionIs(facts, 'unclear', 'defence-raised') }),
};
