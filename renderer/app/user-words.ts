import type { Role, User } from '../../shared/contract/index.ts';
import type { Rank } from '../../shared/domain/case/events.ts';

/** How a rank stands before a name; nothing where it has no short form. */
const rankTitles: Record<Rank, string> = {
  constable: 'PC ',
  sergeant: 'Sgt ',
  inspector: 'Insp. ',
  superintendent: 'Supt ',
  'investigating-officer': '',
  'prosecution-authorised': '',
  other: '',
};

export const roleWords: Record<Role, string> = {
  administrator: 'Administrator',
  'custody-sergeant': 'Custody sergeant',
  'authorising-officer': 'Authorising officer',
  'case-unit': 'Case unit',
};

/** `Sgt Alun Mockford`. */
export const titledName = ({ rank, name }: Pick<User, 'rank' | 'name'>): string => `${rankTitles[rank]}${name}`;

/** First letters of the first and last name: `AM`. */
export function initialsOf(name: string): string {
  const words = name.trim().split(/\s+/);
  const letters = [words[0], words.length > 1 ? words.at(-1) : undefined].map((word) => word?.[0] ?? '');
  return letters.join('').toLocaleUpperCase('en-GB');
}
