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
  liftedBy: 'dpp-consent',
  requirement: { en: 'DPP consent held, or not needed', cy: 'Cydsyniad y DPP wedi’i roi, neu nid oes ei angen' },
  failing: { en: 'Indictable-only: no DPP consent', cy: 'Trosedd dditiadwy yn unig: dim cydsyniad gan y DPP' },
  reason: {
    en: 'An indictable-only offence needs the consent of the Director of Public Prosecutions. Record the consent and its CPS reference.',
    cy: 'Mae angen cydsyniad y Cyfarwyddwr Erlyniadau Cyhoeddus (DPP) ar gyfer trosedd dditiadwy yn unig. Cofnodwch y cydsyniad a chyfeirnod Gwasanaeth Erlyn y Goron (CPS).',
  },
  citation: { text: 'PCSC Act 2022 s99(3)(b)', kind: 'Act', basis: 'verified', effective: sincePart6 },
  reads: ['authorities', 'offences[].class'],
  test: (facts) => ({
    fires: and(someOffenceOfClass(facts, 'indictable-only'), !isAuthorityHeld(facts, 'dpp-consent')),
  }),
};
