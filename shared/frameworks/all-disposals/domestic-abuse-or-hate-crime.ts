import { screenedDisposals } from '../disposals.ts';
import { inForce } from '../effective.ts';
import { byPolicy } from '../force-policy.ts';
import type { Rule } from '../rule.ts';
import { someOffenceMarked } from '../some-offence.ts';
import { strictest } from '../strictest.ts';
import { or } from '../truth.ts';

/**
 * Domestic abuse and hate crime: force policy says who must agree, or that the disposal is barred: Director’s
 * Guidance on Charging, 6th edition; DPP guidance on conditional cautions.
 */
export const domesticAbuseOrHateCrime: Rule = {
  id: 'ALL-02',
  disposals: screenedDisposals,
  stage: 'screening',
  severity: 'authority',
  requirement: {
    en: 'Not domestic abuse or hate crime, or agreed under force policy',
    cy: 'Nid yw’n gam-drin domestig nac yn drosedd casineb, neu mae cytundeb o dan bolisi’r heddlu',
  },
  failing: {
    en: 'Domestic abuse or hate crime: force policy applies',
    cy: 'Cam-drin domestig neu drosedd casineb: mae polisi’r heddlu’n gymwys',
  },
  reason: {
    en: 'Force policy limits this disposal for domestic abuse and hate crime. Get the authority it asks for, or choose another disposal if it bars this one.',
    cy: 'Mae polisi’r heddlu’n cyfyngu ar y gwarediad hwn mewn achosion o gam-drin domestig a throseddau casineb. Sicrhewch yr awdurdodiad y mae’r polisi’n gofyn amdano, neu dewiswch warediad arall os yw’r polisi’n gwahardd yr un hwn.',
  },
  citation: {
    text: 'Director’s Guidance on Charging, 6th edition; DPP guidance on adult conditional cautions',
    kind: 'Guidance',
    basis: 'verified',
    effective: inForce,
  },
  reads: [
    'authorities',
    'offences[].cjsCode',
    'offences[].domesticAbuse',
    'offences[].hateCrime',
    'settings.policy.domesticAbuse',
    'settings.policy.hateCrime',
  ],
  byDisposal: true,
  test: (facts, disposal) => {
    const abuse = byPolicy(facts, disposal, 'domesticAbuse', someOffenceMarked(facts, 'domesticAbuse'));
    const hate = byPolicy(facts, disposal, 'hateCrime', someOffenceMarked(facts, 'hateCrime'));
    return strictest({ bar: or(abuse.bar, hate.bar), authority: or(abuse.authority, hate.authority) });
  },
};
