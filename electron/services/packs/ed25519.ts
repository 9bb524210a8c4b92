import { createHash, createPublicKey, type KeyObject, sign, verify } from 'node:crypto';

/** Ed25519 (RFC 8032) over UTF-8 text. Keys and signatures are unpadded base64url, as rules packs carry them. */

/** The 32 bytes of a private key's public key as a pack names them. Throws on a key of another kind. */
export function publicKeyOf(privateKey: KeyObject): string {
  const { crv, x } = createPublicKey(privateKey).export({ format: 'jwk' });
  if (crv !== 'Ed25519' || x === undefined) throw new Error('This is not an Ed25519 key');
  return x;
}

export const signText = (privateKey: KeyObject, text: string): string =>
  sign(null, Buffer.from(text), privateKey).toString('base64url');

/** False as well when the key's bytes are no point of the curve. */
export function isSignedBy(publicKey: string, text: string, signature: string): boolean {
  const key = createPublicKey({ format: 'jwk', key: { kty: 'OKP', crv: 'Ed25519', x: publicKey } });
  return verify(null, Buffer.from(text), key, Buffer.from(signature, 'base64url'));
}

/** The first 128 bits of the key's SHA-256, hex. */
export const fingerprintOf = (publicKey: string): string =>
  createHash('sha256').update(Buffer.from(publicKey, 'base64url')).digest('hex').slice(0, 32);
