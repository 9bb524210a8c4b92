import type { CaseId } from '../../shared/domain/case/events.ts';
import type { CaseSummary } from '../../shared/domain/case/summary.ts';
import type { People } from '../../shared/domain/person/people.ts';
import { ageOn, dayOf, type Instant } from '../../shared/time.ts';
import { genderLetters, listName, stageWords } from '../case/words.ts';
import type { TagColour } from '../components/Tag.tsx';
import type { WorklistSearch } from '../store/search.ts';
import { type Route, stepOf } from './navigation.ts';

/** What the palette can do besides opening a case. */
export const paletteActions = [
  { id: 'worklist', words: 'Go to the worklist' },
  { id: 'outbox', words: 'Go to the outbox' },
  { id: 'people', words: 'Go to the people of this station' },
  { id: 'settings', words: 'Go to settings' },
  { id: 'shortcuts', words: 'Show keyboard shortcuts' },
  { id: 'lock', words: 'Lock Proviso' },
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
  readonly actions: readonly { readonly kind: 'action'; readonly id: PaletteAction; readonly words: string }[];
  /** What is looked for, without its sign: the part of the words to mark. */
  readonly looked: string;
}

const casesShown = 8;
const peopleShown = 4;

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
  const found =
    sign === '>' || looked === '' ? [] : search.find(looked).filter((summary) => isAmong(sign, summary, looked));
  const isAction = sign === undefined || sign === '>';
  return {
    cases: found.slice(0, casesShown).map((summary) => caseOf(summary, now)),
    caseCount: found.length,
    people: sign === '#' ? [] : peopleAmong(found, casesOf, now),
    actions: paletteActions
      .filter(({ words }) => isAction && words.toLowerCase().includes(looked.toLowerCase()))
      .map((action) => ({ kind: 'action', ...action })),
    looked,
  };
}

function isAmong(sign: string | undefined, summary: CaseSummary, looked: string): boolean {
  const holds = (text: string) => text.toLowerCase().includes(looked.toLowerCase());
  if (sign === '#') return holds(summary.custodyRecordNumber ?? '');
  if (sign === '@') return holds(`${summary.surname} ${summary.forenames}`) || holds(listName(summary));
  return true;
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
      detail: [sexAndAgeOf(summary, now), cases.length === 1 ? '1 case' : `${cases.length} cases`]
        .filter(Boolean)
        .join(', '),
      route: { screen: 'person', caseId: summary.caseId },
    });
  }
  return people;
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
