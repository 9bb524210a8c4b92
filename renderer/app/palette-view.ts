import type { CaseId } from '../../shared/domain/case/events.ts';
import type { CaseSummary } from '../../shared/domain/case/summary.ts';
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

export interface PaletteView {
  readonly cases: readonly PaletteCase[];
  /** How many cases match, shown or not. */
  readonly caseCount: number;
  readonly actions: readonly { readonly kind: 'action'; readonly id: PaletteAction; readonly words: string }[];
  /** What is looked for, without its sign: the part of the words to mark. */
  readonly looked: string;
}

const casesShown = 8;

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
export function paletteView(query: string, search: WorklistSearch, now: Instant): PaletteView {
  const sign = /^[>#@]/.exec(query.trim())?.[0];
  const looked = (sign ? query.trim().slice(1) : query).trim();
  const found =
    sign === '>' || looked === '' ? [] : search.find(looked).filter((summary) => isAmong(sign, summary, looked));
  const isAction = sign === undefined || sign === '>';
  return {
    cases: found.slice(0, casesShown).map((summary) => caseOf(summary, now)),
    caseCount: found.length,
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

function caseOf(summary: CaseSummary, now: Instant): PaletteCase {
  const { caseId, dateOfBirth, gender, offenceTitle, custodyRecordNumber, stage } = summary;
  const sexAndAge = [gender && genderLetters[gender], dateOfBirth && ageOn(dateOfBirth, dayOf(now))];
  const detail = [sexAndAge.filter(Boolean).join(' '), offenceTitle, custodyRecordNumber].filter(Boolean).join(', ');
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
