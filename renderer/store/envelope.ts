import { failure, ok, type Result } from '../../shared/result.ts';

/** Bytes WebCrypto and IndexedDB take: never a view of shared memory. */
export type Bytes = Uint8Array<ArrayBuffer>;

/** Version of the envelope and of the tables. Part of the associated data of every record. */
export const formatVersion = 1;

/**
 * Version of the payload's shape, by table. A payload of a later version is refused, never guessed at. Raise `snapshots`
 * with every change of `Case` or of what `evolve` makes of old events: older snapshots are then folded anew.
 */
export const payloadSchemas = {
  events: 1,
  snapshots: 1,
  summarySegments: 1,
  summaryDeltas: 1,
  ledger: 1,
  meta: 1,
} as const;

/** Where a record stands. It opens there and nowhere else. */
export interface RecordContext {
  readonly table: keyof typeof payloadSchemas;
  readonly recordId: string;
  readonly sequence: number;
}

export interface Payload {
  readonly schema: number;
  readonly body: unknown;
}

export type EnvelopeFailure =
  /** Altered, moved, swapped, put back to an earlier state, or sealed under another key. */
  { readonly kind: 'not-authentic' } | { readonly kind: 'payload-newer' };

const nonceLength = 12;
const tagLength = 16;
const lengthPrefix = 4;

/** Associated data of a record or key. A JSON array, so that no two different lists of parts give the same bytes. */
export const associatedData = (table: string, recordId: string, sequence: number): Bytes =>
  new TextEncoder().encode(JSON.stringify(['proviso', formatVersion, table, recordId, sequence]));

/** A fresh random 96-bit nonce (NIST SP 800-38D section 8.2.2). */
export const freshNonce = (): Bytes => crypto.getRandomValues(new Uint8Array(nonceLength));

/**
 * The padded length for a content length, in bytes: multiples of 256 up to 2,048, above that eight steps to each
 * doubling, so that padding costs at most a quarter and a length tells little about what was written.
 */
export function paddedLength(length: number): number {
  const step = Math.max(256, 2 ** (Math.ceil(Math.log2(length)) - 3));
  return Math.ceil(length / step) * step;
}

/**
 * Seals a JSON value for one place in the store: `nonce (12) ‖ AES-256-GCM ciphertext ‖ tag (16)`. The plaintext is the
 * payload's deflated length (4 bytes, big-endian), the payload `{schema, body}` as deflated UTF-8 JSON, and zeros up to
 * `paddedLength`.
 */
export async function seal(key: CryptoKey, body: unknown, context: RecordContext): Promise<Bytes> {
  const { table, recordId, sequence } = context;
  const payload: Payload = { schema: payloadSchemas[table], body };
  const deflated = await pipe(new TextEncoder().encode(JSON.stringify(payload)), new CompressionStream('deflate-raw'));
  const plaintext = new Uint8Array(paddedLength(lengthPrefix + deflated.length));
  new DataView(plaintext.buffer).setUint32(0, deflated.length);
  plaintext.set(deflated, lengthPrefix);

  const iv = freshNonce();
  const additionalData = associatedData(table, recordId, sequence);
  return joined(iv, await crypto.subtle.encrypt({ name: 'AES-GCM', iv, additionalData }, key, plaintext));
}

/** Opens what `seal` made, only in the place it was made for. `sealed` comes from the disk and may be anything. */
export async function open(
  key: CryptoKey,
  sealed: unknown,
  context: RecordContext,
): Promise<Result<Payload, EnvelopeFailure>> {
  const parts = split(sealed);
  if (!parts) return failure({ kind: 'not-authentic' });
  const additionalData = associatedData(context.table, context.recordId, context.sequence);
  const plaintext = await authentic(
    crypto.subtle.decrypt({ name: 'AES-GCM', iv: parts.nonce, additionalData }, key, parts.ciphertext),
  );
  if (!plaintext.ok) return plaintext;

  const deflated = new Uint8Array(plaintext.value, lengthPrefix, new DataView(plaintext.value).getUint32(0));
  const inflated = await pipe(deflated, new DecompressionStream('deflate-raw'));
  const payload = JSON.parse(new TextDecoder().decode(inflated)) as Payload;
  return payload.schema > payloadSchemas[context.table] ? failure({ kind: 'payload-newer' }) : ok(payload);
}

export function joined(nonce: Bytes, ciphertext: ArrayBuffer): Bytes {
  const sealed = new Uint8Array(nonce.length + ciphertext.byteLength);
  sealed.set(nonce);
  sealed.set(new Uint8Array(ciphertext), nonce.length);
  return sealed;
}

/** Null when the value cannot be an envelope at all. */
export function split(sealed: unknown): { readonly nonce: Bytes; readonly ciphertext: Bytes } | null {
  if (!(sealed instanceof Uint8Array) || sealed.length < nonceLength + tagLength) return null;
  return { nonce: sealed.slice(0, nonceLength), ciphertext: sealed.slice(nonceLength) };
}

/** WebCrypto answers a wrong tag with an OperationError: the one expected failure. Anything else is a bug. */
export async function authentic<T>(opened: Promise<T>): Promise<Result<T, { readonly kind: 'not-authentic' }>> {
  try {
    return ok(await opened);
  } catch (error) {
    if (error instanceof DOMException && error.name === 'OperationError') return failure({ kind: 'not-authentic' });
    throw error;
  }
}

async function pipe(bytes: Bytes, stream: CompressionStream | DecompressionStream): Promise<Bytes> {
  const writer = stream.writable.getWriter();
  const [result] = await Promise.all([new Response(stream.readable).bytes(), writer.write(bytes), writer.close()]);
  return result;
}
