import { expect, test } from 'vitest';
import { openBytes, sealBytes } from '../../../../../electron/services/vault/aes-gcm.ts';

test('given test case 14 of the GCM specification, when sealed, then ciphertext and tag are the published ones', () => {
  const sealed = sealBytes(new Uint8Array(32), new Uint8Array(12), new Uint8Array(16), '');
  expect(Buffer.from(sealed).toString('hex')).toBe(
    `${'00'.repeat(12)}cea7403d4d606b6e074ec5d3baf39d18d0d1c8a799996bf0265b98b5d48ab919`,
  );
});

test('given sealed bytes, when opened with another key or beside other words, then there is nothing', () => {
  const key = new Uint8Array(32);
  const sealed = sealBytes(key, new Uint8Array(12).fill(7), Buffer.from('Sampleton'), 'beside');
  expect(Buffer.from(openBytes(key, sealed, 'beside') ?? '').toString()).toBe('Sampleton');
  expect(openBytes(key.with(31, 1), sealed, 'beside')).toBeNull();
  expect(openBytes(key, sealed, 'besides')).toBeNull();
});

test.each([0, 12, 27])('given %i bytes, too few for nonce and tag, when opened, then there is nothing', (length) => {
  expect(openBytes(new Uint8Array(32), new Uint8Array(length), '')).toBeNull();
});
