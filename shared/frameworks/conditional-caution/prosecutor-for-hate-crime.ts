import { isAuthorityHeld } from '../authority-held.ts';
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
  requirement: 'Not hate crime, or prosecutor agreed',
  failing: 'Hate crime: prosecutor must agree',
  reason:
    'A conditional caution is generally unsuitable for hate crime. Refer the case to a prosecutor and record the decision.',
  citation: { text: 'DPP guidance on adult conditional cautions 3.1', kind: 'Guidance', basis: 'verified' },
  test: (facts) => ({
    fires: and(someOffenceMarked(facts, 'hateCrime'), !isAuthorityHeld(facts, 'prosecutor')),
  }),
};
