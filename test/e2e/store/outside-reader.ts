import { createDecipheriv, createHash, hkdfSync } from 'node:crypto';
import { inflateRawSync } from 'node:zlib';

/** A reader written from docs/formats/store.md alone, with Node's own cryptography and nothing of the program. */

export type Dump = Readonly<Record<string, readonly string[]>>;

const rowsOf = (dump: Dump, table: string) => (dump[table] ?? []).map((row) => JSON.parse(row));

function decrypted(key: Buffer, sealed: string, table: string, recordId: string, sequence: number): Buffer {
  const bytes = Buffer.from(sealed, 'hex');
  const decipher = createDecipheriv('aes-256-gcm', key, bytes.subarray(0, 12));
  decipher.setAAD(Buffer.from(`["proviso",1,"${table}","${recordId}",${sequence}]`));
  decipher.setAuthTag(bytes.subarray(-16));
  return Buffer.concat([decipher.update(bytes.subarray(12, -16)), decipher.final()]);
}

function bodyOf(...place: Parameters<typeof decrypted>) {
  const plaintext = decrypted(...place);
  const payload = JSON.parse(inflateRawSync(plaintext.subarray(4, 4 + plaintext.readUInt32BE(0))).toString());
  if (payload.schema !== 1) throw new Error('A later version');
  return payload.body;
}

const derived = (unitKey: Uint8Array, purpose: string) =>
  Buffer.from(hkdfSync('sha256', unitKey, new Uint8Array(), `proviso store 1 ${purpose}`, 32));

/** Every event on disk, and the SHA-256 each entry of the verified ledger gives for one. */
export function readStore(dump: Dump, unitKey: Uint8Array) {
  const wrapping = derived(unitKey, 'case keys');
  const caseKeys = new Map(
    rowsOf(dump, 'caseKeys').map(({ caseId, wrapped }) => [
      caseId,
      decrypted(wrapping, wrapped, 'caseKeys', caseId, 0),
    ]),
  );
  const events = rowsOf(dump, 'events').map(({ caseId, sequence, sealed }) =>
    bodyOf(caseKeys.get(caseId) ?? Buffer.alloc(0), sealed, 'events', caseId, sequence),
  );

  let hash = '0'.repeat(64);
  const entries = rowsOf(dump, 'ledger').map(({ sequence, sealed }) => {
    const link = bodyOf(derived(unitKey, 'ledger'), sealed, 'ledger', 'ledger', sequence);
    hash = createHash('sha256').update(hash).update(link.entry).digest('hex');
    if (link.hash !== hash) throw new Error(`Entry ${sequence} does not follow`);
    return JSON.parse(link.entry);
  });
  const hashes = rowsOf(dump, 'events').map(({ sealed }) =>
    createHash('sha256').update(Buffer.from(sealed, 'hex')).digest('hex'),
  );
  return { events, entries, hashes };
}
