import { inForce } from '../../frameworks/effective.ts';
import type { Citation } from '../../frameworks/rule.ts';
import type { Instant } from '../../time.ts';
import type { OffenceClass } from '../case/events.ts';
import { hoursLater } from './hours-later.ts';

const act = (text: string): Citation => ({ text, kind: 'Act', basis: 'verified', effective: inForce });

/** Elapsed hours, whatever the clocks do. */
export const detentionHours = {
  firstReview: { hours: 6, citation: act('PACE 1984 s40(3)(a)') },
  laterReviews: { hours: 9, citation: act('PACE 1984 s40(3)(b)-(c)') },
  basicLimit: { hours: 24, citation: act('PACE 1984 s41(1)') },
  extendedLimit: { hours: 36, citation: act('PACE 1984 s42(1)') },
} as const;

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

/** When the review of this number, from 0, was or is due. */
function reviewDueBy({ authorisedAt, reviewsAt }: DetentionFacts, number: number): Instant {
  const before = reviewsAt[number - 1];
  return before === undefined
    ? hoursLater(authorisedAt, detentionHours.firstReview.hours)
    : hoursLater(before, detentionHours.laterReviews.hours);
}

/** PACE 1984 s40(3). */
export const nextReviewBy = (facts: DetentionFacts): Instant => reviewDueBy(facts, facts.reviewsAt.length);

/** A review was held late, or the next is overdue; exactly on time is in time: PACE 1984 s40(3). */
export const isReviewLate = (facts: DetentionFacts): boolean =>
  [...facts.reviewsAt, facts.now].some((at, number) => at > reviewDueBy(facts, number));

/** PACE 1984 s41(1). */
export const basicLimitAt = ({ relevantAt }: DetentionFacts): Instant =>
  hoursLater(relevantAt, detentionHours.basicLimit.hours);

/**
 * A superintendent's authority is good for an offence that is not summary, by the 24th hour and not before the second
 * review: PACE 1984 s42(1)(b), (4).
 */
export function isExtended(facts: DetentionFacts): boolean {
  const { offenceClass, superintendentAuthorityAt, reviewsAt } = facts;
  const secondReviewAt = reviewsAt[1];
  return (
    offenceClass !== 'summary' &&
    superintendentAuthorityAt !== null &&
    secondReviewAt !== undefined &&
    superintendentAuthorityAt >= secondReviewAt &&
    superintendentAuthorityAt <= basicLimitAt(facts)
  );
}
