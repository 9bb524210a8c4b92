import { basicLimitAt, type DetentionFacts, isExtended } from '../../domain/dates/detention-limits.ts';
import { screenedDisposals } from '../disposals.ts';
import { inForce } from '../effective.ts';
import type { Rule } from '../rule.ts';

/**
 * Nobody is detained for 24 hours from the relevant time without charge, unless a superintendent has authorised it in
 * time: PACE 1984 ss41-42.
 */
export const detentionWithin24Hours: Rule<DetentionFacts> = {
  id: 'CU-02',
  disposals: screenedDisposals,
  stage: 'detention',
  severity: 'bar',
  requirement: {
    en: 'Detained for less than 24 hours, or longer with authority',
    cy: 'Yn y ddalfa am lai na 24 awr, neu’n hwy gydag awdurdodiad',
  },
  failing: {
    en: 'Detained 24 hours without a superintendent’s authority',
    cy: 'Yn y ddalfa am 24 awr heb awdurdodiad uwch-arolygydd',
  },
  reason: {
    en: 'Without a superintendent’s authority nobody is kept for 24 hours from the relevant time without charge. Charge or release the person.',
    cy: 'Heb awdurdodiad uwch-arolygydd ni chedwir neb am 24 awr o’r amser perthnasol heb ei gyhuddo. Cyhuddwch neu rhyddhewch y person.',
  },
  citation: { text: 'PACE 1984 ss41-42', kind: 'Act', basis: 'verified', effective: inForce },
  reads: ['now', 'offenceClass', 'relevantAt', 'reviewsAt[]', 'superintendentAuthorityAt'],
  test: (facts) => ({ fires: facts.now >= basicLimitAt(facts) && !isExtended(facts) }),
};
