import type { CaseId } from '../../shared/domain/case/events.ts';
import type { CaseSummary } from '../../shared/domain/case/summary.ts';

/** Rows to a sealed segment, and the number of outstanding deltas that is still left alone. */
export const segmentLength = 256;

/**
 * The worklist while the store is open: one row a case, in memory only. A row keeps its position for good, so that
 * segment n is always rows 256n to 256n + 255.
 */
export class Worklist {
  #rows: CaseSummary[] = [];
  #published: readonly CaseSummary[] | null = null;
  readonly #positions = new Map<CaseId, number>();
  /** Sequence of the delta on disk, for each case whose segment does not yet show its last change. */
  readonly #outstanding = new Map<CaseId, number>();
  readonly #listeners = new Set<() => void>();

  get length(): number {
    return this.#rows.length;
  }

  /** The same array until a row changes. */
  all(): readonly CaseSummary[] {
    this.#published ??= [...this.#rows];
    return this.#published;
  }

  row(caseId: CaseId): CaseSummary | undefined {
    const position = this.#positions.get(caseId);
    return position === undefined ? undefined : this.#rows[position];
  }

  subscribe(listener: () => void): () => void {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }

  /** Puts a row in its case's position, or at the end. */
  put(row: CaseSummary): void {
    const position = this.#positions.get(row.caseId) ?? this.#rows.length;
    this.#positions.set(row.caseId, position);
    this.#rows[position] = row;
    this.#published = null;
    for (const listener of this.#listeners) listener();
  }

  /** Puts a row that stands in a delta on disk. */
  putDelta(row: CaseSummary): void {
    this.#outstanding.set(row.caseId, row.sequence);
    this.put(row);
  }

  get isFoldingDue(): boolean {
    return this.#outstanding.size > segmentLength;
  }

  /** What a folding has to write: the deltas it takes in, and every segment they touch, as it is at this moment. */
  folding(): {
    readonly deltas: ReadonlyMap<CaseId, number>;
    readonly segments: ReadonlyMap<number, readonly CaseSummary[]>;
  } {
    const rows = this.all();
    const segments = new Map<number, readonly CaseSummary[]>();
    for (const caseId of this.#outstanding.keys()) {
      const segment = Math.floor((this.#positions.get(caseId) ?? 0) / segmentLength);
      segments.set(segment, rows.slice(segment * segmentLength, (segment + 1) * segmentLength));
    }
    return { deltas: new Map(this.#outstanding), segments };
  }

  /** Forgets the deltas a folding took in, except those a later change has replaced since. */
  folded(deltas: ReadonlyMap<CaseId, number>): void {
    for (const [caseId, sequence] of deltas) {
      if (this.#outstanding.get(caseId) === sequence) this.#outstanding.delete(caseId);
    }
  }

  clear(): void {
    this.#rows = [];
    this.#published = null;
    this.#positions.clear();
    this.#outstanding.clear();
    this.#listeners.clear();
  }
}

/** A segment's content: for each field the values of all its rows, null where a row has none. */
export interface Columns {
  readonly caseId: readonly unknown[];
  readonly [field: string]: readonly unknown[];
}

export function toColumns(rows: readonly CaseSummary[]): Columns {
  const fields = new Set(rows.flatMap((row) => Object.keys(row) as (keyof CaseSummary)[]));
  const columns = Array.from(fields, (field) => [field, rows.map((row) => row[field] ?? null)] as const);
  return { caseId: [], ...Object.fromEntries(columns) };
}

/** The rows of columns this program sealed: authenticated, of this schema version, so not parsed once more. */
export function fromColumns(columns: Columns): readonly CaseSummary[] {
  const fields = Object.entries(columns);
  return columns.caseId.map((_, index) => {
    const row: Record<string, unknown> = {};
    for (const [field, values] of fields) if (values[index] !== null) row[field] = values[index];
    return row as CaseSummary;
  });
}
