import type { AuthorityKind } from '../domain/case/events.ts';
import type { Facts } from './facts.ts';

const policeRanks: readonly AuthorityKind[] = ['sergeant', 'inspector', 'superintendent'];

/**
 * Whether the authority is on record. A higher police rank satisfies a lower one; a prosecutor's decision and the DPP's
 * consent satisfy only themselves (vectors/README.md section 2). One that is not recorded was not given: never unknown.
 */
export function isAuthorityHeld(facts: Facts, wanted: AuthorityKind): boolean {
  const rank = policeRanks.indexOf(wanted);
  const enough = rank === -1 ? [wanted] : policeRanks.slice(rank);
  return facts.authorities.some((authority) => enough.includes(authority));
}
