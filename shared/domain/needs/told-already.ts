import type { Case } from '../case/case.ts';
import { standingNeeds } from './needs-record.ts';

/** Where the answer to a pathway already stands. */
export type ToldAlready =
  | { readonly by: 'offence-marker' | 'drug-test' | 'exploitation' }
  | { readonly by: 'pathway'; readonly pathway: string };

/** Pathways that speak of the same harm. */
const sameHarm: readonly string[] = ['domestic-abuse', 'trauma'];

/**
 * Where a person has already told of what this pathway asks about, so that nobody has to tell of the same harm twice:
 * a marker on the offence, a drug test, exploitation by others, or another pathway, answered or declined. Null: nowhere.
 */
export function toldAlready({ offences, needs }: Case, pathway: string): ToldAlready | null {
  if (pathway === 'drugs') {
    const result = needs.drugTests.at(-1)?.result;
    return result === 'positive' || result === 'negative' ? { by: 'drug-test' } : null;
  }
  if (!sameHarm.includes(pathway)) return null;
  const isMarked = offences.some(({ answers }) => answers.domesticAbuse === true || answers.intimatePartner === true);
  if (pathway === 'domestic-abuse' && isMarked) return { by: 'offence-marker' };
  const other = standingNeeds(needs).find(
    (need) =>
      need.pathway !== pathway &&
      sameHarm.includes(need.pathway) &&
      (need.present === 'yes' || need.present === 'declined'),
  );
  if (other) return { by: 'pathway', pathway: other.pathway };
  const indicators = needs.exploitations.at(-1)?.indicators ?? [];
  return pathway === 'trauma' && indicators.length > 0 ? { by: 'exploitation' } : null;
}
