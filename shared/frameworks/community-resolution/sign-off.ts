import { isAuthorityHeld } from '../authority-held.ts';
import { inForce } from '../effective.ts';
import type { Rule } from '../rule.ts';
import { known } from '../truth.ts';

/** The rank that force policy names signs off: force policy (Kent Police SOP for one, a sergeant). */
export const resolutionSignOff: Rule = {
  id: 'CR-05',
  disposals: ['CR'],
  stage: 'screening',
  severity: 'authority',
  requirement: { en: 'Signed off under force policy', cy: 'Wedi’i gymeradwyo o dan bolisi’r heddlu' },
  failing: { en: 'Not signed off', cy: 'Heb ei gymeradwyo' },
  reason: {
    en: 'Force policy asks for a sign-off before a community resolution. Get it and record it.',
    cy: 'Mae polisi’r heddlu’n gofyn am gymeradwyaeth cyn datrysiad cymunedol. Sicrhewch y gymeradwyaeth a’i chofnodi.',
  },
  citation: { text: 'Force policy on community resolutions', kind: 'Policy', basis: 'verified', effective: inForce },
  reads: ['authorities', 'settings.communityResolutionSignOff'],
  test: (facts) => ({
    fires: known(
      facts.settings.communityResolutionSignOff,
      'settings.communityResolutionSignOff',
      (wanted) => wanted !== 'none' && !isAuthorityHeld(facts, wanted),
    ),
  }),
};
