import { isAuthorityHeld } from '../authority-held.ts';
import { sinceAndUntilPart6 } from '../effective.ts';
import type { Rule } from '../rule.ts';
import { someOffenceOfClass } from '../some-offence.ts';
import { and } from '../truth.ts';

/** An indictable-only offence needs exceptional circumstances and the consent of the DPP: CJCA 2015 s17(2). */
export const simpleIndictableOnly: Rule = {
  id: 'SC-03',
  disposals: ['SC'],
  stage: 'screening',
  severity: 'bar',
  liftedBy: 'dpp-consent',
  requirement: {
    en: 'Exceptional circumstances and DPP consent, or not needed',
    cy: 'Amgylchiadau eithriadol a chydsyniad y DPP, neu nid oes eu hangen',
  },
  failing: {
    en: 'Indictable-only: no exceptional circumstances with DPP consent',
    cy: 'Trosedd dditiadwy yn unig: dim amgylchiadau eithriadol gyda chydsyniad y DPP',
  },
  reason: {
    en: 'A simple caution for an indictable-only offence needs exceptional circumstances and the consent of the Director of Public Prosecutions. Record both, or choose another disposal.',
    cy: 'I roi rhybudd syml am drosedd dditiadwy yn unig mae angen amgylchiadau eithriadol a chydsyniad y Cyfarwyddwr Erlyniadau Cyhoeddus. Cofnodwch y ddau, neu dewiswch warediad arall.',
  },
  citation: { text: 'CJCA 2015 s17(2)', kind: 'Act', basis: 'verified', effective: sinceAndUntilPart6('2015-04-13') },
  reads: ['authorities', 'exceptionalCircumstances', 'offences[].class'],
  test: (facts) => ({
    fires: and(
      someOffenceOfClass(facts, 'indictable-only'),
      facts.exceptionalCircumstances === null || !isAuthorityHeld(facts, 'dpp-consent'),
    ),
  }),
};
