import type { Citation } from '../../frameworks/rule.ts';
import type { Instant } from '../../time.ts';
import type { OffenceClass } from '../case/events.ts';
import type { StatedRule } from '../evaluate/stated-rule.ts';
import { hoursLater } from './hours-later.ts';

const act = (text: string): Citation => ({
  text,
  kind: 'Act',
  basis: 'verified',
  effective: { from: null, until: null },
});

/** Elapsed hours, whatever the clocks do. */
export const detentionHours = {
  firstReview: { hours: 6, citation: act('PACE 1984 s40(3)(a)') },
  laterReviews: { hours: 9, citation: act('PACE 1984 s40(3)(b)-(c)') },
  basicLimit: { hours: 24, citation: act('PACE 1984 s41(1)') },
  extendedLimit: { hours: 36, citation: act('PACE 1984 s42(1)') },
} as const;

export const reviewLate = {
  id: 'CU-01',
  severity: 'warning',
  failing: 'Detention review late',
  citation: act('PACE 1984 s40'),
} satisfies StatedRule;

export const detentionTooLong = {
  id: 'CU-02',
  severity: 'bar',
  failing: 'Detained 24 hours without a superintendent’s authority',
  citation: act('PACE 1984 ss41-42'),
} satisfies StatedRule;

export interface DetentionFacts {
  readonly authorisedAt: Instant;
  /** Counts the limits: PACE 1984 s41(2). */
  readonly relevantAt: Instant;
  /** Reviews carried out, in order. */
  readonly reviewsAt: readonly Instant[];
  readonly offenceClass: OffenceClass;
  /** Null: none given. */
  readonly superintendentAuthorityAt: Instant | null;
  readonly now: Instant;
}

export interface DetentionClocks {
  readonly nextReviewBy: Instant;
  readonly basicLimitAt: Instant;
  /** Null: no good authority to detain beyond the basic limit. */
  readonly extendedLimitAt: Instant | null;
  readonly fired: readonly StatedRule[];
}

/** For an offence that is not summary, by the 24th hour and not before the second review: PACE 1984 s42(1)(b), (4). */
function isAuthorityGood(
  { offenceClass, superintendentAuthorityAt, reviewsAt }: DetentionFacts,
  basicLimitAt: Instant,
) {
  const secondReviewAt = reviewsAt[1];
  return (
    offenceClass !== 'summary' &&
    superintendentAuthorityAt !== null &&
    secondReviewAt !== undefined &&
    superintendentAuthorityAt >= secondReviewAt &&
    superintendentAuthorityAt <= basicLimitAt
  );
}

/**
 * Reviews of detention and how long it may last without a court: PACE 1984 ss40-42. A review exactly on time is in
 * time; detention without good authority ends at the 24th hour itself.
 */
export function detentionClocks(facts: DetentionFacts): DetentionClocks {
  const { authorisedAt, relevantAt, reviewsAt, now } = facts;
  let nextReviewBy = hoursLater(authorisedAt, detentionHours.firstReview.hours);
  let isReviewLate = false;
  for (const reviewedAt of reviewsAt) {
    isReviewLate ||= reviewedAt > nextReviewBy;
    nextReviewBy = hoursLater(reviewedAt, detentionHours.laterReviews.hours);
  }
  isReviewLate ||= now > nextReviewBy;

  const basicLimitAt = hoursLater(relevantAt, detentionHours.basicLimit.hours);
  const isExtended = isAuthorityGood(facts, basicLimitAt);
  return {
    nextReviewBy,
    basicLimitAt,
    extendedLimitAt: isExtended ? hoursLater(relevantAt, detentionHours.extendedLimit.hours) : null,
    fired: [...(isReviewLate ? [reviewLate] : []), ...(now >= basicLimitAt && !isExtended ? [detentionTooLong] : [])],
  };
}
