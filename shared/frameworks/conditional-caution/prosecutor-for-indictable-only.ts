import { isAuthorityHeld } from '../authority-held.ts';
import { untilPart6 } from '../effective.ts';
import type { Rule } from '../rule.ts';
import { someOffenceOfClass } from '../some-offence.ts';
import { and } from '../truth.ts';

/**
 * A prosecutor decides an indictable-only case: DPP guidance on adult conditional cautions; ACPO gravity matrix 2013
 * 1.4.
 */
export const prosecutorForIndictableOnly: Rule = {
  id: 'AC-08',
  disposals: ['ACC'],
  stage: 'screening',
  severity: 'bar',
  liftedBy: 'prosecutor',
  requirement: {
    en: 'Prosecutor decided, or not indictable only',
    cy: 'Erlynydd wedi penderfynu, neu nid yw’n drosedd dditiadwy yn unig',
  },
  failing: {
    en: 'Indictable-only: no prosecutor’s decision',
    cy: 'Trosedd dditiadwy yn unig: dim penderfyniad gan erlynydd',
  },
  reason: {
    en: 'Only a prosecutor can decide on a conditional caution for an indictable-only offence. Refer the case and record the decision.',
    cy: 'Dim ond erlynydd a all benderfynu ar rybudd amodol am drosedd dditiadwy yn unig. Cyfeiriwch yr achos a chofnodwch y penderfyniad.',
  },
  citation: {
    text: 'DPP guidance on adult conditional cautions; ACPO gravity matrix 2013 1.4',
    kind: 'Guidance',
    basis: 'verified',
    effective: untilPart6,
  },
  reads: ['authorities', 'offences[].class'],
  test: (facts) => ({
    fires: and(someOffenceOfClass(facts, 'indictable-only'), !isAuthorityHeld(facts, 'prosecutor')),
  }),
};
