import { type DetentionFacts, isReviewLate } from '../../domain/dates/detention-limits.ts';
import { screenedDisposals } from '../disposals.ts';
import { inForce } from '../effective.ts';
import type { Rule } from '../rule.ts';

/** Detention is reviewed within 6 hours of being authorised and then at most every 9 hours: PACE 1984 s40. */
export const detentionReviewedInTime: Rule<DetentionFacts> = {
  id: 'CU-01',
  disposals: screenedDisposals,
  stage: 'detention',
  severity: 'warning',
  requirement: { en: 'Detention reviewed in time', cy: 'Y ddalfa wedi’i hadolygu mewn pryd' },
  failing: { en: 'Detention review late', cy: 'Adolygiad o’r ddalfa yn hwyr' },
  reason: {
    en: 'Detention is reviewed within 6 hours of being authorised and then at most every 9 hours. Carry out the review now and record why it was late.',
    cy: 'Adolygir y ddalfa o fewn 6 awr i’w hawdurdodi, ac yna bob 9 awr fan bellaf. Cynhaliwch yr adolygiad yn awr a chofnodwch pam yr oedd yn hwyr.',
  },
  citation: { text: 'PACE 1984 s40', kind: 'Act', basis: 'verified', effective: inForce },
  reads: ['authorisedAt', 'now', 'reviewsAt[]'],
  test: (facts) => ({ fires: isReviewLate(facts) }),
};
