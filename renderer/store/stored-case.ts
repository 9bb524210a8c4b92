import type { Case } from '../../shared/domain/case/case.ts';
import { type CaseEvent, type CaseId, caseEventSchema } from '../../shared/domain/case/events.ts';
import { evolve, fold } from '../../shared/domain/case/evolve.ts';
import { failure, ok, type Result } from '../../shared/result.ts';
import { type CaseKeyRow, type CaseRow, type EventRow, eventsOf, type StoreDatabase } from './database.ts';
import { open, payloadSchemas, type RecordContext, seal } from './envelope.ts';
import { caseFailures, type StoreFailure } from './failures.ts';
import { unwrapCaseKey } from './keys.ts';

export interface LoadedCase {
  /** Every event of the case, first first. */
  readonly events: readonly CaseEvent[];
  readonly subject: Case;
}

/** A case whose key is at hand: a save of it needs no reading. */
export interface OpenCase {
  readonly key: CryptoKey;
  readonly subject: Case;
}

interface CaseRows {
  readonly caseKey: CaseKeyRow | undefined;
  readonly events: readonly EventRow[];
  readonly snapshot: CaseRow | undefined;
}

/** A case's rows as one moment left them. */
export const readCaseRows = (database: StoreDatabase, caseId: CaseId): PromiseLike<CaseRows> =>
  database.transaction('r', database.caseKeys, database.events, database.snapshots, async () => ({
    caseKey: await database.caseKeys.get(caseId),
    events: await eventsOf(database, caseId).toArray(),
    snapshot: await database.snapshots.get(caseId),
  }));

const damaged = failure({ kind: 'case-damaged' } as const);

/**
 * Opens a case: every event in its place from 1 on without a gap, and the snapshot with the events after it.
 * @param shown the last event the worklist has shown. A case with fewer events was put back to an earlier state.
 */
export async function openCase(
  caseWrapping: CryptoKey,
  caseId: CaseId,
  { caseKey, events: rows, snapshot }: CaseRows,
  shown: number | undefined,
): Promise<Result<LoadedCase & OpenCase, StoreFailure>> {
  if (!caseKey && rows.length === 0 && shown === undefined) return failure({ kind: 'case-not-found' });
  if (!caseKey || !snapshot || rows.length < (shown ?? 1) || rows.length < snapshot.sequence) return damaged;
  const unwrapped = await unwrapCaseKey(caseWrapping, caseKey.wrapped, caseId);
  if (!unwrapped.ok) return damaged;
  const key = unwrapped.value;

  const events: CaseEvent[] = [];
  for (const opened of await Promise.all(rows.map(({ sealed }, index) => openEvent(key, caseId, index + 1, sealed)))) {
    if (!opened.ok) return opened;
    events.push(opened.value);
  }
  const { sequence, sealed } = snapshot;
  const payload = await open(key, sealed, { table: 'snapshots', recordId: caseId, sequence });
  if (!payload.ok) return failure(caseFailures[payload.error.kind]);
  const isCurrent = payload.value.schema === payloadSchemas.snapshots;
  const subject = isCurrent ? events.slice(sequence).reduce(evolve, payload.value.body as Case) : fold(events);
  return ok({ key, events, subject });
}

async function openEvent(
  key: CryptoKey,
  caseId: CaseId,
  sequence: number,
  sealed: unknown,
): Promise<Result<CaseEvent, StoreFailure>> {
  const payload = await open(key, sealed, placeOf({ caseId, sequence }));
  return payload.ok ? ok(caseEventSchema.parse(payload.value.body)) : failure(caseFailures[payload.error.kind]);
}

export async function sealEvent(key: CryptoKey, event: CaseEvent): Promise<EventRow> {
  const { caseId, sequence } = event;
  return { caseId, sequence, sealed: await seal(key, event, placeOf(event)) };
}

export async function sealSnapshot(key: CryptoKey, subject: Case): Promise<CaseRow> {
  const { id: caseId, sequence } = subject;
  return { caseId, sequence, sealed: await seal(key, subject, { table: 'snapshots', recordId: caseId, sequence }) };
}

const placeOf = ({ caseId, sequence }: Pick<CaseEvent, 'caseId' | 'sequence'>): RecordContext => ({
  table: 'events',
  recordId: caseId,
  sequence,
});
