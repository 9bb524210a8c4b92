import { screenedDisposals } from '../disposals.ts';
import { since } from '../effective.ts';
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
  requirement: {
    en: 'No knife or weapon, or agreed under force policy',
    cy: 'Dim cyllell nac arf, neu mae cytundeb o dan bolisi’r heddlu',
  },
  failing: { en: 'Knife or weapon: force policy applies', cy: 'Cyllell neu arf: mae polisi’r heddlu’n gymwys' },
  reason: {
    en: 'Force policy limits this disposal when a knife or weapon is involved. Get the authority it asks for, or choose another disposal if it bars this one.',
    cy: 'Mae polisi’r heddlu’n cyfyngu ar y gwarediad hwn pan fo cyllell neu arf yn gysylltiedig â’r achos. Sicrhewch yr awdurdodiad y mae’r polisi’n gofyn amdano, neu dewiswch warediad arall os yw’r polisi’n gwahardd yr un hwn.',
  },
  citation: {
    text: 'SI 2015/790; NPCC gravity matrix 2019',
    kind: 'Guidance',
    basis: 'verified',
    effective: since('2015-04-13'),
  },
  reads: ['authorities', 'offences[].cjsCode', 'offences[].knifeOrWeapon', 'settings.policy.knifeOrWeapon'],
  byDisposal: true,
  test: (facts, disposal) =>
    strictest(byPolicy(facts, disposal, 'knifeOrWeapon', someOffenceMarked(facts, 'knifeOrWeapon'))),
};
