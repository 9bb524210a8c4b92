import { type CaseSummary, caseSummarySchema } from '../../shared/domain/case/summary.ts';
import { failure, ok, type Result } from '../../shared/result.ts';
import { type CaseRow, type MetaRow, type SegmentRow, type StoreDatabase, storageFailure } from './database.ts';
import { formatVersion, open, type RecordContext, seal } from './envelope.ts';
import { type OpenFailure, storeFailures } from './failures.ts';
import { type Columns, fromColumns, segmentLength, toColumns, Worklist } from './worklist.ts';

/** What `meta` seals: which folding wrote each segment, so that none can be removed or put back by itself. */
interface StoreRecord {
  readonly stationId: string;
  readonly generations: readonly number[];
}

/** The worklist with its segments and deltas on disk. */
export class StoredWorklist {
  readonly rows = new Worklist();
  readonly #database: StoreDatabase;
  readonly #key: CryptoKey;
  #record: StoreRecord;
  #generation = 0;
  #folding: Promise<void> | null = null;
  #isStopped = false;

  private constructor(database: StoreDatabase, key: CryptoKey, stationId: string) {
    this.#database = database;
    this.#key = key;
    this.#record = { stationId, generations: [] };
  }

  /** Reads the station's worklist into memory, yielding to the screen. Makes the store when the database is empty. */
  static async open(
    database: StoreDatabase,
    key: CryptoKey,
    stationId: string,
  ): Promise<Result<StoredWorklist, OpenFailure>> {
    const worklist = new StoredWorklist(database, key, stationId);
    const fresh = await worklist.#sealedMeta(0, worklist.#record);
    await database.transaction('rw', database.tables, async () => {
      for (const table of database.tables) if ((await table.count()) > 0) return;
      await database.meta.add(fresh);
    });
    const read = await worklist.#read();
    if (!read.ok) return read;
    worklist.foldWhenDue();
    return ok(worklist);
  }

  async #read(): Promise<Result<void, OpenFailure>> {
    const database = this.#database;
    // One transaction: another window's save is wholly in what is read, or not at all.
    const { meta, segments, deltas, cases } = await database.transaction('r', database.tables, async () => ({
      meta: await database.meta.get('store'),
      segments: await database.summarySegments.toArray(),
      deltas: await database.summaryDeltas.toArray(),
      cases: await database.caseKeys.count(),
    }));
    if (!meta) return damaged;
    if (meta.format > formatVersion) return failure({ kind: 'store-newer' });
    const record = await this.#reveal<StoreRecord>(meta.sealed, placeOfMeta(meta.generation));
    if (!record.ok) return record;
    if (record.value.stationId !== this.#record.stationId) return damaged;
    if (record.value.generations.length !== segments.length) return damaged;
    this.#record = record.value;
    this.#generation = meta.generation;

    for (const [index, { segment, generation, sealed }] of segments.entries()) {
      if (segment !== index || generation !== record.value.generations[index]) return damaged;
      const columns = await this.#reveal<Columns>(sealed, placeOfSegment(segment, generation));
      if (!columns.ok) return columns;
      for (const row of fromColumns(columns.value)) this.rows.put(row);
      await scheduler.yield();
    }
    for (const [index, { caseId, sequence, sealed }] of deltas.entries()) {
      const row = await this.#reveal(sealed, { table: 'summaryDeltas', recordId: caseId, sequence });
      if (!row.ok) return row;
      this.rows.putDelta(caseSummarySchema.parse(row.value));
      if (index % segmentLength === segmentLength - 1) await scheduler.yield();
    }
    // Every case has one row: a delta that was removed leaves a case without.
    return this.rows.length === cases ? ok(undefined) : damaged;
  }

  async sealDelta(summary: CaseSummary): Promise<CaseRow> {
    const { caseId, sequence } = summary;
    const sealed = await seal(this.#key, summary, { table: 'summaryDeltas', recordId: caseId, sequence });
    return { caseId, sequence, sealed };
  }

  /** Begins to fold the deltas into segments when enough are outstanding and no folding is under way. */
  foldWhenDue(): void {
    if (this.#folding || !this.rows.isFoldingDue) return;
    this.#folding = this.#fold().finally(() => {
      this.#folding = null;
    });
  }

  /** Ends a folding at its next step and forgets every row. */
  async stop(): Promise<void> {
    this.#isStopped = true;
    await this.#folding;
    this.rows.clear();
  }

  async #fold(): Promise<void> {
    const { deltas, segments } = this.rows.folding();
    const generation = this.#generation + 1;
    const generations = [...this.#record.generations];
    const sealed: SegmentRow[] = [];
    for (const [segment, rows] of segments) {
      await scheduler.yield();
      if (this.#isStopped) return;
      generations[segment] = generation;
      const columns = toColumns(rows);
      sealed.push({
        segment,
        generation,
        sealed: await seal(this.#key, columns, placeOfSegment(segment, generation)),
      });
    }
    const record = { ...this.#record, generations };
    const meta = await this.#sealedMeta(generation, record);
    try {
      const isWritten = await this.#writeFolding(meta, sealed, deltas);
      if (!isWritten) return;
    } catch (error) {
      // The deltas are still there: a full disk only puts the folding off.
      storageFailure(error);
      return;
    }
    this.#record = record;
    this.#generation = generation;
    this.rows.folded(deltas);
  }

  /** False when another window folded first: its rows stand in other positions, so nothing is written. */
  #writeFolding(
    meta: MetaRow,
    segments: readonly SegmentRow[],
    deltas: ReadonlyMap<CaseSummary['caseId'], number>,
  ): PromiseLike<boolean> {
    const database = this.#database;
    const tables = [database.meta, database.summarySegments, database.summaryDeltas];
    return database.transaction('rw', tables, async () => {
      const before = await database.meta.get('store');
      if (before?.generation !== this.#generation) return false;
      await database.meta.put(meta);
      await database.summarySegments.bulkPut(segments);
      const stored = await database.summaryDeltas.bulkGet([...deltas.keys()]);
      // A delta that was replaced meanwhile holds a later change and stays.
      const taken = stored.filter((delta) => delta !== undefined && deltas.get(delta.caseId) === delta.sequence);
      await database.summaryDeltas.bulkDelete(taken.flatMap((delta) => delta?.caseId ?? []));
      return true;
    });
  }

  async #sealedMeta(generation: number, record: StoreRecord): Promise<MetaRow> {
    const sealed = await seal(this.#key, record, placeOfMeta(generation));
    return { name: 'store', format: formatVersion, generation, sealed };
  }

  async #reveal<T>(sealed: unknown, place: RecordContext): Promise<Result<T, OpenFailure>> {
    const payload = await open(this.#key, sealed, place);
    return payload.ok ? ok(payload.value.body as T) : failure(storeFailures[payload.error.kind]);
  }
}

const damaged = failure({ kind: 'store-damaged' } as const);

const placeOfMeta = (generation: number): RecordContext => ({
  table: 'meta',
  recordId: 'store',
  sequence: generation,
});

const placeOfSegment = (segment: number, generation: number): RecordContext => ({
  table: 'summarySegments',
  recordId: String(segment),
  sequence: generation,
});
