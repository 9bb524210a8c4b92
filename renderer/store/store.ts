import type { Station, User } from '../../shared/contract/index.ts';
import type { Case } from '../../shared/domain/case/case.ts';
import { type Actor, type CaseEvent, type CaseId, caseEventSchema } from '../../shared/domain/case/events.ts';
import { evolve } from '../../shared/domain/case/evolve.ts';
import { type CaseSummary, summaryOf } from '../../shared/domain/case/summary.ts';
import { failure, ok, type Result } from '../../shared/result.ts';
import type { Instant } from '../../shared/time.ts';
import {
  createDatabase,
  type EventRow,
  isNewerDatabase,
  isTaken,
  type StorageFailure,
  type StoreDatabase,
  storageFailure,
} from './database.ts';
import type { Bytes } from './envelope.ts';
import {
  type AppendFailure,
  type OpenFailure,
  type StoreFailure,
  storeFailures,
  type WriteFailure,
} from './failures.ts';
import { createCaseKey, deriveStoreKeys, type StoreKeys } from './keys.ts';
import { type Access, Ledger, type LedgerEntry, type LedgerVerdict, sha256 } from './ledger.ts';
import { type LoadedCase, type OpenCase, openCase, readCaseRows, sealEvent, sealSnapshot } from './stored-case.ts';
import { StoredWorklist } from './stored-worklist.ts';

export type { AppendFailure, OpenFailure, StoreFailure, WriteFailure } from './failures.ts';
export type { LedgerVerdict } from './ledger.ts';
export type { LoadedCase } from './stored-case.ts';

export interface Clock {
  now(): Instant;
}

export interface StoreOptions {
  /** 32 bytes. Overwritten. */
  readonly unitKey: Uint8Array;
  readonly station: Station;
  /** Whose accesses this session records. */
  readonly user: User;
  readonly clock: Clock;
  readonly databaseName?: string;
}

export interface StorageReport {
  /** Whether the browser has promised not to clear the store when the disk runs short. */
  readonly persistent: boolean;
  readonly usedBytes: number;
  readonly quotaBytes: number;
}

export interface AccessEntry {
  readonly action: Access;
  readonly caseId?: CaseId;
  /** Counts, reasons or hashes; never personal data. At most 300 characters. */
  readonly detail?: string;
}

/** What an open store knows, and forgets all at once. */
interface Unlocked {
  readonly keys: StoreKeys;
  readonly ledger: Ledger;
  readonly worklist: StoredWorklist;
  /** The cases last used, the latest last. */
  readonly cases: Map<CaseId, OpenCase>;
}

const casesKeptOpen = 32;

/**
 * Opens the station's store with its unit key, or makes it where there is none. With another key it fails as
 * `store-damaged` and changes nothing.
 */
export async function openStore(options: StoreOptions): Promise<Result<Store, OpenFailure>> {
  const { unitKey, station, user, clock, databaseName = `proviso-${station.stationId}` } = options;
  const keys = await deriveStoreKeys(unitKey);
  const database = createDatabase(databaseName);
  const refused = <E extends OpenFailure>(error: E) => {
    database.close();
    return failure(error);
  };
  try {
    if (await isNewerDatabase(databaseName)) return refused({ kind: 'store-newer' });
    await navigator.storage.persist();
    await database.open();
    const worklist = await StoredWorklist.open(database, keys.worklist, station.stationId);
    if (!worklist.ok) return refused(worklist.error);
    const ledger = await Ledger.open(database, keys.ledger);
    if (!ledger.ok) return refused(storeFailures[ledger.error.kind]);
    return ok(
      new Store(database, actorOf(user), clock, {
        keys,
        ledger: ledger.value,
        worklist: worklist.value,
        cases: new Map(),
      }),
    );
  } catch (error) {
    storageFailure(error);
    return refused({ kind: 'storage-unavailable' });
  }
}

/** The open store of one station. After `close` every call throws. */
export class Store {
  readonly #database: StoreDatabase;
  readonly #actor: Actor;
  readonly #clock: Clock;
  #unlocked: Unlocked | null;
  /** Writes go one after the other, so that those of one window never meet at the ledger's head. */
  #lastWrite: Promise<unknown> = Promise.resolve();

  constructor(database: StoreDatabase, actor: Actor, clock: Clock, unlocked: Unlocked) {
    this.#database = database;
    this.#actor = actor;
    this.#clock = clock;
    this.#unlocked = unlocked;
  }

  /** Every case's row. The same array until something changes, as `useSyncExternalStore` needs. */
  readonly worklist = (): readonly CaseSummary[] => this.#use().worklist.rows.all();

  /** Calls back after each change of the worklist. Answers with the function that ends it. */
  readonly subscribe = (listener: () => void): (() => void) => this.#use().worklist.rows.subscribe(listener);

  /** Reads a case from disk, every event checked. */
  async load(caseId: CaseId): Promise<Result<LoadedCase, StoreFailure>> {
    const unlocked = this.#use();
    try {
      const loaded = await this.#load(unlocked, caseId);
      return loaded.ok ? ok({ events: loaded.value.events, subject: loaded.value.subject }) : loaded;
    } catch (error) {
      storageFailure(error);
      return failure({ kind: 'storage-unavailable' });
    }
  }

  /**
   * Adds events to a case, or opens one when `expectedSequence` is 0: the events, a ledger entry for each, the snapshot
   * and the worklist row in one strict transaction, or nothing at all. Answers once they are on disk.
   * @param events of one case, following `expectedSequence` without a gap; anything else throws.
   */
  async append(expectedSequence: number, events: readonly CaseEvent[]): Promise<Result<Case, AppendFailure>> {
    const unlocked = this.#use();
    const parsed = events.map((event) => caseEventSchema.parse(event));
    return this.#inTurn(() => this.#append(unlocked, expectedSequence, parsed));
  }

  /** Records an access that changes no case, for this session's user, now. Answers with the entry's number. */
  async record(access: AccessEntry): Promise<Result<number, WriteFailure>> {
    const { ledger } = this.#use();
    const entry: LedgerEntry = { at: this.#clock.now(), actor: this.#actor, ...access };
    return this.#inTurn<number, WriteFailure>(async () => {
      const written = await ledger.write([entry], (addEntries) =>
        this.#database.transaction('rw', this.#database.ledger, addEntries),
      );
      return written.ok ? written : failure(storeFailures[written.error.kind]);
    });
  }

  /** Reads the whole ledger and every event it stands for. */
  async verifyLedger(): Promise<LedgerVerdict> {
    return this.#use().ledger.verify();
  }

  /** Whether the store is safe from clearing, and how much room it has. */
  async storage(): Promise<StorageReport> {
    this.#use();
    const [persistent, estimate] = await Promise.all([navigator.storage.persisted(), navigator.storage.estimate()]);
    return { persistent, usedBytes: estimate.usage ?? 0, quotaBytes: estimate.quota ?? 0 };
  }

  /** Refuses every further call at once, lets the writes that were begun come to their end, then forgets everything. */
  async close(): Promise<void> {
    const { worklist, cases } = this.#use();
    this.#unlocked = null;
    await Promise.allSettled([this.#lastWrite]);
    await worklist.stop();
    cases.clear();
    this.#database.close();
  }

  #use(): Unlocked {
    if (!this.#unlocked) throw new Error('The store is closed');
    return this.#unlocked;
  }

  async #inTurn<T, E extends { readonly kind: string }>(
    write: () => Promise<Result<T, E>>,
  ): Promise<Result<T, E | StorageFailure>> {
    const turn = this.#lastWrite.then(write, write);
    this.#lastWrite = turn;
    try {
      return await turn;
    } catch (error) {
      return failure(storageFailure(error));
    }
  }

  async #load(unlocked: Unlocked, caseId: CaseId): Promise<Result<LoadedCase & OpenCase, StoreFailure>> {
    const { worklist, keys } = unlocked;
    const shown = worklist.rows.row(caseId)?.sequence;
    const rows = await readCaseRows(this.#database, caseId);
    const loaded = await openCase(keys.caseWrapping, caseId, rows, shown);
    if (loaded.ok && this.#unlocked) {
      const { key, subject } = loaded.value;
      keepOpen(unlocked, { key, subject });
      // Another window changed it. The row it wrote is on disk.
      if (subject.sequence > (worklist.rows.row(caseId)?.sequence ?? 0)) worklist.rows.putDelta(summaryOf(subject));
    }
    return loaded;
  }

  async #append(
    unlocked: Unlocked,
    expectedSequence: number,
    events: readonly CaseEvent[],
  ): Promise<Result<Case, AppendFailure>> {
    const [first, ...rest] = events;
    if (!first || first.sequence !== expectedSequence + 1) throw new Error('Events follow the expected sequence');
    const { caseId } = first;
    const found = await this.#before(unlocked, caseId, expectedSequence);
    if (!found.ok) return found;
    const { key, wrapped, subject: before } = found.value;

    const subject = rest.reduce(evolve, evolve(before, first));
    const summary = summaryOf(subject);
    const [sealed, snapshot, delta] = await Promise.all([
      Promise.all(events.map((event) => sealWithEntry(key, event))),
      sealSnapshot(key, subject),
      unlocked.worklist.sealDelta(summary),
    ]);
    const entries = sealed.map(({ entry }) => entry);
    const { caseKeys, events: eventTable, ledger, snapshots, summaryDeltas } = this.#database;
    const tables = [caseKeys, eventTable, ledger, snapshots, summaryDeltas];
    try {
      const written = await unlocked.ledger.write(entries, (addEntries) =>
        this.#database.transaction('rw', tables, async () => {
          // Asked for together, answered in order: a taken event is reported before a taken ledger entry.
          await Promise.all([
            ...(wrapped ? [caseKeys.add({ caseId, wrapped })] : []),
            ...sealed.map(({ row }) => eventTable.add(row)),
            addEntries(),
            snapshots.put(snapshot),
            summaryDeltas.put(delta),
          ]);
        }),
      );
      if (!written.ok) return failure(storeFailures[written.error.kind]);
    } catch (error) {
      unlocked.cases.delete(caseId);
      if (isTaken(error)) return failure({ kind: 'stale' });
      throw error;
    }
    keepOpen(unlocked, { key, subject });
    unlocked.worklist.rows.putDelta(summary);
    unlocked.worklist.foldWhenDue();
    return ok(subject);
  }

  /** The case before the change; for a new one a new key, with its wrapped form to be written. */
  async #before(
    unlocked: Unlocked,
    caseId: CaseId,
    expectedSequence: number,
  ): Promise<Result<{ readonly key: CryptoKey; readonly subject?: Case; readonly wrapped?: Bytes }, AppendFailure>> {
    if (expectedSequence === 0) return ok(await createCaseKey(unlocked.keys.caseWrapping, caseId));
    const kept = unlocked.cases.get(caseId);
    if (kept?.subject.sequence === expectedSequence) return ok(kept);
    const loaded = await this.#load(unlocked, caseId);
    if (!loaded.ok) return loaded;
    return loaded.value.subject.sequence === expectedSequence ? loaded : failure({ kind: 'stale' });
  }
}

function keepOpen({ cases }: Unlocked, opened: OpenCase): void {
  cases.delete(opened.subject.id);
  cases.set(opened.subject.id, opened);
  const [oldest] = cases.keys();
  if (cases.size > casesKeptOpen && oldest) cases.delete(oldest);
}

/** An event's row, and the ledger entry that stands for it. */
async function sealWithEntry(
  key: CryptoKey,
  event: CaseEvent,
): Promise<{ readonly row: EventRow; readonly entry: LedgerEntry }> {
  const { at, actor, caseId, sequence, body } = event;
  const row = await sealEvent(key, event);
  const standsFor = { sequence, type: body.type, sealedSha256: await sha256(row.sealed) };
  return { row, entry: { at, actor, action: 'changed', caseId, event: standsFor } };
}

const actorOf = ({ userId, name, rank, collarNumber }: User): Actor => ({
  userId,
  name,
  rank,
  ...(collarNumber === undefined ? {} : { collarNumber }),
});
