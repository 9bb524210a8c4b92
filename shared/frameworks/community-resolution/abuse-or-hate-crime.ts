import { inForce } from '../effective.ts';
import { byPolicy } from '../force-policy.ts';
import type { Rule } from '../rule.ts';
import { isMarked, someOffence, someOffenceMarked } from '../some-offence.ts';
import { strictest } from '../strictest.ts';
import { and, or } from '../truth.ts';

/** Domestic abuse of an intimate partner and hate crime: generally unsuitable; force policy decides: NPCC guidance. */
export const resolutionAbuseOrHateCrime: Rule = {
  id: 'CR-06',
  disposals: ['CR'],
  stage: 'screening',
  severity: 'authority',
  requirement: {
    en: 'Not intimate-partner abuse or hate crime, or agreed under force policy',
    cy: 'Nid yw’n gam-drin partner agos nac yn drosedd casineb, neu mae cytundeb o dan bolisi’r heddlu',
  },
  failing: {
    en: 'Intimate-partner abuse or hate crime: force policy applies',
    cy: 'Cam-drin partner agos neu drosedd casineb: mae polisi’r heddlu’n gymwys',
  },
  reason: {
    en: 'A community resolution is generally unsuitable for abuse of an intimate partner and for hate crime. Get the authority force policy asks for, or choose another disposal if it bars this one.',
    cy: 'Yn gyffredinol, nid yw datrysiad cymunedol yn addas ar gyfer cam-drin partner agos nac ar gyfer trosedd casineb. Sicrhewch yr awdurdodiad y mae polisi’r heddlu’n gofyn amdano, neu dewiswch warediad arall os yw’r polisi’n gwahardd yr un hwn.',
  },
  citation: { text: 'NPCC guidance on community resolutions', kind: 'Guidance', basis: 'verified', effective: inForce },
  reads: [
    'authorities',
    'offences[].cjsCode',
    'offences[].domesticAbuse',
    'offences[].hateCrime',
    'offences[].intimatePartner',
    'settings.policy.domesticAbuse',
    'settings.policy.hateCrime',
  ],
  byDisposal: true,
  test: (facts, disposal) => {
    const isPartnerAbuse = someOffence(facts, (offence, index) =>
      and(isMarked(offence, index, 'domesticAbuse'), isMarked(offence, index, 'intimatePartner')),
    );
    const partnerAbuse = byPolicy(facts, disposal, 'domesticAbuse', isPartnerAbuse);
    const hateCrime = byPolicy(facts, disposal, 'hateCrime', someOffenceMarked(facts, 'hateCrime'));
    return strictest({
      bar: or(partnerAbuse.bar, hateCrime.bar),
      authority: or(partnerAbuse.authority, hateCrime.authority),
    });
  },
};
