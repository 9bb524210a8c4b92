import { isAuthorityHeld } from '../authority-held.ts';
import { sincePart6 } from '../effective.ts';
import type { Rule } from '../rule.ts';
import { someOffenceOfClass } from '../some-offence.ts';
import { and } from '../truth.ts';

/** An indictable-only offence needs the consent of the Director of Public Prosecutions: PCSC Act 2022 s99(3)(b). */
export const diversionaryDppConsent: Rule = {
  id: 'DC-02',
  disposals: ['DC'],
  stage: 'screening',
  severity: 'bar',
  requirement: { en: 'DPP consent held, or not needed', cy: '' },
  failing: { en: 'Indictable-only: no DPP consent', cy: '' },
  reason: {
    en: 'An indictable-only offence needs the consent of the Director of Public Prosecutions. Record the consent and its CPS reference.',
    cy: '',
  },
  citation: { text: 'PCSC Act 2022 s99(3)(b)', kind: 'Act', basis: 'verified', effective: sincePart6 },
  reads: ['authorities', 'offences[].class'],
  test: (facts) => ({
    fires: and(someOffenceOfClass(facts, 'indictable-only'), !isAuthorityHeld(facts, 'dpp-consent')),
  }),
};
