import { describe, expect, test } from 'vitest';
import { burdenWords } from '../../../../../renderer/features/conditions/burden-view.ts';
import { extentWords, openWords, reasonWords } from '../../../../../renderer/features/conditions/suggestion-words.ts';
import { builtInLibrary } from '../../../../../shared/domain/conditions/built-in-library.ts';
import type { SuggestionReason } from '../../../../../shared/domain/conditions/suggestions.ts';
import { needsPathways } from '../../../../../shared/domain/needs/pathways.ts';

const need = { pathway: 'drugs', present: 'yes', linkedToOffending: false, linkedToHarm: false, sources: [] } as const;
const needReason = (changes: object): SuggestionReason => ({
  kind: 'need',
  need: { ...need, sources: [], ...changes },
});
const work = { kind: 'work' as const, words: 'Works at the bakery' };
const care = { kind: 'caring' as const, words: 'Collects two children' };

test.each<readonly [string, SuggestionReason]>([
  ['Women’s pathway, women only', { kind: 'women' }],
  ['Need: Drugs', needReason({})],
  ['Need: Drugs, linked to offending', needReason({ linkedToOffending: true })],
  ['Need: Drugs, linked to serious harm', needReason({ linkedToOffending: true, linkedToHarm: true })],
  ['Need: Drugs (Uses heroin every day)', needReason({ evidence: 'Uses heroin every day.' })],
  ['Takes substance misuse and mental health together', { kind: 'dual-need' }],
  ['The victim asks to be paid', { kind: 'victim', wish: 'compensation' }],
  ['The victim is interested in restorative justice', { kind: 'victim', wish: 'restorative' }],
  ['The victim wants this action', { kind: 'victim', wish: 'remedy-action' }],
  ['Offence: Theft from a shop', { kind: 'harm', offence: 'Theft from a shop' }],
  ['In Polish', { kind: 'language', language: 'Polish' }],
  ['For Travellers', { kind: 'culture', words: 'Travellers' }],
  ['Harbwr: wait 1 day', { kind: 'capacity', provider: 'Harbwr', waitingDays: 1 }],
  ['Harbwr: wait 0 days', { kind: 'capacity', provider: 'Harbwr', waitingDays: 0 }],
  ['Costs £40.00', { kind: 'cost', pence: 4_000 }],
  ['Clashes with Works at the bakery; Collects two children', { kind: 'clash', with: [work, care] }],
])('given a reason › when it is put into words › then "%s"', (words, reason) => {
  expect(reasonWords(reason, needsPathways)).toBe(words);
});

describe('given an entry of the library', () => {
  const [entry] = builtInLibrary;
  if (!entry) throw new Error('The library has entries');

  test.each([
    [{ hours: 1, mode: 'phone' as const }, '1 hour, by phone'],
    [{ hours: 1.5 }, '1.5 hours'],
    [{}, '12 weeks'],
  ])('when it asks for %j › then "%s"', (condition, words) => {
    expect(extentWords(condition, entry)).toBe(words);
  });

  test('when a place of its words is open › then it is shown open', () => {
    expect(openWords('Pay {amount} at {place}')).toBe('Pay … at …');
  });
});

describe('given what conditions ask of the person’s time', () => {
  const burden = { hours: 6, trips: 4, weeks: 8, clashes: [], untimed: 0 };
  const words = (changes: Partial<Parameters<typeof burdenWords>[0]>, isAsked = true) => {
    const { figure, notes } = burdenWords({ ...burden, ...changes }, isAsked);
    return [figure, ...notes.map((note) => `${note.words}${note.isWarning ? '!' : ''}`)];
  };

  test('when nothing clashes › then hours a week, what they add up to, and that', () => {
    expect(words({})).toEqual(['About 0.8 h a week', '6 hours, 4 trips, 8 weeks', 'No clash found']);
  });

  test.each([
    [{ trips: 0, weeks: 0, hours: 0 }, 'Nothing yet'],
    [{ hours: 0 }, 'No hours'],
    [{ hours: 0.25, weeks: 8 }, 'Under 0.1 h a week'],
    [{ hours: 0.8, weeks: 8 }, 'About 0.1 h a week'],
    [{ hours: 2, weeks: 0 }, 'About 2 h a week'],
  ])('when it is %j › then "%s"', (changes, figure) => {
    expect(words(changes)[0]).toBe(figure);
  });

  test('when availability was never asked › then no absence of a clash is claimed', () => {
    expect(words({}, false).slice(2)).toEqual(['Work, care and faith: not asked yet!']);
  });

  test('when one clashes and times are open › then both are said', () => {
    expect(words({ clashes: [{ number: 2, with: [work] }], untimed: 1 }).slice(2)).toEqual([
      'Number 2 clashes with Works at the bakery!',
      'Times not set yet: 1',
    ]);
  });
});
