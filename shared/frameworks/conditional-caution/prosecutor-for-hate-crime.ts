import { isAuthorityHeld } from '../authority-held.ts';
import { untilPart6 } from '../effective.ts';
import type { Rule } from '../rule.ts';
import { someOffenceMarked } from '../some-offence.ts';
import { and } from '../truth.ts';

/**
 * Hate crime is generally unsuitable and goes to a prosecutor, whatever force policy says: DPP guidance on adult
 * conditional cautions 3.1.
 */
export const prosecutorForHateCrime: Rule = {
  id: 'AC-09',
  disposals: ['ACC'],
  stage: 'screening',
  severity: 'authority',
  requirement: {
    en: 'Not hate crime, or prosecutor agreed',
    cy: 'Nid yw’n drosedd casineb, neu mae erlynydd wedi cytuno',
  },
  failing: { en: 'Hate crime: prosecutor must agree', cy: 'Trosedd casineb: rhaid i erlynydd gytuno' },
  reason: {
    en: 'A conditional caution is generally unsuitable for hate crime. Refer the case to a prosecutor and record the decision.',
    cy: 'Yn gyffredinol, nid yw rhybudd amodol yn addas ar gyfer trosedd casineb. Cyfeiriwch yr achos at erlynydd a chofnodwch y penderfyniad.',
  },
  citation: {
    text: 'DPP guidance on adult conditional cautions 3.1',
    kind: 'Guidance',
    basis: 'verified',
    effective: untilPart6,
  },
  reads: ['authorities', 'offences[].cjsCode', 'offences[].hateCrime'],
  test: (facts) => ({
    fires: and(someOffenceMarked(facts, 'hateCrime'), !isAuthorityHeld(facts, 'prosecutor')),
  }),
};
