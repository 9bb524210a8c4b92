import type { Attempt } from '../../../shared/contract/index.ts';
import type { CaseId } from '../../../shared/domain/case/events.ts';
import type { CaseSummary } from '../../../shared/domain/case/summary.ts';
import { clockTimeOf, dayOf, type Instant, longDate } from '../../../shared/time.ts';
import { timeOrDay } from '../../app/day-words.ts';
import type { DeliveryState } from '../../app/delivery.ts';
import { listName } from '../../case/words.ts';
import type { DotState } from '../../components/ProgressDots.tsx';
import type { TagColour } from '../../components/Tag.tsx';
import { attemptWords, folderBanners, otherBanner, problemWords } from './messages.ts';

export const outboxViews = ['all', 'attention', 'waiting', 'delivered'] as const;
export type OutboxViewName = (typeof outboxViews)[number];

export type PackageState = 'waiting' | 'sending' | 'attention' | 'delivered';

export interface PackageRow {
  readonly packageId: string;
  readonly caseId: CaseId;
  readonly person: string;
  readonly what: string;
  readonly state: PackageState;
  readonly stateWords: string;
  readonly stateColour: TagColour;
  readonly dots: readonly { readonly name: string; readonly state: DotState }[];
  readonly progressWords: string;
  readonly when: string;
  readonly problem: string | undefined;
  readonly facts: readonly { readonly key: string; readonly value: string }[];
  readonly attempts: readonly { readonly words: string; readonly when: string; readonly tone: 'ok' | 'bad' | 'mute' }[];
}

export interface OutboxView {
  /** What needs a person first, then what waits, then the newest. */
  readonly rows: readonly PackageRow[];
  readonly counts: Readonly<Record<OutboxViewName, number>>;
  readonly banner: { readonly what: string; readonly assurance: string } | undefined;
  readonly folder: { readonly path: string; readonly words: string; readonly tone: 'ok' | 'warn' | 'bad' };
}

type Exported = CaseSummary['exports'][number];

const order: Record<PackageState, number> = { attention: 0, sending: 1, waiting: 2, delivered: 3 };

export function outboxView(summaries: readonly CaseSummary[], delivery: DeliveryState, now: Instant): OutboxView {
  const rows = summaries
    .flatMap((summary) => summary.exports.map((exported) => ({ summary, exported })))
    .toSorted((a, b) => compare(b.exported.queuedAt, a.exported.queuedAt))
    .map(({ summary, exported }) => rowOf(summary, exported, delivery, now))
    .toSorted((a, b) => order[a.state] - order[b.state]);
  const count = (name: OutboxViewName) => shown(rows, name).length;
  return {
    rows,
    counts: {
      all: count('all'),
      attention: count('attention'),
      waiting: count('waiting'),
      delivered: count('delivered'),
    },
    banner: bannerOf(rows, delivery),
    folder: folderOf(rows, delivery, now),
  };
}

export const shown = (rows: readonly PackageRow[], name: OutboxViewName): readonly PackageRow[] =>
  rows.filter(({ state }) => name === 'all' || state === name || (name === 'waiting' && state === 'sending'));

const compare = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0);

function rowOf(summary: CaseSummary, exported: Exported, delivery: DeliveryState, now: Instant): PackageRow {
  const { packageId, documentCount, queuedAt, deliveredAt } = exported;
  const attempts = delivery.attempts.filter((attempt) => attempt.packageId === packageId);
  const state = stateOf(exported, attempts, delivery);
  const problem = delivery.problems[packageId];
  const failures = attempts.filter(({ outcome }) => outcome !== 'delivered').length;
  const moment = (at: Instant) => `${longDate(dayOf(at))}, ${clockTimeOf(at)}`;
  const documents = documentCount === 1 ? '1 document' : `${documentCount} documents`;
  const lastTry = attempts.at(-1);
  return {
    packageId,
    caseId: summary.caseId,
    person: listName(summary),
    what: `Case, ${documents}`,
    state,
    ...stateWords(state, failures),
    when: timeOrDay(deliveredAt ?? lastTry?.at ?? queuedAt, now),
    problem: state === 'attention' && problem ? problemWords[problem] : undefined,
    facts: [
      { key: 'Person', value: listName(summary) },
      { key: 'Custody', value: summary.custodyRecordNumber ?? 'No custody record number' },
      { key: 'Contents', value: `Case record and ${documents}` },
      { key: 'Form', value: 'BagIt folder, SHA-256 of every file' },
      { key: 'Queued', value: moment(queuedAt) },
      { key: 'Delivered', value: deliveredAt ? moment(deliveredAt) : 'Not yet' },
    ],
    attempts: [
      ...attempts.toReversed().map(({ at, outcome }) => ({
        words: attemptWords[outcome],
        when: timeOrDay(at, now),
        tone: outcome === 'delivered' ? ('ok' as const) : ('bad' as const),
      })),
      { words: 'Queued', when: timeOrDay(queuedAt, now), tone: 'mute' as const },
    ],
  };
}

function stateOf(exported: Exported, attempts: readonly Attempt[], delivery: DeliveryState): PackageState {
  if (exported.state === 'delivered') return 'delivered';
  if (delivery.delivering === exported.packageId) return 'sending';
  const lastOutcome = attempts.at(-1)?.outcome ?? 'delivered';
  return delivery.problems[exported.packageId] || lastOutcome !== 'delivered' ? 'attention' : 'waiting';
}

type StateWords = Pick<PackageRow, 'stateWords' | 'stateColour' | 'dots' | 'progressWords'>;

const dots = (queued: DotState, written: DotState, delivered: DotState) => [
  { name: 'queued', state: queued },
  { name: 'written', state: written },
  { name: 'delivered', state: delivered },
];

function stateWords(state: PackageState, failures: number): StateWords {
  switch (state) {
    case 'delivered':
      return {
        stateWords: 'Delivered',
        stateColour: 'green',
        dots: dots('done', 'done', 'done'),
        progressWords: 'Queued, written and delivered',
      };
    case 'sending':
      return {
        stateWords: 'Being written',
        stateColour: 'blue',
        dots: dots('done', 'now', 'ahead'),
        progressWords: 'Queued, now being written',
      };
    case 'attention':
      return {
        stateWords: failures > 1 ? `Not delivered, ${failures} tries` : 'Not delivered',
        stateColour: 'red',
        dots: dots('done', 'failed', 'ahead'),
        progressWords: 'Queued, could not be written',
      };
    case 'waiting':
      return {
        stateWords: 'Waiting',
        stateColour: 'grey',
        dots: dots('now', 'ahead', 'ahead'),
        progressWords: 'Queued',
      };
  }
}

/** One plain sentence above the list while packages cannot leave. */
function bannerOf(rows: readonly PackageRow[], { problems }: DeliveryState): OutboxView['banner'] {
  const waiting = rows.filter(({ state }) => state !== 'delivered');
  const stuck = waiting.filter(({ packageId }) => problems[packageId]);
  if (stuck.length === 0) return undefined;
  const common = stuck.map(({ packageId }) => problems[packageId]).find((problem) => problem && folderBanners[problem]);
  const { what, toDo } = (common && folderBanners[common]) || otherBanner;
  const packages = waiting.length === 1 ? '1 package waits' : `${waiting.length} packages wait`;
  return { what, assurance: `Nothing is lost: ${packages} here. ${toDo}` };
}

function folderOf(rows: readonly PackageRow[], delivery: DeliveryState, now: Instant): OutboxView['folder'] {
  const { exportFolder, attempts, problems } = delivery;
  if (exportFolder === null) return { path: 'Not chosen', words: 'Packages wait here', tone: 'warn' };
  const blocked = rows
    .map(({ packageId }) => problems[packageId])
    .find((problem) => problem && problem !== 'folder-not-chosen' && folderBanners[problem]);
  if (blocked) return { path: exportFolder, words: problemWords[blocked], tone: 'bad' };
  const last = attempts.findLast(({ outcome }) => outcome === 'delivered');
  return { path: exportFolder, words: last ? `Working. Last ${timeOrDay(last.at, now)}` : 'Chosen', tone: 'ok' };
}

/** The row an arrow key leads to; null for other keys. */
export function rowByKey(key: string, index: number, count: number): number | null {
  const targets: Record<string, number> = { ArrowDown: index + 1, ArrowUp: index - 1, Home: 0, End: count - 1 };
  const target = targets[key];
  return target === undefined || count === 0 ? null : Math.min(count - 1, Math.max(0, target));
}
