import type { Burden } from '../../../shared/domain/conditions/burden.ts';
import { clashWords } from './suggestion-words.ts';

interface BurdenWords {
  /** `About 1.5 h a week`. */
  readonly figure: string;
  readonly notes: readonly { readonly words: string; readonly isWarning: boolean }[];
}

const counted = (count: number, one: string): string => `${count} ${one}${count === 1 ? '' : 's'}`;

/** What is asked of the person's time, and what of their week it falls into. */
export function burdenWords(
  { hours, trips, weeks, clashes, untimed }: Burden,
  isAvailabilityAsked: boolean,
): BurdenWords {
  const perWeek = weeks > 0 ? Math.round((hours / weeks) * 10) / 10 : hours;
  if (weeks === 0 && trips === 0) return { figure: 'Nothing yet', notes: [] };
  const note = (words: string, isWarning = false) => ({ words, isWarning });
  return {
    figure: hours === 0 ? 'No hours' : perWeek < 0.1 ? 'Under 0.1 h a week' : `About ${perWeek} h a week`,
    notes: [
      note(`${counted(hours, 'hour')}, ${counted(trips, 'trip')}, ${counted(weeks, 'week')}`),
      ...clashes.map(({ number, with: what }) => note(`Number ${number} clashes with ${clashWords(what)}`, true)),
      ...(isAvailabilityAsked ? [] : [note('Work, care and faith: not asked yet', true)]),
      ...(clashes.length === 0 && isAvailabilityAsked ? [note('No clash found')] : []),
      ...(untimed > 0 ? [note(`Times not set yet: ${untimed}`)] : []),
    ],
  };
}
