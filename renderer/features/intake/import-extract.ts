import type { OffenceHit } from '../../../shared/contract/index.ts';
import {
  type AcceptedPerson,
  acceptCustodyRows,
  offenceCodesIn,
} from '../../../shared/domain/intake/custody-extract.ts';
import { failure, ok, type Result } from '../../../shared/result.ts';
import type { CalendarDay } from '../../../shared/time.ts';
import { call } from '../../app/bridge.ts';
import { newId } from '../../app/new-id.ts';
import { type ExtractFailure, readCustodyExtract } from './read-custody-extract.ts';

export interface RowReport {
  readonly row: number;
  readonly sentences: readonly string[];
}

export interface Extract {
  readonly accepted: readonly AcceptedPerson[];
  readonly rejected: readonly RowReport[];
  /** Things worth knowing of rows that were accepted. */
  readonly notes: readonly RowReport[];
  readonly rowsRead: number;
  readonly columnsNotUsed: readonly string[];
  readonly fileNotes: readonly string[];
}

interface ImportContext {
  readonly today: CalendarDay;
  readonly alreadyHeld: (custodyRecordNumber: string) => boolean;
}

const failureSentences: Record<ExtractFailure['kind'], string> = {
  'not-text': 'This file is not text, so it cannot be a custody extract.',
  'not-csv': 'This file cannot be read as CSV.',
  'not-json': 'This file begins like JSON but cannot be read as JSON: it may have been cut short.',
  'too-large': 'This file is larger than 20 MB. Split it and import the parts.',
  empty: 'This file is empty.',
};
const nothingImported =
  'Nothing was imported and no record was changed. Ask for the extract again, or choose another file.';

/** Reads the file and judges every row. Nothing is opened yet. */
export async function readExtract(
  bytes: Uint8Array<ArrayBuffer>,
  context: ImportContext,
): Promise<Result<Extract, { kind: 'not-read'; words: string }>> {
  const read = readCustodyExtract(bytes);
  if (!read.ok) {
    const detail = read.error.detail ? ` ${read.error.detail}` : '';
    return failure({ kind: 'not-read', words: `${failureSentences[read.error.kind]}${detail} ${nothingImported}` });
  }
  const { rows, notes: fileNotes, unreadableRows } = read.value;
  const offences = new Map<string, OffenceHit>();
  for (const cjsCode of offenceCodesIn(rows, context.today)) {
    const found = await call('referenceOffence', { cjsCode });
    if (found.ok && found.value.offence) offences.set(cjsCode, found.value.offence);
  }
  const judged = acceptCustodyRows(rows, {
    ...context,
    fileSha256: await sha256(bytes),
    offence: (cjsCode) => offences.get(cjsCode) ?? null,
    offenceSource: 'MoJ standing data',
    newId,
    unreadableRows,
  });
  if (!judged.ok) return failure({ kind: 'not-read', words: `${judged.error.sentence} ${nothingImported}` });
  const { accepted, rejected, notes, rowsRead, columnsNotUsed } = judged.value;
  return ok({
    accepted,
    rejected: rejected.map(({ row, problems }) => ({ row, sentences: problems.map(({ sentence }) => sentence) })),
    notes: notes.map(({ row, sentence }) => ({ row, sentences: [sentence] })),
    rowsRead,
    columnsNotUsed,
    fileNotes,
  });
}

async function sha256(bytes: Uint8Array<ArrayBuffer>): Promise<string> {
  const digest = new Uint8Array(await crypto.subtle.digest('SHA-256', bytes));
  return Array.from(digest, (byte) => byte.toString(16).padStart(2, '0')).join('');
}
