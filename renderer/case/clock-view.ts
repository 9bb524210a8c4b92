import { clockTimeOf, epochMilliseconds, type Instant, instantFromEpochMilliseconds } from '../../shared/time.ts';

const minute = 60_000;
const hour = 60 * minute;
/** PACE s40: first review within 6 hours of detention being authorised. PACE s41: 24 hours from the relevant time. */
const reviewAfter = 6 * hour;
const limitAfter = 24 * hour;

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
}

/**
 * The detention clock. The first review is counted down until it is due; Proviso does not yet hold reviews, so after
 * that it counts down to the 24 hours and never claims that a review was missed. Null without an arrival.
 */
export function detentionClock(detention: Detention | undefined, now: Instant): DetentionClock | null {
  if (!detention?.arrivedAt) return null;
  const at = epochMilliseconds(now);
  const arrived = epochMilliseconds(detention.arrivedAt);
  const limit = arrived + limitAfter;
  const review = detention.authorisedAt ? epochMilliseconds(detention.authorisedAt) + reviewAfter : null;
  const heldMinutes = Math.max(0, Math.floor((at - arrived) / minute));
  const isReviewNext = review !== null && at < review && review < limit;
  const nextAt = isReviewNext ? review : limit;
  const left = nextAt - at;
  const percent = (milliseconds: number) => Math.min(100, Math.max(0, (milliseconds / limitAfter) * 100));
  return {
    held: `${Math.floor(heldMinutes / 60)}:${String(heldMinutes % 60).padStart(2, '0')}`,
    usedPercent: round(percent(at - arrived)),
    reviewPercent: review === null ? null : round(percent(review - arrived)),
    next: left > 0 ? countdown(left) : null,
    nextWords:
      left > 0
        ? `${isReviewNext ? 'Review due' : '24 h limit'} in ${countdown(left)}`
        : 'Past 24 hours: check authority',
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
