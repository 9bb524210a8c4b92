import { type CalendarDay, daysBetween } from '../../time.ts';
import type { Condition, ConditionKind } from '../case/events.ts';
import type { Unavailable } from '../person/clashes.ts';
import type { LibraryEntry } from './condition-library.ts';
import { clashesWithEveryTime } from './offered-times.ts';
import { lastDayOf } from './smart-checks.ts';

/** What the conditions of a disposal ask of the person's time. */
export interface Burden {
  readonly hours: number;
  /** Journeys: appointments that are kept in person. */
  readonly trips: number;
  /** Weeks from today to the last day of the last condition, begun ones counted. */
  readonly weeks: number;
  /** By the condition's place in the list. */
  readonly clashes: readonly { readonly number: number; readonly with: readonly Unavailable[] }[];
  /** Conditions to be attended whose times nobody knows yet; an online module has none. */
  readonly untimed: number;
}

const attended = new Set<ConditionKind>(['attendance', 'unpaid-work']);

/** The times at which a condition can be kept, as the library says. Empty: by appointment, or not from the library. */
const timesOf = ({ libraryId }: Condition, library: readonly LibraryEntry[]): NonNullable<LibraryEntry['times']> =>
  library.find(({ id }) => id === libraryId)?.times ?? [];

/** What keeps the person from every time at which this condition can be kept. */
export const clashesOfCondition = (
  condition: Condition,
  library: readonly LibraryEntry[],
  unavailable: readonly Unavailable[],
  today: CalendarDay,
): readonly Unavailable[] => clashesWithEveryTime(timesOf(condition, library), unavailable, today);

/** Adds up what conditions ask: hours, journeys, weeks, and what of the person's week they fall into (S0-36). */
export function burdenOf(
  conditions: readonly Condition[],
  library: readonly LibraryEntry[],
  unavailable: readonly Unavailable[],
  today: CalendarDay,
): Burden {
  const toAttend = conditions.filter(({ kind, mode }) => attended.has(kind) || mode !== undefined);
  const inPerson = toAttend.filter(({ mode }) => mode === undefined || mode === 'in-person');
  const last = conditions
    .flatMap((condition) => lastDayOf(condition) ?? [])
    .toSorted()
    .at(-1);
  return {
    hours: conditions.reduce((sum, { hours = 0 }) => sum + hours, 0),
    trips: inPerson.reduce((sum, { sessions = 1 }) => sum + sessions, 0),
    weeks: last && last > today ? Math.ceil(daysBetween(today, last) / 7) : 0,
    clashes: conditions.flatMap((condition, index) => {
      const clashes = clashesOfCondition(condition, library, unavailable, today);
      return clashes.length > 0 ? [{ number: index + 1, with: clashes }] : [];
    }),
    untimed: toAttend.filter(
      (condition) => condition.mode !== 'online-module' && timesOf(condition, library).length === 0,
    ).length,
  };
}
