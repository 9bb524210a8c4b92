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
  requirement: 'Not domestic abuse, or agreed under force policy',
  failing: 'Domestic abuse: force policy applies',
  reason:
    'Force policy limits conditional cautions for domestic abuse. Get the authority it asks for, or choose another disposal if it bars this one.',
  citation: { text: 'DPP guidance on adult conditional cautions 2022 and 2024', kind: 'Guidance', basis: 'verified' },
  test: (facts, disposal) =>
    strictest(byPolicy(facts, disposal, 'domesticAbuse', someOffenceMarked(facts, 'domesticAbuse'))),
};
