import { inForce } from '../effective.ts';
import type { Rule } from '../rule.ts';

/** Outcome 22 is no caution, and no admission is taken for it: NPCC Outcome 22 guidance. */
export const outcome22IsNoCaution: Rule = {
  id: 'O22-02',
  disposals: ['O22'],
  stage: 'giving',
  severity: 'bar',
  requirement: { en: 'Not treated as a caution or an admission', cy: 'Heb ei drin fel rhybudd na chyfaddefiad' },
  failing: { en: 'Treated as a caution or an admission', cy: 'Wedi’i drin fel rhybudd neu gyfaddefiad' },
  reason: {
    en: 'Outcome 22 is no caution, and no admission is taken for it. Remove the record of a caution or an admission.',
    cy: 'Nid rhybudd yw canlyniad 22, ac ni chymerir cyfaddefiad ar ei gyfer. Dilëwch y cofnod o rybudd neu gyfaddefiad.',
  },
  citation: { text: 'NPCC Outcome 22 guidance', kind: 'Guidance', basis: 'verified', effective: inForce },
  reads: ['outcome22.recordedAsAdmission', 'outcome22.recordedAsCaution'],
  test: ({ outcome22 }) => outcome22 && { fires: outcome22.recordedAsCaution || outcome22.recordedAsAdmission },
};
