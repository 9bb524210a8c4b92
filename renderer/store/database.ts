import Dexie, { type Table } from 'dexie';
import type { CaseId } from '../../shared/domain/case/events.ts';
import type { Bytes } from './envelope.ts';

/**
 * The rows on disk. Besides ciphertext they hold random ids and counters only: nothing personal, no index over anything
 * a person could be known by (docs/formats/store.md).
 */
export interface CaseKeyRow {
  readonly caseId: CaseId;
  readonly wrapped: Bytes;
}

export interface EventRow {
  readonly caseId: CaseId;
  readonly sequence: number;
  readonly sealed: Bytes;
}

/** Snapshots and summary deltas: one row a case, replaced by its next change. */
export interface CaseRow {
  readonly caseId: CaseId;
  /** The case's last event when the row was written. */
  readonly sequence: number;
  readonly sealed: Bytes;
}

export interface SegmentRow {
  /** Segment n holds the worklist's rows 256n to 256n + 255. */
  readonly segment: number;
  /** The folding that wrote it. */
  readonly generation: number;
  readonly sealed: Bytes;
}

export interface LedgerRow {
  readonly sequence: number;
  readonly sealed: Bytes;
}

export interface MetaRow {
  readonly name: 'store';
  readonly format: number;
  /** The latest folding of the worklist; 0 before the first. */
  readonly generation: number;
  readonly sealed: Bytes;
}

export interface Tables {
  readonly caseKeys: Table<CaseKeyRow, CaseId>;
  readonly events: Table<EventRow, [CaseId, number]>;
  readonly snapshots: Table<CaseRow, CaseId>;
  readonly summarySegments: Table<SegmentRow, number>;
  readonly summaryDeltas: Table<CaseRow, CaseId>;
  readonly ledger: Table<LedgerRow, number>;
  readonly meta: Table<MetaRow, MetaRow['name']>;
}

export type StoreDatabase = Dexie & Tables;

const schemaVersion = 1;

export function createDatabase(name: string): StoreDatabase {
  const database = new Dexie(name, {
    // Relaxed durability lost 3,480 of 19,648 acknowledged saves in a power cut (shared/encrypted-store.md).
    chromeTransactionDurability: 'strict',
    cache: 'disabled',
  });
  database.version(schemaVersion).stores({
    caseKeys: 'caseId',
    events: '[caseId+sequence]',
    snapshots: 'caseId',
    summarySegments: 'segment',
    summaryDeltas: 'caseId',
    ledger: 'sequence',
    meta: 'name',
  });
  return database as StoreDatabase;
}

/**
 * Whether a later version of the program made the database. Asked before opening: Dexie opens a newer database without
 * a word, and may patch its schema.
 */
export async function isNewerDatabase(name: string): Promise<boolean> {
  const databases = await indexedDB.databases();
  const version = databases.find((database) => database.name === name)?.version ?? 0;
  // Dexie multiplies its versions by ten.
  return version > schemaVersion * 10;
}

export const eventsOf = (database: StoreDatabase, caseId: CaseId) =>
  database.events.where('[caseId+sequence]').between([caseId, Dexie.minKey], [caseId, Dexie.maxKey]);

export type StorageFailure = { readonly kind: 'quota' } | { readonly kind: 'storage-unavailable' };

const unavailable = new Set([
  'AbortError',
  'DatabaseClosedError',
  'InvalidStateError',
  'MissingAPIError',
  'NotFoundError',
  'NotReadableError',
  'OpenFailedError',
  'SecurityError',
  'TimeoutError',
  'UnknownError',
]);

/** What the browser's storage can do to us at any time. Throws whatever is a bug of ours. */
export function storageFailure(error: unknown): StorageFailure {
  for (let cause = error; cause instanceof Error || cause instanceof DOMException; cause = innerError(cause)) {
    if (cause.name === 'QuotaExceededError') return { kind: 'quota' };
  }
  if (error instanceof Error && unavailable.has(error.name)) return { kind: 'storage-unavailable' };
  throw error;
}

const innerError = (error: object): unknown => ('inner' in error ? error.inner : undefined);

/** Whether `add()` found its key taken: another writer was first. */
export const isTaken = (error: unknown): boolean => error instanceof Error && error.name === 'ConstraintError';
