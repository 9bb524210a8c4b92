import { dirname } from 'node:path';
import { z } from 'zod';
import { attemptSchema } from '../../../shared/contract/index.ts';
import { packageIdSchema } from '../../../shared/domain/case/events.ts';
import { instantSchema } from '../../../shared/time.ts';
import type { ExchangeFileSystem } from './file-system.ts';

const entry = { packageId: packageIdSchema, at: instantSchema };
const sha256 = z.string().regex(/^[0-9a-f]{64}$/);
/** The export folder, absolute. */
const folder = z.string();

/** A line of the journal. It names a package, a moment and a folder, never a person. */
const journalEntrySchema = z.discriminatedUnion('step', [
  /** From now on the folder's staging may hold a part of the package. */
  z.strictObject({ step: z.literal('started'), ...entry, folder }),
  /** Staging holds the whole package. From now on it may have been renamed into view, and taken. */
  z.strictObject({ step: z.literal('staged'), ...entry, folder, manifestSha256: sha256 }),
  /** It was still in staging and will not be renamed from there: another folder receives packages now. */
  z.strictObject({ step: z.literal('withdrawn'), ...entry, folder }),
  z.strictObject({ step: z.literal('delivered'), ...entry, manifestSha256: sha256 }),
  z.strictObject({ step: z.literal('failed'), ...entry, outcome: attemptSchema.shape.outcome.exclude(['delivered']) }),
]);
export type JournalEntry = z.infer<typeof journalEntrySchema>;

interface ReadJournal {
  readonly entries: readonly JournalEntry[];
  /** Bytes up to the end of the last line that was written whole. */
  readonly wholeLength: number;
  /** A line before the last cannot be read: not a power cut but a damaged file. */
  readonly isDamaged: boolean;
}

/**
 * Reads the lines of a journal. A last line without its line end, or that cannot be read, was being written when the
 * power went: the step it names was not taken yet, because every step waits until its line is on the disk.
 */
export function readJournal(bytes: Uint8Array): ReadJournal {
  const ended = Buffer.from(bytes.subarray(0, bytes.lastIndexOf(0x0a) + 1));
  const lines = ended.toString('utf8').split('\n').slice(0, -1).map(readLine);
  const isLastTorn = lines.at(-1) === null;
  const whole = isLastTorn ? lines.slice(0, -1) : lines;
  return {
    entries: whole.filter((line) => line !== null),
    wholeLength: isLastTorn ? ended.lastIndexOf(0x0a, ended.length - 2) + 1 : ended.length,
    isDamaged: whole.includes(null),
  };
}

function readLine(line: string): JournalEntry | null {
  try {
    return journalEntrySchema.parse(JSON.parse(line));
  } catch {
    return null;
  }
}

export interface Journal {
  readonly entries: readonly JournalEntry[];
  readonly isDamaged: boolean;
  /** Returns when the line is on the disk. */
  append(entry: JournalEntry): Promise<void>;
}

/**
 * Opens a journal for writing, creating it in an existing folder, and cuts off a torn last line. What it then says is
 * on the disk: a line that a killed process left in memory only must not be acted on and then lost.
 */
export async function openJournal(path: string, fileSystem: ExchangeFileSystem): Promise<Journal> {
  let bytes = await fileSystem.readFile(path);
  if (!bytes) {
    bytes = new Uint8Array();
    await fileSystem.writeNewFile(path, bytes);
  }
  const { entries, wholeLength, isDamaged } = readJournal(bytes);
  await fileSystem.truncateFile(path, wholeLength);
  await fileSystem.syncFolder(dirname(path));
  return {
    entries,
    isDamaged,
    append: (added) => fileSystem.appendToFile(path, new TextEncoder().encode(`${JSON.stringify(added)}\n`)),
  };
}
