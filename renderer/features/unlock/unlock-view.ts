import type { LockReason, User } from '../../../shared/contract/index.ts';
import { clockTimeOf, dayOf, type Instant, shortDate } from '../../../shared/time.ts';
import { initialsOf, roleWords, titledName } from '../../app/user-words.ts';

export interface UserCard {
  readonly userId: string;
  readonly name: string;
  readonly detail: string;
  readonly initials: string;
  readonly tone: 'a' | 'b' | 'c' | 'd';
}

const tones = ['a', 'b', 'c', 'd'] as const;

export const userCards = (users: readonly User[]): readonly UserCard[] =>
  users.map((user, index) => ({
    userId: user.userId,
    name: titledName(user),
    detail: [roleWords[user.role], user.collarNumber].filter(Boolean).join(', '),
    initials: initialsOf(user.name),
    tone: tones[index % tones.length] ?? 'a',
  }));

/** Why the station is locked: a bold first sentence and what it means for the work. */
export function whyLocked(
  locked: { readonly at: Instant; readonly reason: LockReason },
  now: Instant,
): { readonly what: string; readonly work: string } {
  const isToday = dayOf(locked.at) === dayOf(now);
  const when = isToday
    ? `at ${clockTimeOf(locked.at)}`
    : `on ${shortDate(dayOf(locked.at))} at ${clockTimeOf(locked.at)}`;
  const kept = 'Every change was saved as it was made and nothing has been lost.';
  switch (locked.reason) {
    case 'started':
      return { what: 'Proviso has just been started.', work: 'Everything saved before is here once you unlock.' };
    case 'asked':
      return { what: `Locked ${when}.`, work: kept };
    case 'idle':
      return { what: `Locked ${when} because nobody was using it.`, work: kept };
    case 'system':
      return { what: `Locked ${when} together with this computer.`, work: kept };
  }
}

/** The user an arrow key leads to, in a grid of two columns; null for other keys. */
export function neighbour(key: string, index: number, count: number): number | null {
  const steps: Record<string, number> = { ArrowRight: 1, ArrowLeft: -1, ArrowDown: 2, ArrowUp: -2 };
  const step = steps[key];
  if (step === undefined || count === 0) return null;
  const next = index + step;
  return next >= 0 && next < count ? next : index;
}

/** The first user one of whose names begins with what was typed. */
export function userByTyping(users: readonly User[], typed: string): number | null {
  const start = typed.trim().toLocaleLowerCase('en-GB');
  if (start === '') return null;
  const index = users.findIndex(({ name }) =>
    name
      .toLocaleLowerCase('en-GB')
      .split(/\s+/)
      .some((word, at, words) => word.startsWith(start) || words.slice(at).join(' ').startsWith(start)),
  );
  return index < 0 ? null : index;
}
