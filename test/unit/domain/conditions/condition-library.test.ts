import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { conditionKindSchema, conditionSchema, type Disposal } from '../../../../shared/domain/case/events.ts';
import { builtInLibrary } from '../../../../shared/domain/conditions/built-in-library.ts';
import {
  conditionFrom,
  conditionLibrarySchema,
  type LibraryEntry,
  libraryEntrySchema,
  libraryFor,
  libraryInUse,
  unfilledIn,
  wordingOf,
} from '../../../../shared/domain/conditions/condition-library.ts';
import { needsPathways } from '../../../../shared/domain/needs/pathways.ts';
import { initialForceSettings } from '../../../../shared/domain/settings/force-settings.ts';
import { statutoryHourCaps } from '../../../../shared/frameworks/hour-caps.ts';
import { day, id } from '../../../factories/given-case.ts';

const today = day('2026-11-20');
const plain = { today, lastDay: undefined, fillings: {} };
const entryOf = (wanted: string): LibraryEntry => {
  const entry = builtInLibrary.find((each) => each.id === wanted);
  if (!entry) throw new Error(`No entry ${wanted}`);
  return entry;
};
const mentor: LibraryEntry = {
  id: 'sampleton-mentor',
  kind: 'attendance',
  objects: ['rehabilitation'],
  en: 'Meet the Sampleton mentor at {sessions}',
  weeks: 6,
};

describe('given the library the program brings', () => {
  test('when it is read › then it is well made, and each kind of condition has an entry', () => {
    expect(conditionLibrarySchema.parse(builtInLibrary)).toEqual(builtInLibrary);
    const kinds = new Set(builtInLibrary.map(({ kind }) => kind));
    expect(conditionKindSchema.options.filter((kind) => !kinds.has(kind))).toEqual([]);
  });

  test('when its words are read › then no two are the same, and each has its Welsh', () => {
    expect(new Set(builtInLibrary.map(({ en }) => en)).size).toBe(builtInLibrary.length);
    expect(builtInLibrary.filter(({ cy }) => !cy).map((entry) => entry.id)).toEqual([]);
  });

  test('when each pathway is looked up › then something answers it, and no entry names a pathway there is not', () => {
    const answered = new Set(builtInLibrary.flatMap(({ needs }) => needs ?? []));
    expect([...answered].toSorted()).toEqual(needsPathways.map((pathway) => pathway.id).toSorted());
  });

  test('when light ones are looked for › then some take an hour or less of one appointment', () => {
    const light = builtInLibrary.filter(({ hours, sessions }) => (hours ?? 9) <= 1 && sessions === 1);
    expect(light.length).toBeGreaterThanOrEqual(3);
  });

  test.each(builtInLibrary)('when the entry $id is made a condition › then a case takes it', (entry) => {
    const condition = { ...conditionFrom(entry, plain), conditionId: id('condition') };
    expect(conditionSchema.parse(condition)).toEqual(condition);
    // The period of published practice: law.md section 2.1.
    expect(entry.weeks).toBeLessThanOrEqual(16);
    expect(entry.hours ?? 0).toBeLessThanOrEqual(statutoryHourCaps.CC.hours);
  });
});

describe('given entries a force adds', () => {
  const idsWith = (conditionLibrary: readonly LibraryEntry[] | null) =>
    libraryInUse({ conditionLibrary: conditionLibrary && [...conditionLibrary] }).map((entry) => entry.id);
  const builtInIds = builtInLibrary.map((entry) => entry.id);

  test('when one is new › then it comes after those of the program', () => {
    expect(idsWith([mentor])).toEqual([...builtInIds, 'sampleton-mentor']);
    expect(idsWith(null)).toEqual(builtInIds);
  });

  test('when one has the id of another › then it stands in its place', () => {
    const changed = { ...mentor, id: 'debt-advice' };
    expect(idsWith([changed])).toEqual(builtInIds);
    expect(libraryInUse({ conditionLibrary: [changed] })).toContainEqual(changed);
    expect(libraryInUse({ conditionLibrary: [changed] })).not.toContainEqual(entryOf('debt-advice'));
  });

  test.each([
    ['a place nobody knows', { en: 'Attend {times} sessions' }, ['en']],
    ['an open bracket of nothing', { en: 'Attend {} sessions' }, ['en']],
    ['Welsh that leaves another place', { cy: 'Ewch i {place}' }, ['cy']],
    ['Welsh that leaves none', { cy: 'Ewch yno' }, ['cy']],
    ['no weeks', { weeks: 0 }, ['weeks']],
    ['53 weeks', { weeks: 53 }, ['weeks']],
    ['a third of an hour', { hours: 0.33 }, ['hours']],
    ['a mode twice', { modes: Array(2).fill({ mode: 'phone', proof: 'A record' }) }, ['modes']],
    ['no language at all', { languages: [] }, ['languages']],
  ])('when one has %s › then it is refused there', (_, change, path) => {
    const parsed = libraryEntrySchema.safeParse({ ...mentor, ...change });
    expect(parsed.error?.issues.map((issue) => issue.path)).toEqual([path]);
  });

  test.each([
    ['52 weeks', { weeks: 52 }],
    ['Welsh that leaves the same place', { cy: 'Ewch i {sessions}' }],
    ['nulls for what is not known', { hours: null, sessions: null, modes: null, cy: null }],
  ])('when one has %s › then it is taken', (_, change) => {
    expect(libraryEntrySchema.safeParse({ ...mentor, ...change }).success).toBe(true);
  });

  test('when an id stands twice › then the list is refused', () => {
    expect(conditionLibrarySchema.safeParse([mentor, mentor]).success).toBe(false);
  });
});

describe('given words with places to fill', () => {
  test.each([
    [1, 'Meet the Sampleton mentor at 1 appointment'],
    [2, 'Meet the Sampleton mentor at 2 appointments'],
  ])('when %i appointments are known › then "%s"', (sessions, expected) => {
    expect(wordingOf(mentor, { sessions })).toEqual({ wording: expected });
  });

  test('when the amount is known › then both languages have it, and nothing is open', () => {
    const { wording, wordingCy } = wordingOf(entryOf('compensation'), { amountPence: 4_250 });
    expect(wording).toBe('Pay compensation of £42.50 to the victim through the case unit');
    expect(wordingCy).toBe('Talwch iawndal o £42.50 i’r dioddefwr drwy’r uned achosion');
    expect(unfilledIn(wording)).toEqual([]);
  });

  test.each([undefined, ''])('when the place is %j › then it stays open', (place) => {
    expect(unfilledIn(wordingOf(entryOf('stay-away'), { place }).wording)).toEqual(['place']);
  });

  test('when any words fill them › then they stand there as they are', () => {
    fc.assert(
      fc.property(fc.string({ minLength: 1 }), (place) => {
        expect(wordingOf(entryOf('stay-away'), { place }).wording).toBe(`Do not go into ${place}`);
      }),
    );
  });
});

describe('given a last day', () => {
  // The course has eight weeks: to 15 January 2027.
  test.each([
    ['2027-01-14', '2027-01-14'],
    ['2027-01-15', '2027-01-15'],
    ['2027-01-16', '2027-01-15'],
    ['2026-11-20', '2026-11-20'],
    ['2026-11-19', '2027-01-15'],
  ])('when it is %s › then a course of eight weeks ends on %s', (lastDay, endsOn) => {
    expect(conditionFrom(entryOf('theft-awareness'), { ...plain, lastDay: day(lastDay) }).endsOn).toBe(endsOn);
  });

  test('when the entry is a penalty › then it is paid by day 28 counting today, and has no end', () => {
    expect(conditionFrom(entryOf('financial-penalty'), plain)).toMatchObject({ payBy: '2026-12-17' });
    expect(conditionFrom(entryOf('financial-penalty'), plain)).not.toHaveProperty('endsOn');
  });

  test('when an entry can be kept in several ways › then the first, with its proof', () => {
    expect(conditionFrom(entryOf('gambling-support'), plain)).toMatchObject({
      mode: 'phone',
      proof: 'Call record from the provider, with its length',
    });
  });
});

describe('given a disposal', () => {
  const kinds = (disposal: Disposal) => new Set(libraryFor(disposal, initialForceSettings).map(({ kind }) => kind));

  test.each(['ACC', 'DC', 'CC'] as const)('when it is %s › then it is offered the whole library', (disposal) => {
    expect(libraryFor(disposal, initialForceSettings)).toEqual(builtInLibrary);
  });

  test.each(['CR', 'O22'] as const)('when it is %s › then without penalty and leaving the country', (disposal) => {
    expect(kinds(disposal).has('attendance')).toBe(true);
    expect(kinds(disposal).has('financial-penalty')).toBe(false);
    expect(kinds(disposal).has('foreign-offender')).toBe(false);
  });

  test.each(['SC', 'PND'] as const)('when it is %s › then it is offered none', (disposal) => {
    expect(libraryFor(disposal, initialForceSettings)).toEqual([]);
  });
});
