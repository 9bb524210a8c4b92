import { type CalendarDay, dayOf } from '../../time.ts';
import type { Giving } from '../case/case.ts';
import type { Condition } from '../case/events.ts';
import { type PenaltyNoticeClock, penaltyNoticeClock } from '../dates/penalty-notice.ts';

export type PenaltyTier = NonNullable<Condition['tier']>;

type PenaltyNoticeTerms = Pick<PenaltyNoticeClock, 'lastDay' | 'registrableFrom' | 'registrablePence'>;

/** What a penalty notice given on a day says: the last day to answer it, and what follows in pence (CJPA 2001 ss4-5). */
export function penaltyNoticeTerms(givenOn: CalendarDay, amountPence: number): PenaltyNoticeTerms {
  const notice = { givenOn, amountPence, today: givenOn, paidOn: null, hearingRequestedOn: null };
  const { lastDay, registrableFrom, registrablePence } = penaltyNoticeClock(notice);
  return { lastDay, registrableFrom, registrablePence };
}

/** The terms of a penalty notice that was given, with its tier and amount. Throws when there is no such penalty. */
export function penaltyNoticeOf({ at, signedFacts: { conditions } }: Giving) {
  const [{ tier, amountPence } = {}] = conditions;
  if (!tier || !amountPence) throw new Error('A penalty notice was given without a penalty');
  return { tier, amountPence, ...penaltyNoticeTerms(dayOf(at), amountPence) };
}

/** The tier the force's list gives for these offences: the upper where any is in it; undefined while one is not listed. */
export function listedTier(
  cjsCodes: readonly string[],
  tiers: readonly { readonly cjsCode: string; readonly tier: PenaltyTier }[] | null | undefined,
): PenaltyTier | undefined {
  const listed = cjsCodes.map((code) => tiers?.find(({ cjsCode }) => cjsCode === code)?.tier);
  if (listed.length === 0 || listed.includes(undefined)) return undefined;
  return listed.includes('upper') ? 'upper' : 'lower';
}
