import { isAuthorityHeld } from '../authority-held.ts';
import { screenedDisposals } from '../disposals.ts';
import { inForce } from '../effective.ts';
import type { Rule } from '../rule.ts';
import { someOffenceMarked } from '../some-offence.ts';
import { and } from '../truth.ts';

/** Harassment and stalking go to a prosecutor: Director’s Guidance on Charging, 6th edition. */
export const harassmentOrStalking: Rule = {
  id: 'ALL-03',
  disposals: screenedDisposals,
  stage: 'screening',
  severity: 'authority',
  requirement: {
    en: 'Not harassment or stalking, or prosecutor agreed',
    cy: 'Nid yw’n aflonyddu nac yn stelcio, neu mae erlynydd wedi cytuno',
  },
  failing: {
    en: 'Harassment or stalking: prosecutor must agree',
    cy: 'Aflonyddu neu stelcio: rhaid i erlynydd gytuno',
  },
  reason: {
    en: 'A prosecutor must decide a case of harassment or stalking. Refer it and record the decision.',
    cy: 'Rhaid i erlynydd benderfynu ar achos o aflonyddu neu stelcio. Cyfeiriwch yr achos at erlynydd a chofnodwch y penderfyniad.',
  },
  citation: {
    text: 'Director’s Guidance on Charging, 6th edition',
    kind: 'Guidance',
    basis: 'verified',
    effective: inForce,
  },
  reads: ['authorities', 'offences[].cjsCode', 'offences[].harassmentOrStalking'],
  test: (facts) => ({
    fires: and(someOffenceMarked(facts, 'harassmentOrStalking'), !isAuthorityHeld(facts, 'prosecutor')),
  }),
};
