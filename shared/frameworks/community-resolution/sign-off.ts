import { isAuthorityHeld } from '../authority-held.ts';
import type { Rule } from '../rule.ts';
import { known } from '../truth.ts';

/** The rank that force policy names signs off: force policy (Kent Police SOP for one, a sergeant). */
export const resolutionSignOff: Rule = {
  id: 'CR-05',
  disposals: ['CR'],
  stage: 'screening',
  severity: 'authority',
  requirement: 'Signed off under force policy',
  failing: 'Not signed off',
  reason: 'Force policy asks for a sign-off before a community resolution. Get it and record it.',
  citation: { text: 'Force policy on community resolutions', kind: 'Policy', basis: 'verified' },
  test: (facts) => ({
    fires: known(
      facts.settings.communityResolutionSignOff,
      'settings.communityResolutionSignOff',
      (wanted) => wanted !== 'none' && !isAuthorityHeld(facts, wanted),
    ),
  }),
};
