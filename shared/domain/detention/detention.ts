import { failure, ok, type Result } from '../../result.ts';
import type { Instant } from '../../time.ts';
import type { Case } from '../case/case.ts';
import type { OffenceClass } from '../case/events.ts';
import { type DetentionFacts, isExtended } from '../dates/detention-limits.ts';
import type { DetentionEventBody, DetentionRecord } from './detention-events.ts';

export type DetentionCommand =
  | { readonly type: 'RecordDetentionReview'; readonly review: DetentionRecord }
  | { readonly type: 'RecordDetentionExtension'; readonly authority: DetentionRecord };

export type DetentionRefusal = { readonly kind: 'not-detained' } | { readonly kind: 'not-yet-happened' };

/** A review or an authority is recorded of somebody whose detention was authorised, once it has happened, in its order. */
export function decideDetention(
  { detention }: Case,
  command: DetentionCommand,
  { now }: { readonly now: Instant },
): Result<readonly DetentionEventBody[], DetentionRefusal> {
  const record = command.type === 'RecordDetentionReview' ? command.review : command.authority;
  if (!detention?.authorisedAt || record.at < detention.authorisedAt) return failure({ kind: 'not-detained' });
  if (record.at > now) return failure({ kind: 'not-yet-happened' });
  return command.type === 'RecordDetentionReview'
    ? ok([{ type: 'DetentionReviewed', review: command.review }])
    : ok([{ type: 'DetentionExtended', authority: command.authority }]);
}

/** Reviews stand in the order they were carried out, however late they were recorded. */
export const evolveDetention = (detention: NonNullable<Case['detention']>, body: DetentionEventBody) =>
  body.type === 'DetentionReviewed'
    ? {
        ...detention,
        reviews: [...(detention.reviews ?? []), body.review].toSorted((a, b) => (a.at < b.at ? -1 : 1)),
      }
    : { ...detention, extension: body.authority };

/** What a detention clock counts from, with the law's answer on whether a superintendent's authority is good (PACE s42). */
export function detentionStanding(subject: Case) {
  const { arrivedAt, authorisedAt, reviews } = subject.detention ?? {};
  // Whether it is good does not depend on the present moment.
  const facts = detentionFactsOf(subject, subject.changedAt);
  return { arrivedAt, authorisedAt, reviewedAt: reviews?.at(-1)?.at, isExtended: facts !== null && isExtended(facts) };
}

const gravity: readonly OffenceClass[] = ['summary', 'either-way', 'indictable-only'];

/**
 * What the clocks of detention read; null until arrival and authorisation are known. The relevant time is taken as the
 * arrival at the station (PACE 1984 s41(2)); an offence whose class nobody confirmed counts as summary, for which no
 * extension is good.
 */
export function detentionFactsOf({ detention, offences }: Case, now: Instant): DetentionFacts | null {
  if (!detention?.arrivedAt || !detention.authorisedAt) return null;
  const classes = offences.map((offence) => gravity.indexOf(offence.class ?? 'summary'));
  return {
    authorisedAt: detention.authorisedAt,
    relevantAt: detention.arrivedAt,
    reviewsAt: (detention.reviews ?? []).map(({ at }) => at),
    offenceClass: gravity[Math.max(0, ...classes)] ?? 'summary',
    superintendentAuthorityAt: detention.extension?.at ?? null,
    now,
  };
}
