import type { Case } from '../case/case.ts';
import { type LibraryEntry, libraryFor, libraryInUse } from '../conditions/condition-library.ts';
import type { ForceSettings } from '../settings/force-settings.ts';
import { type NeedsRecord, standingNeeds } from './needs-record.ts';

const substances: readonly string[] = ['drugs', 'alcohol'];

const dualNeedPathways: readonly string[] = [...substances, 'mental-health'];

/**
 * Substance misuse and mental health together, by pathway: they are to be treated together, by services that talk to
 * each other. Empty: there is no dual need.
 */
export function dualNeed(record: NeedsRecord): readonly string[] {
  const present = standingNeeds(record).flatMap(({ pathway, present: answer }) => (answer === 'yes' ? [pathway] : []));
  return present.includes('mental-health') && substances.some((pathway) => present.includes(pathway))
    ? present.filter((pathway) => dualNeedPathways.includes(pathway))
    : [];
}

export const hasDualNeed = (record: NeedsRecord): boolean => dualNeed(record).length > 0;

/**
 * Dual need, and no service in use that takes both and that the person can use (S1-06). Before a disposal is chosen the
 * whole library counts, afterwards what the disposal can hold.
 */
export function isDualNeedUnmet(
  subject: Case,
  settings: Pick<ForceSettings, 'conditionLibrary'>,
  disposal = subject.disposal?.disposal,
): boolean {
  if (!hasDualNeed(subject.needs)) return false;
  const entries = disposal ? libraryFor(disposal, settings) : libraryInUse(settings);
  return !entries.some((entry) => entry.acceptsDualNeed && canUse(entry, subject));
}

/** Women-only offers are for women; with an interpreter needed, an offer in named languages is for those who speak one. */
export function canUse({ womenOnly, languages }: LibraryEntry, { person, answers }: Case): boolean {
  if (womenOnly && person.gender !== 'female') return false;
  const spoken = person.language?.toLowerCase();
  return !languages || answers.interpreterNeeded !== true || languages.some((each) => each.toLowerCase() === spoken);
}
