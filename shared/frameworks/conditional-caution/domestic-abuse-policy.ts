import { untilPart6 } from '../effective.ts';
import { byPolicy } from '../force-policy.ts';
import type { Rule } from '../rule.ts';
import { someOffenceMarked } from '../some-offence.ts';
import { strictest } from '../strictest.ts';

/**
 * Domestic abuse: force policy and the CPS position decide: DPP guidance on adult conditional cautions 2022 and 2024.
 */
export const conditionalDomesticAbusePolicy: Rule = {
  id: 'AC-10',
  disposals: ['ACC'],
  stage: 'screening',
  severity: 'authority',
  requirement: {
    en: 'Not domestic abuse, or agreed under force policy',
    cy: 'Nid yw’n gam-drin domestig, neu mae cytundeb o dan bolisi’r heddlu',
  },
  failing: { en: 'Domestic abuse: force policy applies', cy: 'Cam-drin domestig: mae polisi’r heddlu’n gymwys' },
  reason: {
    en: 'Force policy limits conditional cautions for domestic abuse. Get the authority it asks for, or choose another disposal if it bars this one.',
    cy: 'Mae polisi’r heddlu’n cyfyngu ar rybuddion amodol am gam-drin domestig. Sicrhewch yr awdurdodiad y mae’r polisi’n gofyn amdano, neu dewiswch warediad arall os yw’r polisi’n gwahardd yr un hwn.',
  },
  citation: {
    text: 'DPP guidance on adult conditional cautions 2022 and 2024',
    kind: 'Guidance',
    basis: 'verified',
    effective: untilPart6,
  },
  reads: ['authorities', 'offences[].cjsCode', 'offences[].domesticAbuse', 'settings.policy.domesticAbuse'],
  byDisposal: true,
  test: (facts, disposal) =>
    strictest(byPolicy(facts, disposal, 'domesticAbuse', someOffenceMarked(facts, 'domesticAbuse'))),
};
