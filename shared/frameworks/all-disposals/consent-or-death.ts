import { isAuthorityHeld } from '../authority-held.ts';
import { screenedDisposals } from '../disposals.ts';
import { inForce } from '../effective.ts';
import type { Rule } from '../rule.ts';
import { someOffenceMarked } from '../some-offence.ts';
import { and } from '../truth.ts';

/**
 * Offences needing the consent of the DPP or a Law Officer, a death, terrorism and official secrets go to a
 * prosecutor: Director’s Guidance on Charging, 6th edition.
 */
export const consentOrDeath: Rule = {
  id: 'ALL-01',
  disposals: screenedDisposals,
  stage: 'screening',
  severity: 'authority',
  requirement: {
    en: 'No consent case, death, terrorism or official secrets',
    cy: 'Dim achos cydsyniad, marwolaeth, terfysgaeth na chyfrinachau swyddogol',
  },
  failing: {
    en: 'Consent case, death, terrorism or official secrets',
    cy: 'Achos cydsyniad, marwolaeth, terfysgaeth neu gyfrinachau swyddogol',
  },
  reason: {
    en: 'A prosecutor must decide this case. Refer it and record the decision.',
    cy: 'Rhaid i erlynydd benderfynu ar yr achos hwn. Cyfeiriwch yr achos at erlynydd a chofnodwch y penderfyniad.',
  },
  citation: {
    text: 'Director’s Guidance on Charging, 6th edition',
    kind: 'Guidance',
    basis: 'verified',
    effective: inForce,
  },
  reads: ['authorities', 'offences[].cjsCode', 'offences[].consentOrDeath'],
  test: (facts) => ({
    fires: and(someOffenceMarked(facts, 'consentOrDeath'), !isAuthorityHeld(facts, 'prosecutor')),
  }),
};
