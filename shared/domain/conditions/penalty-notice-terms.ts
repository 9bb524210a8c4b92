import type { CalendarDay } from '../../time.ts';
import type { Condition } from '../case/events.ts';
import { type PenaltyNoticeClock, penaltyNoticeClock } from '../dates/penalty-notice.ts';

export type PenaltyTier = NonNullable<Condition['tier']>;

/** Pence by tier from 1 July 2013: SI 2013/1165. Rule PN-03 refuses any other amount. */
export const penaltyNoticePence: Readonly<Record<PenaltyTier, number>> = { lower: 6_000, upper: 9_000 };

/** What a penalty notice given on a day says: the last day to answer it, and what follows in pence (CJPA 2001 ss4-5). */
export const penaltyNoticeTerms = (
  givenOn: CalendarDay,
  amountPence: number,
): Pick<PenaltyNoticeClock, 'lastDay' | 'registrableFrom' | 'registrablePence'> =>
  penaltyNoticeClock({ givenOn, amountPence, today: givenOn, paidOn: null, hearingRequestedOn: null });

/** The tier the force's list gives for these offences: the upper where any is in it; undefined while one is not listed. */
export function listedTier(
  cjsCodes: readonly string[],
  tiers: readonly { readonly cjsCode: string; readonly tier: PenaltyTier }[] | null | undefined,
): PenaltyTier | undefined {
  const listed = cjsCodes.map((code) => tiers?.find(({ cjsCode }) => cjsCode === code)?.tier);
  if (listed.length === 0 || listed.includes(undefined)) return undefined;
  return listed.includes('upper') ? 'upper' : 'lower';
}
