import { admissionIs } from '../admission.ts';
import { inForce } from '../effective.ts';
import type { Rule } from '../rule.ts';
import { and, known, not, or } from '../truth.ts';

/** Evidence, and an admission or, where the force says so, acceptance of responsibility: ASBCPA 2014 s102(1). */
export const resolutionEvidenceAndAcceptance: Rule = {
  id: 'CR-01',
  disposals: ['CR'],
  stage: 'screening',
  severity: 'bar',
  requirement: {
    en: 'Enough evidence, and responsibility accepted',
    cy: 'Digon o dystiolaeth, a chyfrifoldeb wedi’i dderbyn',
  },
  failing: {
    en: 'Not enough evidence, or responsibility not accepted',
    cy: 'Dim digon o dystiolaeth, neu gyfrifoldeb heb ei dderbyn',
  },
  reason: {
    en: 'A community resolution needs enough evidence and a person who admits the offence, or accepts responsibility where force policy allows that. Choose another disposal.',
    cy: 'Ar gyfer datrysiad cymunedol mae angen digon o dystiolaeth a pherson sy’n cyfaddef y drosedd, neu sy’n derbyn cyfrifoldeb os yw polisi’r heddlu’n caniatáu hynny. Dewiswch warediad arall.',
  },
  citation: {
    text: 'ASBCPA 2014 s102(1); NPCC guidance on community resolutions',
    kind: 'Act',
    basis: 'verified',
    effective: inForce,
  },
  reads: ['admission.state', 'evidenceSufficient', 'settings.communityResolutionAdmission'],
  test: (facts) => ({
    fires: or(
      known(facts.evidenceSufficient, 'evidenceSufficient', not),
      admissionIs(facts, 'none'),
      and(
        admissionIs(facts, 'accepts-responsibility'),
        known(
          facts.settings.communityResolutionAdmission,
          'settings.communityResolutionAdmission',
          (needed) => needed === 'admission',
        ),
      ),
    ),
  }),
};
