import { screenedDisposals } from '../disposals.ts';
import { byPolicy } from '../force-policy.ts';
import type { Rule } from '../rule.ts';
import { someOffenceMarked } from '../some-offence.ts';
import { strictest } from '../strictest.ts';

/**
 * A knife or weapon: force policy says who must agree, or that the disposal is barred: SI 2015/790; NPCC gravity
 * matrix 2019.
 */
export const knifeOrWeapon: Rule = {
  id: 'ALL-05',
  disposals: screenedDisposals,
  stage: 'screening',
  severity: 'authority',
  requirement: 'No knife or weapon, or agreed under force policy',
  failing: 'Knife or weapon: force policy applies',
  reason:
    'Force policy limits this disposal when a knife or weapon is involved. Get the authority it asks for, or choose another disposal if it bars this one.',
  citation: { text: 'SI 2015/790; NPCC gravity matrix 2019', kind: 'Guidance', basis: 'verified' },
  test: (facts, disposal) =>
    strictest(byPolicy(facts, disposal, 'knifeOrWeapon', someOffenceMarked(facts, 'knifeOrWeapon'))),
};
