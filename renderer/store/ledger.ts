import { z } from 'zod';
import { actorSchema, caseIdSchema } from '../../shared/domain/case/events.ts';
import { ok, type Result } from '../../shared/result.ts';
import { instantSchema } from '../../shared/time.ts';
import { isTaken, type LedgerRow, type StoreDatabase } from './database.ts';
import { type Bytes, type EnvelopeFailure, open, seal } from './envelope.ts';

/** What can be done to a case, or in the program, without changing a case. */
export const accessSchema = z.enum([
  'viewed',
  'printed',
  'saved',
  'exported',
  'imported',
  'unlocked',
  'locked',
  'refused',
]);
export type Access = z.infer<typeof accessSchema>;

const sha256Schema = z.string().regex(/^[0-9a-f]{64}$/);

export const ledgerEntrySchema = z.strictObject({
  at: instantSchema,
  actor: actorSchema,
  action: z.union([z.literal('changed'), accessSchema]),
  caseId: caseIdSchema.optional(),
  /** The event an entry stands for, by the hash of its sealed bytes: it still verifies once the case key is destroyed. */
  event: z.strictObject({ sequence: z.int().min(1), type: z.string(), sealedSha256: sha256Schema }).optional(),
  /** Counts, reasons and hashes; never personal data. */
  detail: z.string().max(300).optional(),
});
export type LedgerEntry = z.infer<typeof ledgerEntrySchema>;

/** What a ledger row seals: the entry's exact text, and the chain's hash through it. */
const linkSchema = z.strictObject({ entry: z.string(), hash: sha256Schema });
type Link = z.infer<typeof linkSchema>;

/** The ledger's last entry: its number and the chain's hash through it, hex. */
interface LedgerHead {
  readonly sequence: number;
  readonly hash: string;
}

const emptyLedger: LedgerHead = { sequence: 0, hash: '0'.repeat(64) };

export interface LedgerVerdict {
  /** Entries on disk. */
  readonly entries: number;
  readonly whole: boolean;
  /** Number of the first entry that is missing, altered, moved, or whose event is. */
  readonly firstBad?: number;
}

/** SHA-256 in lower-case hex. */
export async function sha256(bytes: Bytes): Promise<string> {
  const digest = new Uint8Array(await crypto.subtle.digest('SHA-256', bytes));
  return Array.from(digest, (byte) => byte.toString(16).padStart(2, '0')).join('');
}

/** SHA-256(previous ‖ entry): the hash before as its 64 hex digits, then the entry's text, in UTF-8. */
const chained = (previous: string, entry: string) => sha256(new TextEncoder().encode(previous + entry));

const placeOf = (sequence: number) => ({ table: 'ledger', recordId: 'ledger', sequence }) as const;

async function openLink(key: CryptoKey, row: LedgerRow): Promise<Result<Link, EnvelopeFailure>> {
  const payload = await open(key, row.sealed, placeOf(row.sequence));
  return payload.ok ? ok(linkSchema.parse(payload.value.body)) : payload;
}

const pageLength = 512;

/** Another window added the number first: nothing of the transaction was written. */
class LedgerMovedOn extends Error {}

/** The hash chain over every change and every access. */
export class Ledger {
  readonly #database: StoreDatabase;
  readonly #key: CryptoKey;
  #head: LedgerHead = emptyLedger;

  private constructor(database: StoreDatabase, key: CryptoKey) {
    this.#database = database;
    this.#key = key;
  }

  /** Opens the last entry only; `verify` looks at all of them. */
  static async open(database: StoreDatabase, key: CryptoKey): Promise<Result<Ledger, EnvelopeFailure>> {
    const ledger = new Ledger(database, key);
    const head = await ledger.#takeHead();
    return head.ok ? ok(ledger) : head;
  }

  /**
   * Adds entries after the head. Answers with the last one's number.
   * @param transaction runs one transaction and calls `addEntries` in it. It runs again when another window was first.
   */
  async write(
    entries: readonly LedgerEntry[],
    transaction: (addEntries: () => Promise<void>) => PromiseLike<void>,
  ): Promise<Result<number, EnvelopeFailure>> {
    for (;;) {
      const { rows, head } = await this.#sealed(entries);
      try {
        await transaction(async () => {
          await Promise.all(rows.map((row) => this.#database.ledger.add(row).catch(whenTaken)));
        });
        this.#head = head;
        return ok(head.sequence);
      } catch (error) {
        if (!(error instanceof LedgerMovedOn)) throw error;
      }
      const moved = await this.#takeHead();
      if (!moved.ok) return moved;
    }
  }

  /**
   * Verifies the chain from its first entry: numbers without a gap, every hash, and for every change the event it
   * stands for, in its place and with the bytes it had. The chain must still pass through the head this window last
   * saw, and an event that no entry stands for leaves the ledger not whole too.
   */
  async verify(): Promise<LedgerVerdict> {
    const database = this.#database;
    const known = this.#head;
    const { entries, events } = await database.transaction('r', database.ledger, database.events, async () => ({
      entries: await database.ledger.count(),
      events: await database.events.count(),
    }));
    const bad = (firstBad: number): LedgerVerdict => ({ entries, whole: false, firstBad });

    let head = emptyLedger;
    let changes = 0;
    while (head.sequence < entries) {
      const length = Math.min(pageLength, entries - head.sequence);
      const page = await database.ledger.where('sequence').above(head.sequence).limit(length).toArray();
      if (page.length < length) return bad(head.sequence + page.length + 1);
      for (const row of page) {
        const link = await this.#follow(row, head);
        if (!link) return bad(head.sequence + 1);
        if (link.entry.event) changes += 1;
        head = link.head;
        if (head.sequence === known.sequence && head.hash !== known.hash) return bad(head.sequence);
      }
      await scheduler.yield();
    }
    if (head.sequence < known.sequence) return bad(head.sequence + 1);
    return { entries, whole: changes === events };
  }

  /** The entry in a row, when it follows `previous` and the event it stands for is as it was. */
  async #follow(
    row: LedgerRow,
    previous: LedgerHead,
  ): Promise<{ readonly entry: LedgerEntry; readonly head: LedgerHead } | null> {
    if (row.sequence !== previous.sequence + 1) return null;
    const link = await openLink(this.#key, row);
    if (!link.ok || (await chained(previous.hash, link.value.entry)) !== link.value.hash) return null;
    const entry = ledgerEntrySchema.parse(JSON.parse(link.value.entry));
    if (entry.event && entry.caseId) {
      const stored = await this.#database.events.get([entry.caseId, entry.event.sequence]);
      if (!stored || (await sha256(stored.sealed)) !== entry.event.sealedSha256) return null;
    }
    return { entry, head: { sequence: row.sequence, hash: link.value.hash } };
  }

  async #sealed(
    entries: readonly LedgerEntry[],
  ): Promise<{ readonly rows: readonly LedgerRow[]; readonly head: LedgerHead }> {
    const rows: LedgerRow[] = [];
    let head = this.#head;
    for (const item of entries) {
      const entry = JSON.stringify(ledgerEntrySchema.parse(item));
      head = { sequence: head.sequence + 1, hash: await chained(head.hash, entry) };
      const link: Link = { entry, hash: head.hash };
      rows.push({ sequence: head.sequence, sealed: await seal(this.#key, link, placeOf(head.sequence)) });
    }
    return { rows, head };
  }

  async #takeHead(): Promise<Result<void, EnvelopeFailure>> {
    const last = await this.#database.ledger.toCollection().last();
    if (!last) {
      this.#head = emptyLedger;
      return ok(undefined);
    }
    const link = await openLink(this.#key, last);
    if (!link.ok) return link;
    this.#head = { sequence: last.sequence, hash: link.value.hash };
    return ok(undefined);
  }
}

function whenTaken(error: unknown): never {
  throw isTaken(error) ? new LedgerMovedOn() : error;
}
