import type { AuthorityKind } from '../domain/case/events.ts';
import type { Facts } from './facts.ts';

/** Lowest first. */
export const policeRanks = ['constable', 'sergeant', 'inspector', 'superintendent'] as const;
export type PoliceRank = (typeof policeRanks)[number];
export type Authoriser = PoliceRank | AuthorityKind;

/**
 * Whether the authority is on record. A higher police rank satisfies a lower one; a prosecutor's decision and the DPP's
 * consent satisfy only themselves (vectors/README.md section 2). One that is not recorded was not given: never unknown.
 */
export function isAuthorityHeld(facts: Facts, wanted: Authoriser): boolean {
  const rank = rankOf(wanted);
  const enough: readonly string[] = rank === -1 ? [wanted] : policeRanks.slice(rank);
  return facts.authorities.some((authority) => enough.includes(authority));
}

/** The place of a police rank, from 0; -1 for whoever has none. */
export const rankOf = (holder: string): number => (policeRanks as readonly string[]).indexOf(holder);
