import { describe, expect, test } from 'vitest';
import { conditionKindSchema, conditionSchema, type Disposal } from '../../../../shared/domain/case/events.ts';
import {
  conditionLibrary,
  libraryFor,
  suggestedConditions,
} from '../../../../shared/domain/conditions/condition-library.ts';
import { statutoryHourCaps } from '../../../../shared/frameworks/hour-caps.ts';
import { addDays } from '../../../../shared/time.ts';
import { day, id } from '../../../factories/given-case.ts';

const ids = (codes: readonly string[], chosen: readonly string[] = []) =>
  suggestedConditions('ACC', codes, chosen).map((template) => template.id);
const wordingOf = (wanted: string) => conditionLibrary.find((template) => template.id === wanted)?.wording ?? '';

describe('the library', () => {
  test('given every kind a caution may use › when the library is read › then each has an entry, and a stay at home has none', () => {
    const kinds = new Set(conditionLibrary.map(({ kind }) => kind));
    expect(conditionKindSchema.options.filter((kind) => !kinds.has(kind))).toEqual(['stay-at-residence']);
  });

  test('given the entries › when their names and words are read › then no two are the same', () => {
    expect(new Set(conditionLibrary.map((template) => template.id)).size).toBe(conditionLibrary.length);
    expect(new Set(conditionLibrary.map(({ wording }) => wording)).size).toBe(conditionLibrary.length);
  });

  test.each(conditionLibrary)(
    'given the entry $id › when it is made a condition › then a case takes it',
    (template) => {
      const { id: _, weeks, suggestedFor: __, objects, ...words } = template;
      const condition = {
        conditionId: id('condition'),
        ...words,
        objects: [...objects],
        endsOn: addDays(day('2026-11-20'), weeks * 7),
      };
      expect(conditionSchema.parse(condition)).toEqual(condition);
      expect(weeks).toBeGreaterThan(0);
      // The period of published practice: law.md section 2.1.
      expect(weeks).toBeLessThanOrEqual(16);
      expect(template.hours ?? 0).toBeLessThanOrEqual(statutoryHourCaps.CC.hours);
    },
  );
});

describe('the suggestions', () => {
  test('given theft from a shop › when suggestions are asked for › then the first three for theft come, in the library’s order', () => {
    expect(ids(['TH68010'])).toEqual(['theft-awareness', 'debt-advice', 'letter-of-apology']);
  });

  test('given one of them is chosen › when they are asked for again › then the next takes its place', () => {
    expect(ids(['TH68010'], [wordingOf('theft-awareness')])).toEqual([
      'debt-advice',
      'letter-of-apology',
      'compensation',
    ]);
  });

  test('given a chosen one was tailored › when they are asked for again › then it is another condition and comes again', () => {
    expect(ids(['TH68010'], [`${wordingOf('theft-awareness')}.`])).toContain('theft-awareness');
  });

  test('given two offences › when suggestions are asked for › then either is enough', () => {
    expect(ids(['MD71530', 'CD71039'])).toEqual(['drug-intervention', 'letter-of-apology', 'compensation']);
  });

  test.each([
    ['no offence', []],
    ['an offence no entry speaks of', ['ZZ99001']],
    ['a code that only ends like theft', ['XTH6801']],
  ])('given %s › when suggestions are asked for › then there are none', (_, codes) => {
    expect(ids(codes)).toEqual([]);
  });

  test('given any offence › when suggestions are asked for › then penalty and leaving the country are never among them', () => {
    for (const { suggestedFor } of conditionLibrary) {
      expect(ids(suggestedFor)).not.toContain('financial-penalty');
      expect(ids(suggestedFor)).not.toContain('foreign-offender');
    }
  });
});

describe('what a disposal can hold', () => {
  const kinds = (disposal: Disposal) => new Set(libraryFor(disposal).map(({ kind }) => kind));

  test.each(['ACC', 'DC', 'CC'] as const)(
    'given a %s › when its library is asked for › then it is the whole',
    (disposal) => {
      expect(libraryFor(disposal)).toEqual(conditionLibrary);
    },
  );

  test.each(['CR', 'O22'] as const)(
    'given a %s › when its library is asked for › then it holds neither penalty nor leaving the country',
    (disposal) => {
      expect(kinds(disposal).has('attendance')).toBe(true);
      expect(kinds(disposal).has('financial-penalty')).toBe(false);
      expect(kinds(disposal).has('foreign-offender')).toBe(false);
    },
  );

  test.each(['SC', 'PND'] as const)('given a %s › when its library is asked for › then it is empty', (disposal) => {
    expect(libraryFor(disposal)).toEqual([]);
    expect(suggestedConditions(disposal, ['TH68010'], [])).toEqual([]);
  });
});
