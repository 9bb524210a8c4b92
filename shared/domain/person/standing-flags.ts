import type { CalendarDay } from '../../time.ts';
import type { PersonFlag, PersonFlagKind } from './person-events.ts';
import type { PersonRecord } from './person-record.ts';

/** Every kind of flag a list or a header shows, the gravest first. The last is marked on an offence, never set by hand. */
export const flagOrder = [
  'restricted-access',
  'warrant',
  'mappa',
  'violence-risk',
  'exploitation',
  'tag-and-curfew',
  'iom',
  'domestic-abuse',
  'hate-crime',
  'vulnerable',
  'adult-needed',
  'interpreter',
] as const satisfies readonly (PersonFlagKind | 'hate-crime')[];
export type FlagKind = (typeof flagOrder)[number];

/** Whether a flag holds on a day: from its first day to its last, both included. */
export const isStanding = ({ from, until }: Pick<PersonFlag, 'from' | 'until'>, today: CalendarDay): boolean =>
  from <= today && (until === undefined || today <= until);

/** The flags of a case that nobody has ended, without who recorded them: what other cases of the person are given. */
export const flagsNotEnded = ({ flags }: PersonRecord): readonly PersonFlag[] =>
  flags.filter(({ ended }) => ended === undefined).map(({ ended: _, at: __, by: ___, ...flag }) => flag);

/** Flags of several cases of one person, each once: a flag is recorded in every open case under the same id. */
export function unitedFlags(flagsOfCases: readonly (readonly PersonFlag[])[]): readonly PersonFlag[] {
  const united = new Map<string, PersonFlag>();
  for (const flags of flagsOfCases) for (const flag of flags) united.set(flag.flagId, flag);
  return [...united.values()].toSorted((a, b) => flagOrder.indexOf(a.kind) - flagOrder.indexOf(b.kind));
}
