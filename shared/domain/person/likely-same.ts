import type { CalendarDay } from '../../time.ts';
import type { Person } from '../case/events.ts';
import { foldText } from './fold-text.ts';

/** What two records are compared by. */
export type Identity = Pick<Person, 'surname' | 'forenames' | 'dateOfBirth' | 'pncId' | 'croNumber'>;

/** Why two records may be about one person, or may not. Their words are the screen's. */
export type Likeness =
  | 'same-pnc-id'
  | 'same-cro-number'
  | 'same-birth-date'
  | 'birth-day-and-month-swapped'
  | 'birth-date-one-digit-out'
  | 'birth-date-not-known'
  | 'same-surname'
  | 'double-barrelled-surname'
  | 'surname-one-letter-out'
  | 'surname-sounds-alike'
  | 'same-forenames'
  | 'forenames-in-part'
  | 'forenames-one-letter-out'
  | 'forenames-sound-alike'
  | 'surname-and-forenames-swapped'
  | 'birth-dates-differ'
  | 'pnc-ids-differ';

/** How much each counts, in points of a hundred: an identifier decides alone, names only with a birth date. */
const weights: Readonly<Record<Likeness, number>> = {
  'same-pnc-id': 100,
  'same-cro-number': 90,
  'same-birth-date': 40,
  'birth-day-and-month-swapped': 30,
  'birth-date-one-digit-out': 25,
  'birth-date-not-known': 5,
  'same-surname': 30,
  'double-barrelled-surname': 24,
  'surname-one-letter-out': 22,
  'surname-sounds-alike': 20,
  'same-forenames': 30,
  'forenames-in-part': 20,
  'forenames-one-letter-out': 18,
  'forenames-sound-alike': 15,
  'surname-and-forenames-swapped': 50,
  'birth-dates-differ': -40,
  'pnc-ids-differ': -30,
};

/** From here on a pair is put before an officer. */
const enough = 65;

export interface LikelySame<T extends Identity> {
  readonly record: T;
  /** 1 to 100: the higher, the more speaks for it. */
  readonly score: number;
  readonly reasons: readonly Likeness[];
}

/** What of a record takes time to work out, once for each. */
interface Traits {
  readonly surname: readonly string[];
  readonly forenames: readonly string[];
  readonly dateOfBirth: CalendarDay | undefined;
  readonly pncId: string;
  readonly croNumber: string;
}

const identifier = (text: string | undefined) => foldText(text ?? '').replaceAll(' ', '');

const traitsOf = ({ surname, forenames, dateOfBirth, pncId, croNumber }: Identity): Traits => ({
  surname: words(surname),
  forenames: words(forenames),
  dateOfBirth,
  pncId: pncNumber(pncId),
  croNumber: identifier(croNumber),
});

const words = (text: string) => foldText(text).split(' ').filter(Boolean);

/** `1994/0123456H` and `94/123456H` are one PNC ID: the year's last two digits, the number without leading noughts. */
function pncNumber(text: string | undefined): string {
  const parts = /^(?:\d\d)?(\d\d)\D?0*(\d+)\W*([a-z])?$/.exec((text ?? '').trim().toLowerCase());
  return parts ? `${parts[1]}/${parts[2]}${parts[3] ?? ''}` : identifier(text);
}

/** Whether two records may be about one person, with the reasons for and against; null when too little speaks for it. */
export function compareIdentities(one: Identity, other: Identity): Omit<LikelySame<Identity>, 'record'> | null {
  return compareTraits(traitsOf(one), traitsOf(other));
}

function compareTraits(one: Traits, other: Traits): Omit<LikelySame<Identity>, 'record'> | null {
  const reasons = [
    ...likeIdentifiers(one, other),
    ...likeBirthDates(one.dateOfBirth, other.dateOfBirth),
    ...likeNames(one, other),
  ];
  const total = reasons.reduce((sum, reason) => sum + weights[reason], 0);
  const isIdentified = reasons[0] === 'same-pnc-id' || reasons.includes('same-cro-number');
  if (total < enough && !isIdentified) return null;
  return { score: Math.max(1, Math.min(100, total)), reasons };
}

function likeIdentifiers(one: Traits, other: Traits): readonly Likeness[] {
  const reasons: Likeness[] = [];
  if (one.pncId && other.pncId) reasons.push(one.pncId === other.pncId ? 'same-pnc-id' : 'pnc-ids-differ');
  if (one.croNumber && one.croNumber === other.croNumber) reasons.push('same-cro-number');
  return reasons;
}

function likeBirthDates(one: CalendarDay | undefined, other: CalendarDay | undefined): readonly Likeness[] {
  if (one === undefined || other === undefined) return ['birth-date-not-known'];
  if (one === other) return ['same-birth-date'];
  if (swapped(one) === other) return ['birth-day-and-month-swapped'];
  const differing = [...one].filter((digit, index) => digit !== other[index]).length;
  return [differing === 1 ? 'birth-date-one-digit-out' : 'birth-dates-differ'];
}

/** `1994-03-12` for `1994-12-03`. What comes out may be no day. */
const swapped = (day: string) => `${day.slice(0, 5)}${day.slice(8)}-${day.slice(5, 7)}`;

function likeNames(one: Traits, other: Traits): readonly Likeness[] {
  const surname = likeSurnames(one.surname, other.surname);
  const forenames = likeForenames(one.forenames, other.forenames);
  const isSwapped =
    surname.length + forenames.length < 2 &&
    isSame(one.surname, other.forenames) &&
    isSame(one.forenames, other.surname);
  return isSwapped ? ['surname-and-forenames-swapped'] : [...surname, ...forenames];
}

const joined = (name: readonly string[]) => name.join('');
const isSame = (one: readonly string[], other: readonly string[]) => joined(one) === joined(other) && one.length > 0;

function likeSurnames(one: readonly string[], other: readonly string[]): readonly Likeness[] {
  if (isSame(one, other)) return ['same-surname'];
  if (isWithin(one, other) || isWithin(other, one)) return ['double-barrelled-surname'];
  if (isOneLetterOut(joined(one), joined(other))) return ['surname-one-letter-out'];
  return soundKey(joined(one)) === soundKey(joined(other)) ? ['surname-sounds-alike'] : [];
}

const isWithin = (part: readonly string[], whole: readonly string[]) =>
  part.length > 0 && part.length < whole.length && part.every((word) => whole.includes(word));

/** In any order; a middle name that one record lacks leaves them alike in part. */
function likeForenames(one: readonly string[], other: readonly string[]): readonly Likeness[] {
  const sorted = (names: readonly string[]) => names.toSorted();
  if (isSame(sorted(one), sorted(other))) return ['same-forenames'];
  if (one.some((word) => word.length > 1 && other.includes(word))) return ['forenames-in-part'];
  const someLike = (isLike: (a: string, b: string) => boolean) => one.some((a) => other.some((b) => isLike(a, b)));
  if (someLike(isOneLetterOut)) return ['forenames-one-letter-out'];
  return someLike((a, b) => a.length > 1 && soundKey(a) === soundKey(b)) ? ['forenames-sound-alike'] : [];
}

/** One letter more, less or other, or two neighbours swapped, in names of four letters or more. */
function isOneLetterOut(one: string, other: string): boolean {
  const [short, long] = one.length <= other.length ? [one, other] : [other, one];
  if (one === other || short.length < 4 || long.length - short.length > 1) return false;
  let start = 0;
  while (start < short.length && short[start] === long[start]) start += 1;
  if (long.length > short.length) return short.slice(start) === long.slice(start + 1);
  if (short.slice(start + 1) === long.slice(start + 1)) return true;
  return (
    short[start] === long[start + 1] &&
    short[start + 1] === long[start] &&
    short.slice(start + 2) === long.slice(start + 2)
  );
}

/**
 * How a name sounds to someone who writes it down: the first sound, then the consonants, each run once, with letters
 * that are mistaken for each other taken together (d and t, f and v). For names of any origin met in England and Wales,
 * so coarser than Metaphone, which is made for English words.
 */
export function soundKey(name: string): string {
  const said = sounds.reduce((text, [letters, sound]) => text.replace(letters, sound), name);
  const first = /^[aeiouy]/.test(said) ? 'a' : said.slice(0, 1);
  return (first + said.slice(1).replace(/[aeiouyh]/g, '')).replace(/(.)\1+/g, '$1');
}

const sounds: readonly (readonly [RegExp, string])[] = [
  [/^(?:kn|gn|pn)/, 'n'],
  [/^wr/, 'r'],
  [/^(?:mac|mc)/, 'mk'],
  [/ph|v|w/g, 'f'],
  [/sch|tch|sh|ch|cz|sz|z/g, 's'],
  [/dh|th|d/g, 't'],
  [/gh(?=[^aeiouy]|$)/g, ''],
  [/c(?=[eiy])/g, 's'],
  [/ck|kh|q|c|x/g, 'k'],
  [/g(?=[eiy])/g, 'j'],
];

/** Records by what a record of the same person would share with them. */
export interface IdentityIndex<T extends Identity> {
  /** Those that may be about the same person, the likeliest first. Whoever is compared with themselves is left out. */
  readonly likelySame: (record: Identity) => readonly LikelySame<T>[];
}

/**
 * Sorts records by birth date and identifiers, so that 120,000 of them need no comparing one by one: records that share
 * none of these, nor a birth date a slip away, are never alike enough. Only where a birth date is not known does the
 * whole name count; names are sorted when that is first asked.
 */
export function identityIndex<T extends Identity>(records: readonly T[]): IdentityIndex<T> {
  const byBirthDate = Map.groupBy(records, ({ dateOfBirth }): string | undefined => dateOfBirth);
  const byPncId = Map.groupBy(records, ({ pncId }) => pncId && pncNumber(pncId));
  const byCroNumber = Map.groupBy(records, ({ croNumber }) => croNumber && identifier(croNumber));
  const byName = onceAsked(() => Map.groupBy(records, nameKey));
  const byNameAlone = onceAsked(() => Map.groupBy(byBirthDate.get(undefined) ?? [], nameKey));

  return {
    likelySame(subject) {
      const traits = traitsOf(subject);
      const { dateOfBirth, pncId, croNumber } = traits;
      const names = dateOfBirth === undefined ? byName() : byNameAlone();
      const candidates = new Set([
        ...(names.get(nameKey(subject)) ?? []),
        ...(pncId ? (byPncId.get(pncId) ?? []) : []),
        ...(croNumber ? (byCroNumber.get(croNumber) ?? []) : []),
        ...datesLike(dateOfBirth).flatMap((day) => byBirthDate.get(day) ?? []),
      ]);
      return [...candidates]
        .flatMap((record) => {
          const likeness = record === subject ? null : compareTraits(traits, traitsOf(record));
          return likeness ? [{ record, ...likeness }] : [];
        })
        .toSorted((a, b) => b.score - a.score);
    },
  };
}

function onceAsked<T>(make: () => T): () => T {
  let made: { readonly value: T } | undefined;
  return () => {
    made ??= { value: make() };
    return made.value;
  };
}

const nameKey = ({ surname, forenames }: Identity): string =>
  `${joined(words(surname))} ${joined(words(forenames).toSorted())}`;

/** A birth date, and every one with day and month swapped or one digit other. Some are no days. */
function datesLike(dateOfBirth: CalendarDay | undefined): readonly string[] {
  if (dateOfBirth === undefined) return [];
  const places = [0, 1, 2, 3, 5, 6, 8, 9];
  const oneOut = places.flatMap((place) =>
    [...'0123456789'].map((digit) => dateOfBirth.slice(0, place) + digit + dateOfBirth.slice(place + 1)),
  );
  return [...new Set([swapped(dateOfBirth), ...oneOut])];
}
