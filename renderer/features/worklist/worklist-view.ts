import type { User } from '../../../shared/contract/index.ts';
import { canAnswer } from '../../../shared/domain/authority/decide-authority.ts';
import type { CaseSummary } from '../../../shared/domain/case/summary.ts';
import { isOpenCase, openCasesOf } from '../../../shared/domain/ownership/open-cases.ts';
import { type People, standingFlagsOf } from '../../../shared/domain/person/people.ts';
import {
  ageOn,
  type CalendarDay,
  clockTimeOf,
  dayOf,
  type Instant,
  longDate,
  shortDate,
} from '../../../shared/time.ts';
import { type DetentionClock, detentionClock } from '../../case/clock-view.ts';
import { type FlagView, flagViews } from '../../case/flag-view.ts';
import { disposalWords, genderLetters, genderWords, stageWords } from '../../case/words.ts';

/** In this order on the screen, and on the keys 1 to 7. */
export const worklistViews = ['open', 'mine', 'offered', 'authority', 'in-custody', 'to-export', 'all'] as const;
export type WorklistViewName = (typeof worklistViews)[number];

export const viewWords: Record<WorklistViewName, string> = {
  open: 'Open',
  mine: 'Mine',
  offered: 'Offered to me',
  authority: 'For my authority',
  'in-custody': 'In custody',
  'to-export': 'To print or export',
  all: 'All cases',
};

export interface WorklistRow {
  readonly caseId: CaseSummary['caseId'];
  readonly due: {
    readonly words: string;
    readonly tone: 'late' | 'soon' | 'today' | 'none';
    readonly icon: 'clock' | 'calendar';
  };
  readonly surname: string;
  readonly forenames: string;
  readonly sexAndAge: string;
  readonly custody: string;
  readonly offence: string;
  readonly offenceCode: string;
  readonly stage: string;
  readonly stageTone: 'grey' | 'blue' | 'orange' | 'green' | 'teal';
  readonly flags: readonly FlagView[];
  readonly owner: string;
  readonly held: string;
}

/** The cases of a view, by their positions in the worklist, under the headings they stand below. */
export interface WorklistGroup {
  readonly words: string;
  readonly members: readonly number[];
}

/** What the list shows line for line. Rows are made for the lines in sight only: there may be 120,000 of them. */
export interface WorklistLines {
  readonly headings: readonly { readonly words: string; readonly count: number }[];
  /** For each line a case's position in the worklist, or below zero a heading: -1 the first, -2 the second. */
  readonly lines: Int32Array;
  readonly caseCount: number;
}

const stageTones: Record<CaseSummary['stage'], WorklistRow['stageTone']> = {
  'offence-and-person': 'grey',
  screening: 'blue',
  'victim-views': 'orange',
  conditions: 'blue',
  'give-and-sign': 'green',
  paperwork: 'teal',
  export: 'teal',
  done: 'green',
};

/** In custody: arrived, and the caution not yet given. */
const isInCustody = ({ detentionArrivedAt, givenAt }: CaseSummary) => detentionArrivedAt !== undefined && !givenAt;
const isToExport = ({ stage }: CaseSummary) => stage === 'paperwork' || stage === 'export';

type Viewer = Pick<User, 'userId' | 'rank'>;

/** Asked of a rank this officer has, by somebody else. */
const isForAuthorityOf = ({ authorityAsked = [] }: CaseSummary, { userId, rank }: Viewer) =>
  authorityAsked.some(({ authority, askedBy }) => askedBy !== userId && canAnswer(rank, authority));

const views: Record<WorklistViewName, (summaries: readonly CaseSummary[], viewer: Viewer) => readonly CaseSummary[]> = {
  open: (summaries) => summaries.filter(isOpenCase),
  mine: (summaries, { userId }) => openCasesOf(userId, summaries),
  offered: (summaries, { userId }) => summaries.filter(({ offeredTo }) => offeredTo?.userId === userId),
  authority: (summaries, viewer) => summaries.filter((summary) => isForAuthorityOf(summary, viewer)),
  'in-custody': (summaries) => summaries.filter(isInCustody),
  'to-export': (summaries) => summaries.filter(isToExport),
  all: (summaries) => summaries,
};

/** How many cases a view shows whoever is signed in. */
export const countOf = (view: WorklistViewName, summaries: readonly CaseSummary[], viewer: Viewer): number =>
  views[view](summaries, viewer).length;

/** The cases of a view in the order shown: those in custody as they come, the rest by the last change. */
export function worklistGroups(
  summaries: readonly CaseSummary[],
  view: WorklistViewName,
  viewer: Viewer,
): readonly WorklistGroup[] {
  const shown = new Set(views[view](summaries, viewer));
  const groups: Record<'held' | 'free' | 'given' | 'done', number[]> = { held: [], free: [], given: [], done: [] };
  for (const [position, summary] of summaries.entries()) {
    if (!shown.has(summary)) continue;
    if (isInCustody(summary)) groups.held.push(position);
    else if (!summary.givenAt) groups.free.push(position);
    if (isToExport(summary)) groups.given.push(position);
    else if (summary.stage === 'done') groups.done.push(position);
  }
  const changedAt = (position: number) => summaries[position]?.changedAt ?? '';
  const newestFirst = (members: readonly number[]) => members.toSorted((a, b) => compare(changedAt(b), changedAt(a)));
  return [
    { words: 'In custody now', members: groups.held },
    { words: 'Not in custody', members: newestFirst(groups.free) },
    { words: 'Given, papers or export to finish', members: newestFirst(groups.given) },
    { words: 'Delivered', members: newestFirst(groups.done) },
  ];
}

/** Puts those in custody in the order in which something falls due for them. */
export function dueFirst(
  [held, ...others]: readonly WorklistGroup[],
  summaries: readonly CaseSummary[],
  now: Instant,
): readonly WorklistGroup[] {
  if (!held) return others;
  const due = new Map(
    held.members.map((position) => {
      const summary = summaries[position];
      return [position, (summary && clockOf(summary, now)?.nextAt) ?? 0];
    }),
  );
  const dueAt = (position: number) => due.get(position) ?? 0;
  return [{ ...held, members: held.members.toSorted((a, b) => dueAt(a) - dueAt(b)) }, ...others];
}

/** The lines of a list: all of its groups' cases, or those that were `found`. */
export function worklistLines(
  groups: readonly WorklistGroup[],
  caseCount: number,
  found: Uint32Array | null,
): WorklistLines {
  const isFound = new Uint8Array(caseCount).fill(found ? 0 : 1);
  if (found) for (const position of found) isFound[position] = 1;
  const headings: { words: string; count: number }[] = [];
  const lines = new Int32Array(caseCount + groups.length);
  let length = 0;
  for (const { words, members } of groups) {
    const at = length;
    for (const position of members) {
      if (isFound[position] === 0) continue;
      length += 1;
      lines[length] = position;
    }
    if (length === at) continue;
    headings.push({ words, count: length - at });
    lines[at] = -headings.length;
    length += 1;
  }
  return { headings, lines: lines.subarray(0, length), caseCount: length - headings.length };
}

/** The position of the case on the line, of the next one below a heading; null past the end. */
export function caseOnLine({ lines }: WorklistLines, line: number): number | null {
  const position = lines[line];
  if (position === undefined) return null;
  return position >= 0 ? position : (lines[line + 1] ?? null);
}

/** The line of a case so many cases further down or up; the first and the last one end it. */
export function lineFrom({ lines, caseCount }: WorklistLines, line: number, by: number): number {
  if (caseCount === 0) return line;
  const towards = by < 0 ? -1 : 1;
  let reached = line;
  for (let steps = Math.min(Math.abs(by), caseCount); steps > 0; steps -= 1) {
    let next = reached + towards;
    if ((lines[next] ?? 0) < 0) next += towards;
    if (next < 0 || next >= lines.length) break;
    reached = next;
  }
  return reached;
}

/** The words of a case's row. */
export function worklistRow(
  summary: CaseSummary,
  now: Instant,
  userId: string,
  casesOf: People['casesOf'],
): WorklistRow {
  const today = dayOf(now);
  const flags = flagViews(summary.flags, standingFlagsOf(casesOf(summary), today));
  return rowOf(summary, now, today, userId, flags);
}

const compare = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0);

function rowOf(
  summary: CaseSummary,
  now: Instant,
  today: CalendarDay,
  userId: string,
  flags: WorklistRow['flags'],
): WorklistRow {
  const clock = isInCustody(summary) ? clockOf(summary, now) : null;
  const age = summary.dateOfBirth ? String(ageOn(summary.dateOfBirth, today)) : '';
  const sex = summary.gender ? genderLetters[summary.gender] : '';
  return {
    caseId: summary.caseId,
    due: dueOf(clock, summary, today),
    surname: summary.surname.toLocaleUpperCase('en-GB'),
    forenames: summary.forenames,
    sexAndAge: `${sex} ${age}`.trim(),
    custody: shortNumber(summary.custodyRecordNumber),
    offence: summary.offenceTitle
      ? summary.offenceTitle + (summary.offenceCount > 1 ? ` and ${summary.offenceCount - 1} more` : '')
      : 'No offence yet',
    offenceCode: summary.offenceCode ?? '',
    stage: summary.refused ? 'Refused' : stageWords[summary.stage],
    stageTone: summary.refused ? 'orange' : stageTones[summary.stage],
    flags,
    owner: summary.ownerId === userId ? 'You' : summary.ownerName,
    held: clock ? clock.held : summary.givenAt ? 'Given' : 'No',
  };
}

/** Letters the column holds, and how many of them when a count of the rest stands beside. */
const lettersInColumn = 9;
const lettersBesideCount = 6;

/** The flags a row has room for, the gravest first, and those that only their number tells of. */
export function flagsInColumn(flags: readonly FlagView[]): {
  readonly shown: readonly FlagView[];
  readonly more: readonly FlagView[];
} {
  const fitting = (room: number) => {
    let letters = 0;
    const first = flags.findIndex(({ short }) => {
      letters += short.length;
      return letters > room;
    });
    return first < 0 ? flags.length : first;
  };
  const count = fitting(lettersInColumn) === flags.length ? flags.length : fitting(lettersBesideCount);
  return { shown: flags.slice(0, count), more: flags.slice(count) };
}

/** `QS/004127` of `NM/QS/26/004127`: what tells records of one station apart. */
function shortNumber(number: string | undefined): string {
  const parts = number?.split('/') ?? [];
  return parts.length === 4 ? `${parts[1]}/${parts[3]}` : (number ?? 'None');
}

const clockOf = (summary: CaseSummary, now: Instant): DetentionClock | null =>
  detentionClock(
    {
      arrivedAt: summary.detentionArrivedAt,
      authorisedAt: summary.detentionAuthorisedAt,
      reviewedAt: summary.detentionReviewedAt,
      isExtended: summary.detentionExtended,
    },
    now,
  );

function dueOf(clock: DetentionClock | null, summary: CaseSummary, today: CalendarDay): WorklistRow['due'] {
  if (clock) {
    const tone = clock.urgency === 'past' ? 'late' : clock.urgency === 'soon' ? 'soon' : 'today';
    return { words: clock.next ?? (summary.detentionExtended ? 'Past 36 h' : 'Past 24 h'), tone, icon: 'clock' };
  }
  const changed = dayOf(summary.changedAt);
  const words = changed === today ? clockTimeOf(summary.changedAt) : shortDate(changed).replace(/ \d{4}$/, '');
  return { words, tone: 'none', icon: 'calendar' };
}

export interface Preview {
  readonly name: string;
  readonly born: string;
  readonly custody: string;
  readonly clock: DetentionClock | null;
  readonly facts: readonly { readonly key: string; readonly value: string }[];
  readonly next: string;
}

function disposalSaid({ disposal, refused }: CaseSummary): string {
  if (disposal) return disposalWords[disposal];
  return refused ? `${disposalWords[refused]} refused` : 'Not chosen';
}

const nextWords: Record<CaseSummary['stage'], string> = {
  'offence-and-person': 'Complete offence and person',
  screening: 'Continue screening',
  'victim-views': 'Record victim views',
  conditions: 'Set conditions',
  'give-and-sign': 'Give and sign',
  paperwork: 'Make the paperwork',
  export: 'Export the case',
  done: 'Open the case',
};

export function previewOf(summary: CaseSummary, now: Instant): Preview {
  const sex = summary.gender ? genderWords[summary.gender] : 'Sex not recorded';
  const born = summary.dateOfBirth
    ? `${sex}, born ${longDate(summary.dateOfBirth)} (${ageOn(summary.dateOfBirth, dayOf(now))})`
    : `${sex}, date of birth not recorded`;
  return {
    name: `${summary.surname.toLocaleUpperCase('en-GB')}, ${summary.forenames}`,
    born,
    custody: summary.custodyRecordNumber ?? 'No custody record number',
    clock: isInCustody(summary) ? clockOf(summary, now) : null,
    facts: [
      { key: 'Offence', value: summary.offenceTitle ?? 'None yet' },
      { key: 'Stage', value: stageWords[summary.stage] },
      { key: 'Disposal', value: disposalSaid(summary) },
      { key: 'Owner', value: summary.ownerName },
      ...(summary.offeredTo ? [{ key: 'Offered to', value: summary.offeredTo.name }] : []),
      ...(summary.givenAt
        ? [{ key: 'Given', value: `${longDate(dayOf(summary.givenAt))}, ${clockTimeOf(summary.givenAt)}` }]
        : []),
      { key: 'Opened', value: `${longDate(dayOf(summary.openedAt))}, ${clockTimeOf(summary.openedAt)}` },
      {
        key: 'Last change',
        value: `${longDate(dayOf(summary.changedAt))}, ${clockTimeOf(summary.changedAt)}`,
      },
    ],
    next: nextWords[summary.stage],
  };
}
