import type { CaseId } from '../../shared/domain/case/events.ts';
import type { CaseSummary } from '../../shared/domain/case/summary.ts';
import { foldText } from '../../shared/domain/person/fold-text.ts';
import type { People } from '../../shared/domain/person/people.ts';
import { ageOn, dayOf, type Instant } from '../../shared/time.ts';
import { genderLetters, listName, stageWords } from '../case/words.ts';
import type { TagColour } from '../components/Tag.tsx';
import { prefixDistance } from '../store/prefix-distance.ts';
import type { SearchColumn, WorklistSearch } from '../store/search.ts';
import { type Route, stepOf } from './navigation.ts';

/** What the palette can do besides opening a case, with what else people call it. */
export const paletteActions = [
  { id: 'worklist', words: 'Go to the worklist', also: 'cases home list' },
  { id: 'outbox', words: 'Go to the outbox', also: 'exports deliveries packages' },
  { id: 'people', words: 'Go to the people of this station', also: 'users staff officers' },
  { id: 'settings', words: 'Go to settings', also: 'options rules packs folder' },
  { id: 'shortcuts', words: 'Show keyboard shortcuts', also: 'help keys' },
  { id: 'lock', words: 'Lock Proviso', also: 'log out sign off leave' },
] as const;
export type PaletteAction = (typeof paletteActions)[number]['id'];

export interface PaletteCase {
  readonly kind: 'case';
  readonly id: CaseId;
  readonly words: string;
  readonly detail: string;
  readonly stage: string;
  readonly stageColour: TagColour;
  readonly route: Route;
}

/** A person found by name, across all their cases. */
export interface PalettePerson {
  readonly kind: 'person';
  readonly id: string;
  readonly words: string;
  readonly detail: string;
  readonly route: Route;
}

export interface PaletteView {
  readonly cases: readonly PaletteCase[];
  readonly people: readonly PalettePerson[];
  /** How many cases match, shown or not. */
  readonly caseCount: number;
  /** Nothing holds what was typed: these are spelt nearly so. */
  readonly isNear: boolean;
  readonly actions: readonly { readonly kind: 'action'; readonly id: PaletteAction; readonly words: string }[];
  /** What is looked for, without its sign: the part of the words to mark. */
  readonly looked: string;
}

const casesShown = 8;
const peopleShown = 4;
/** Enough for that many people, some of them with several cases. */
const rowsRead = 40;

const stageColours: Record<CaseSummary['stage'], TagColour> = {
  'offence-and-person': 'grey',
  screening: 'blue',
  'victim-views': 'orange',
  conditions: 'blue',
  'give-and-sign': 'green',
  paperwork: 'teal',
  export: 'teal',
  done: 'grey',
};

/** `>` looks among actions only, `#` among custody record numbers, `@` among names; without a sign among everything. */
export function paletteView(
  query: string,
  search: WorklistSearch,
  now: Instant,
  casesOf: People['casesOf'],
): PaletteView {
  const sign = /^[>#@]/.exec(query.trim())?.[0];
  const looked = (sign ? query.trim().slice(1) : query).trim();
  const actions = sign === undefined || sign === '>' ? actionsAmong(looked) : [];
  const exact = sign === '>' ? noCases : search.best(looked, rowsRead, columnsOf[sign ?? '']);
  const isNear = exact.count === 0 && actions.every(({ slips }) => slips > 0) && (sign === undefined || sign === '@');
  const found = isNear ? search.near(looked, rowsRead) : exact;
  return {
    cases: found.rows.slice(0, casesShown).map((summary) => caseOf(summary, now)),
    caseCount: found.count,
    isNear: isNear && found.count > 0,
    people: sign === '#' ? [] : peopleAmong(found.rows, casesOf, now),
    actions: actions.map(({ action: { id, words } }) => ({ kind: 'action', id, words })),
    looked,
  };
}

const noCases = { rows: [], count: 0 };
const columnsOf: Readonly<Record<string, readonly SearchColumn[]>> = {
  '#': ['custodyRecordNumber'],
  '@': ['surname', 'forenames'],
};

/** The actions one of whose words each word begins, those as typed before those with a slip of the key. */
function actionsAmong(looked: string) {
  const typed = foldText(looked).split(' ').filter(Boolean);
  return paletteActions
    .map((action) => {
      const text = foldText(`${action.words} ${action.also}`);
      const words = text.split(' ');
      const slips = typed.map((word) => Math.min(...words.map((each) => prefixDistance(word)(each, 0))));
      const isMeant = slips.every((count, index) => count === 0 || (count === 1 && (typed[index]?.length ?? 0) > 3));
      return { action, isMeant, slips: slips.reduce((sum, count) => sum + count, 0) };
    })
    .filter(({ isMeant }) => isMeant)
    .toSorted((a, b) => a.slips - b.slips);
}

/** Each person once, by the first of their cases that was found. */
function peopleAmong(
  found: readonly CaseSummary[],
  casesOf: People['casesOf'],
  now: Instant,
): readonly PalettePerson[] {
  const met = new Set<CaseId>();
  const people: PalettePerson[] = [];
  for (const summary of found) {
    if (people.length === peopleShown) break;
    if (met.has(summary.caseId)) continue;
    const cases = casesOf(summary);
    for (const { caseId } of cases) met.add(caseId);
    people.push({
      kind: 'person',
      id: `person-${summary.caseId}`,
      words: listName(summary),
      detail: [
        sexAndAgeOf(summary, now),
        cases.length === 1 ? '1 case' : `${cases.length} cases`,
        alsoOf(summary, cases),
      ]
        .filter(Boolean)
        .join(', '),
      route: { screen: 'person', caseId: summary.caseId },
    });
  }
  return people;
}

/** The other names the person stands under in their cases. */
function alsoOf(summary: CaseSummary, cases: readonly CaseSummary[]): string {
  const others = new Set(cases.map(listName));
  others.delete(listName(summary));
  return others.size > 0 ? `also ${[...others].join('; ')}` : '';
}

const sexAndAgeOf = ({ gender, dateOfBirth }: CaseSummary, now: Instant): string =>
  [gender && genderLetters[gender], dateOfBirth && ageOn(dateOfBirth, dayOf(now))].filter(Boolean).join(' ');

function caseOf(summary: CaseSummary, now: Instant): PaletteCase {
  const { caseId, offenceTitle, custodyRecordNumber, stage } = summary;
  const detail = [sexAndAgeOf(summary, now), offenceTitle, custodyRecordNumber].filter(Boolean).join(', ');
  return {
    kind: 'case',
    id: caseId,
    words: listName(summary),
    detail,
    stage: stageWords[stage],
    stageColour: stageColours[stage],
    route: { screen: 'case', caseId, step: stepOf(stage) },
  };
}

/** Cuts words where the looked-for text stands in them: `[TEST]OWSKA`. */
export function marked(words: string, looked: string): readonly { readonly text: string; readonly isHit: boolean }[] {
  const at = looked === '' ? -1 : words.toLowerCase().indexOf(looked.toLowerCase());
  if (at < 0) return [{ text: words, isHit: false }];
  return [
    { text: words.slice(0, at), isHit: false },
    { text: words.slice(at, at + looked.length), isHit: true },
    { text: words.slice(at + looked.length), isHit: false },
  ].filter(({ text }) => text !== '');
}
