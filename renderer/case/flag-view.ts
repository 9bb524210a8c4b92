import type { Flag } from '../../shared/domain/case/summary.ts';
import type { PersonFlag } from '../../shared/domain/person/person-events.ts';
import { type FlagKind, flagOrder } from '../../shared/domain/person/standing-flags.ts';
import { longDate } from '../../shared/time.ts';
import { flagWords } from './words.ts';

export interface FlagView {
  readonly kind: FlagKind;
  readonly short: string;
  readonly long: string;
  readonly colour: 'red' | 'purple' | 'orange' | 'teal' | 'magenta' | 'grey';
}

const none: readonly FlagView[] = [];

/**
 * What a case is marked with and what the person is flagged with, each kind once, the gravest first. A flag that says
 * more than the mark of its kind stands for it.
 */
export function flagViews(marks: readonly Flag[], flags: readonly PersonFlag[]): readonly FlagView[] {
  if (marks.length === 0 && flags.length === 0) return none;
  const views = new Map<FlagKind, FlagView>(marks.map((kind) => [kind, { kind, ...flagWords[kind] }]));
  for (const flag of flags) views.set(flag.kind, { kind: flag.kind, ...flagWords[flag.kind], long: flagDetail(flag) });
  return flagOrder.flatMap((kind) => views.get(kind) ?? []);
}

/** `MAPPA category 2, level 3`, `Interpreter: Polish`, `Tag, curfew 19:00 to 07:00`. */
export function flagDetail(flag: PersonFlag): string {
  switch (flag.kind) {
    case 'mappa':
      return `MAPPA category ${flag.category}, level ${flag.level}`;
    case 'interpreter':
      return `Interpreter: ${flag.language}`;
    case 'tag-and-curfew':
      return flag.curfewFrom && flag.curfewUntil
        ? `Tag, curfew ${flag.curfewFrom} to ${flag.curfewUntil}`
        : flagWords['tag-and-curfew'].long;
    case 'vulnerable':
      return 'Vulnerable';
    case 'domestic-abuse':
      return 'Domestic abuse';
    default:
      return flagWords[flag.kind].long;
  }
}

/** `ViSOR, from 5 January 2026 to 31 December 2026`. */
export const flagOrigin = ({ source, from, until }: PersonFlag): string =>
  `${source}, from ${longDate(from)}${until ? ` to ${longDate(until)}` : ''}`;
