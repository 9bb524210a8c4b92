import { detentionReviewedInTime } from '../../frameworks/detention/reviewed-in-time.ts';
import { detentionWithin24Hours } from '../../frameworks/detention/within-24-hours.ts';
import { firing } from '../../frameworks/firing.ts';
import type { RuleStatement } from '../../frameworks/rule.ts';
import type { Instant } from '../../time.ts';
import { basicLimitAt, type DetentionFacts, detentionHours, isExtended, nextReviewBy } from './detention-limits.ts';
import { hoursLater } from './hours-later.ts';

export interface DetentionClocks {
  readonly nextReviewBy: Instant;
  readonly basicLimitAt: Instant;
  /** Null: no good authority to detain beyond the basic limit. */
  readonly extendedLimitAt: Instant | null;
  readonly fired: readonly RuleStatement[];
}

/**
 * Reviews of detention and how long it may last without a court: PACE 1984 ss40-42. A review exactly on time is in
 * time; detention without good authority ends at the 24th hour itself.
 */
export const detentionClocks = (facts: DetentionFacts): DetentionClocks => ({
  nextReviewBy: nextReviewBy(facts),
  basicLimitAt: basicLimitAt(facts),
  extendedLimitAt: isExtended(facts) ? hoursLater(facts.relevantAt, detentionHours.extendedLimit.hours) : null,
  fired: firing([detentionReviewedInTime, detentionWithin24Hours], facts),
});
