import { hkdfSync } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import { open, seal } from '../../../../renderer/store/envelope.ts';
import { createCaseKey, deriveStoreKeys, unwrapCaseKey } from '../../../../renderer/store/keys.ts';
import { caseIdSchema } from '../../../../shared/domain/case/events.ts';

const unitKey = () => Uint8Array.from({ length: 32 }, (_, index) => index + 1);
const firstCase = caseIdSchema.parse('1'.repeat(26));
const secondCase = caseIdSchema.parse('2'.repeat(26));
const place = { table: 'ledger', recordId: 'ledger', sequence: 1 } as const;
const notAuthentic = { ok: false, error: { kind: 'not-authentic' } };

/** HKDF by Node's own implementation, not by WebCrypto. */
const expected = (purpose: string) =>
  crypto.subtle.importKey(
    'raw',
    hkdfSync('sha256', unitKey(), new Uint8Array(), `proviso store 1 ${purpose}`, 32),
    'AES-GCM',
    false,
    ['encrypt', 'decrypt', 'wrapKey', 'unwrapKey'],
  );

describe('given a unit key', () => {
  test('when the store keys are derived, then the bytes that were given are zero', async () => {
    const given = unitKey();
    await deriveStoreKeys(given);
    expect(given).toEqual(new Uint8Array(32));
  });

  test('when the store keys are derived, then none can be extracted and the wrapping key only wraps', async () => {
    const { caseWrapping, worklist, ledger } = await deriveStoreKeys(unitKey());
    for (const key of [caseWrapping, worklist, ledger]) {
      expect(key.extractable).toBe(false);
      await expect(crypto.subtle.exportKey('raw', key)).rejects.toThrow();
    }
    expect(caseWrapping.usages).toEqual(['wrapKey', 'unwrapKey']);
  });

  test('when each key seals, then HKDF-SHA-256 with its purpose opens it and no other purpose does', async () => {
    const { worklist, ledger } = await deriveStoreKeys(unitKey());
    const byWorklist = await seal(worklist, 'rows', place);
    expect(await open(await expected('worklist'), byWorklist, place)).toMatchObject({ ok: true });
    expect(await open(await expected('ledger'), byWorklist, place)).toEqual(notAuthentic);
    expect(await open(ledger, byWorklist, place)).toEqual(notAuthentic);
    expect(await open(await expected('ledger'), await seal(ledger, 'entry', place), place)).toMatchObject({ ok: true });
  });

  test.each([0, 31, 33])('when it has %i bytes, then it is refused', async (length) => {
    await expect(deriveStoreKeys(new Uint8Array(length))).rejects.toThrow(RangeError);
  });
});

describe('given a new case key', async () => {
  const { caseWrapping } = await deriveStoreKeys(unitKey());
  const made = await createCaseKey(caseWrapping, firstCase);

  test('when it is in use, then it cannot be extracted', async () => {
    expect(made.key.extractable).toBe(false);
    await expect(crypto.subtle.exportKey('raw', made.key)).rejects.toThrow();
  });

  test('when it is unwrapped for its case, then it opens what the key sealed, and cannot be extracted', async () => {
    const unwrapped = await unwrapCaseKey(caseWrapping, made.wrapped, firstCase);
    if (!unwrapped.ok) throw new Error('did not unwrap');
    expect(unwrapped.value.extractable).toBe(false);
    expect(await open(unwrapped.value, await seal(made.key, 'x', place), place)).toMatchObject({ ok: true });
  });

  test('when it is put in the place of another case, then it does not unwrap', async () => {
    expect(await unwrapCaseKey(caseWrapping, made.wrapped, secondCase)).toEqual(notAuthentic);
  });

  test('when one bit of any byte is flipped, then it does not unwrap', async () => {
    expect(made.wrapped).toHaveLength(12 + 32 + 16);
    for (const index of made.wrapped.keys()) {
      const altered = made.wrapped.with(index, (made.wrapped[index] ?? 0) ^ 1);
      expect(await unwrapCaseKey(caseWrapping, altered, firstCase)).toEqual(notAuthentic);
    }
  });

  test('when another unit key is used, then it does not unwrap', async () => {
    const other = await deriveStoreKeys(unitKey().fill(9));
    expect(await unwrapCaseKey(other.caseWrapping, made.wrapped, firstCase)).toEqual(notAuthentic);
  });

  test('when another case key is made, then it is another key', async () => {
    const other = await createCaseKey(caseWrapping, firstCase);
    expect(await open(other.key, await seal(made.key, 'x', place), place)).toEqual(notAuthentic);
  });
});
