import { detentionHours } from '../../shared/domain/dates/detention-limits.ts';
import { clockTimeOf, epochMilliseconds, type Instant, instantFromEpochMilliseconds } from '../../shared/time.ts';

const minute = 60_000;
const hour = 60 * minute;

export interface DetentionClock {
  /** `5:26`, hours and minutes since arrival. */
  readonly held: string;
  /** Share of the 24 hours used, 0 to 100. */
  readonly usedPercent: number;
  readonly reviewPercent: number | null;
  /** What falls next, as a short countdown: `38 min`, `2 h 41`. Null once the 24 hours are past. */
  readonly next: string | null;
  readonly nextWords: string;
  readonly limitAt: string;
  readonly arrivedAt: string;
  readonly reviewAt: string | null;
  readonly urgency: 'calm' | 'soon' | 'past';
  /** When the next thing falls, for sorting. */
  readonly nextAt: number;
}

interface Detention {
  readonly arrivedAt?: Instant | undefined;
  readonly authorisedAt?: Instant | undefined;
  /** The last review on record. */
  readonly reviewedAt?: Instant | undefined;
  /** A superintendent's authority is on record and good. */
  readonly isExtended?: boolean | undefined;
}

/**
 * The detention clock. The next review is counted down until it is due; reviews may stand in the custody record alone, so
 * after that it counts down to the limit and never claims that one was missed. Null without an arrival.
 */
export function detentionClock(detention: Detention | undefined, now: Instant): DetentionClock | null {
  if (!detention?.arrivedAt) return null;
  const at = epochMilliseconds(now);
  const arrived = epochMilliseconds(detention.arrivedAt);
  const { firstReview, laterReviews, basicLimit, extendedLimit } = detentionHours;
  const limitHours = (detention.isExtended ? extendedLimit : basicLimit).hours;
  const limit = arrived + limitHours * hour;
  const review = detention.reviewedAt
    ? epochMilliseconds(detention.reviewedAt) + laterReviews.hours * hour
    : detention.authorisedAt
      ? epochMilliseconds(detention.authorisedAt) + firstReview.hours * hour
      : null;
  const heldMinutes = Math.max(0, Math.floor((at - arrived) / minute));
  const isReviewNext = review !== null && at < review && review < limit;
  const nextAt = isReviewNext ? review : limit;
  const left = nextAt - at;
  const percent = (milliseconds: number) => Math.min(100, Math.max(0, (milliseconds / (limitHours * hour)) * 100));
  return {
    held: `${Math.floor(heldMinutes / 60)}:${String(heldMinutes % 60).padStart(2, '0')}`,
    usedPercent: round(percent(at - arrived)),
    reviewPercent: review === null ? null : round(percent(review - arrived)),
    next: left > 0 ? countdown(left) : null,
    nextWords:
      left > 0
        ? `${isReviewNext ? 'Review due' : `${limitHours} h limit`} in ${countdown(left)}`
        : `Past ${limitHours} hours: check authority`,
    limitAt: clockTimeOf(instantFromEpochMilliseconds(limit)),
    arrivedAt: clockTimeOf(detention.arrivedAt),
    reviewAt: review === null ? null : clockTimeOf(instantFromEpochMilliseconds(review)),
    nextAt,
    urgency: left <= 0 ? 'past' : left <= 90 * minute ? 'soon' : 'calm',
  };
}

const round = (value: number) => Math.round(value * 10) / 10;

function countdown(milliseconds: number): string {
  const minutes = Math.ceil(milliseconds / minute);
  if (minutes < 60) return `${minutes} min`;
  return `${Math.floor(minutes / 60)} h ${String(minutes % 60).padStart(2, '0')}`;
}
