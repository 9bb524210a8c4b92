import { createPrivateKey, generateKeyPairSync } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import { fingerprintOf, isSignedBy, publicKeyOf, signText } from '../../../../../electron/services/packs/ed25519.ts';

const base64url = (hex: string) => Buffer.from(hex, 'hex').toString('base64url');

describe('given the key and message of RFC 8032 section 7.1, test 2', () => {
  const publicKey = base64url('3d4017c3e843895a92b70aa74d1b7ebc9c982ccf2ec4968cc0cd55f12af4660c');
  const privateKey = createPrivateKey({
    format: 'jwk',
    key: {
      kty: 'OKP',
      crv: 'Ed25519',
      d: base64url('4ccd089b28ff96da9db6c346ec114e0f5b8a319f35aba624da8cf6ed4fb8a6fb'),
      x: publicKey,
    },
  });
  const signature = base64url(
    '92a009a9f0d4cab8720e820b5f642540a2b27b5416503f8fb3762223ebdb69da085ac1e43e15996e458f3613d0f11d8c387b2eaeb4302aeeb00d291612bb0c00',
  );

  test('when it is signed › then it is the signature of the RFC', () => {
    expect(publicKeyOf(privateKey)).toBe(publicKey);
    expect(signText(privateKey, 'r')).toBe(signature);
  });

  test('when it is checked › then it holds for that text only', () => {
    expect(isSignedBy(publicKey, 'r', signature)).toBe(true);
    expect(isSignedBy(publicKey, 's', signature)).toBe(false);
  });
});

test('given a public key that is no point of the curve › when a signature is checked › then it does not hold', () => {
  expect(isSignedBy(base64url('ff'.repeat(32)), 'r', base64url('00'.repeat(64)))).toBe(false);
});

test('given a key of another kind › when its public key is asked for › then it throws', () => {
  expect(() => publicKeyOf(generateKeyPairSync('x25519').privateKey)).toThrow('not an Ed25519 key');
});

test('given 32 bytes of 1 › when its fingerprint is taken › then it is the first half of their SHA-256', () => {
  expect(fingerprintOf(base64url('01'.repeat(32)))).toBe('72cd6e8422c407fb6d098690f1130b7d');
});
