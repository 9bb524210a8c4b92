import type { Case } from '../case/case.ts';
import { libraryInUse, wordingOf } from '../conditions/condition-library.ts';
import type { ForceSettings } from '../settings/force-settings.ts';

/**
 * What the women's pathway offers, as it is worded: every service of the library for women only. Offered to every woman,
 * whether or not probation knows her (S1-11). Null for anybody else.
 */
export function womensPathwayOffer(
  { person }: Pick<Case, 'person'>,
  settings: Pick<ForceSettings, 'conditionLibrary'>,
): readonly string[] | null {
  if (person.gender !== 'female') return null;
  return libraryInUse(settings)
    .filter(({ womenOnly }) => womenOnly)
    .map((entry) => wordingOf(entry, { sessions: entry.sessions ?? undefined }).wording);
}
