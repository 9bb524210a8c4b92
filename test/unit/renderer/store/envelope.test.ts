import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { open, paddedLength, payloadSchemas, type RecordContext, seal } from '../../../../renderer/store/envelope.ts';

const newKey = () => crypto.subtle.generateKey({ name: 'AES-GCM', length: 256 }, false, ['encrypt', 'decrypt']);
const key = await newKey();

const tables = Object.keys(payloadSchemas) as (keyof typeof payloadSchemas)[];
const context: fc.Arbitrary<RecordContext> = fc.record({
  table: fc.constantFrom(...tables),
  recordId: fc.string(),
  sequence: fc.nat(),
});
const event: RecordContext = { table: 'events', recordId: 'case-1', sequence: 7 };
const notAuthentic = { ok: false, error: { kind: 'not-authentic' } };

describe('given any JSON value and any place in the store', () => {
  test('when it is sealed and opened there, then it is the same value, with its schema version', async () => {
    await fc.assert(
      fc.asyncProperty(fc.jsonValue(), context, async (body, place) => {
        const opened = await open(key, await seal(key, body, place), place);
        // JSON has no -0: what JSON keeps of a value is what has to come back.
        expect(opened).toEqual({ ok: true, value: { schema: 1, body: JSON.parse(JSON.stringify(body)) } });
      }),
    );
  });

  test('when it is opened in any other place, then it does not open', async () => {
    await fc.assert(
      fc.asyncProperty(fc.jsonValue(), context, context, async (body, place, other) => {
        fc.pre(JSON.stringify(place) !== JSON.stringify(other));
        expect(await open(key, await seal(key, body, place), other)).toEqual(notAuthentic);
      }),
    );
  });

  test('when a single bit of it is flipped, then it does not open', async () => {
    await fc.assert(
      fc.asyncProperty(fc.jsonValue(), fc.nat(), async (body, anyBit) => {
        const sealed = await seal(key, body, event);
        const bit = anyBit % (sealed.length * 8);
        sealed[bit >> 3] = (sealed[bit >> 3] ?? 0) ^ (1 << (bit & 7));
        expect(await open(key, sealed, event)).toEqual(notAuthentic);
      }),
    );
  });

  test('when it is cut short or lengthened, then it does not open', async () => {
    await fc.assert(
      fc.asyncProperty(fc.jsonValue(), fc.nat(), async (body, anyLength) => {
        const sealed = await seal(key, body, event);
        expect(await open(key, sealed.slice(0, anyLength % sealed.length), event)).toEqual(notAuthentic);
        expect(await open(key, new Uint8Array([...sealed, 0]), event)).toEqual(notAuthentic);
      }),
    );
  });

  test('when it is sealed, then its length is a bucket plus 28 bytes of nonce and tag', async () => {
    await fc.assert(
      fc.asyncProperty(fc.jsonValue({ maxDepth: 6 }), async (body) => {
        const padded = (await seal(key, body, event)).length - 28;
        expect(paddedLength(padded)).toBe(padded);
      }),
    );
  });
});

describe('given a sealed record', () => {
  test('when it is opened one sequence earlier or later, then it does not open', async () => {
    const sealed = await seal(key, 'body', event);
    expect(await open(key, sealed, { ...event, sequence: 6 })).toEqual(notAuthentic);
    expect(await open(key, sealed, { ...event, sequence: 8 })).toEqual(notAuthentic);
  });

  test('when parts of the place run together in the same text, then it does not open', async () => {
    const sealed = await seal(key, 'body', { table: 'events', recordId: 'a', sequence: 11 });
    expect(await open(key, sealed, { table: 'events', recordId: 'a1', sequence: 1 })).toEqual(notAuthentic);
  });

  test('when another key is used, then it does not open', async () => {
    expect(await open(await newKey(), await seal(key, 'body', event), event)).toEqual(notAuthentic);
  });

  test('when the same value is sealed twice, then nonce and ciphertext differ', async () => {
    const [first, second] = await Promise.all([seal(key, 'body', event), seal(key, 'body', event)]);
    expect(first.slice(0, 12)).not.toEqual(second.slice(0, 12));
    expect(first.slice(12)).not.toEqual(second.slice(12));
  });

  test('when it holds a name, then no byte sequence of it does', async () => {
    const sealed = await seal(key, { surname: 'TESTOWSKA' }, event);
    expect(Buffer.from(sealed).includes('TESTOWSKA')).toBe(false);
  });

  test.each([
    ['nothing', undefined],
    ['text', 'sealed'],
    ['27 bytes, one fewer than nonce and tag', new Uint8Array(27)],
  ])('when the disk gives %s in its place, then it does not open', async (_, value) => {
    expect(await open(key, value, event)).toEqual(notAuthentic);
  });

  test('when a later program wrote the payload, then it is refused as newer', async () => {
    // The format by hand, so that this test does not follow a change of `seal`.
    const payload = new Blob([JSON.stringify({ schema: 2, body: 'from later' })]);
    const stream = payload.stream().pipeThrough(new CompressionStream('deflate-raw'));
    const deflated = await new Response(stream).bytes();
    const plaintext = new Uint8Array(256);
    new DataView(plaintext.buffer).setUint32(0, deflated.length);
    plaintext.set(deflated, 4);
    const iv = crypto.getRandomValues(new Uint8Array(12));
    const additionalData = new TextEncoder().encode('["proviso",1,"events","case-1",7]');
    const ciphertext = await crypto.subtle.encrypt({ name: 'AES-GCM', iv, additionalData }, key, plaintext);
    const sealed = new Uint8Array([...iv, ...new Uint8Array(ciphertext)]);
    expect(await open(key, sealed, event)).toEqual({ ok: false, error: { kind: 'payload-newer' } });
  });
});

describe('given a content length', () => {
  test.each([
    [1, 256],
    [256, 256],
    [257, 512],
    [2048, 2048],
    [2049, 2560],
    [4096, 4096],
    [4097, 5120],
    [65_537, 81_920],
  ])('when it is %i bytes, then it is padded to %i', (length, padded) => {
    expect(paddedLength(length)).toBe(padded);
  });

  test('when it is any length, then padding keeps it whole, costs at most 255 bytes or a quarter, and stays put', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 50_000_000 }), (length) => {
        const padded = paddedLength(length);
        expect(padded).toBeGreaterThanOrEqual(length);
        expect(padded - length).toBeLessThanOrEqual(Math.max(255, length / 4));
        expect(paddedLength(padded)).toBe(padded);
      }),
    );
  });
});
