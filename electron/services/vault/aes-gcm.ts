import { createCipheriv, createDecipheriv } from 'node:crypto';

const algorithm = 'aes-256-gcm';
const nonceLength = 12;
const tagLength = 16;

/**
 * Seals with AES-256-GCM (NIST SP 800-38D) as `nonce ‖ ciphertext ‖ tag`.
 * @param key 32 bytes.
 * @param nonce 12 random bytes, never used before with this key.
 * @param associated what the bytes belong to: they open only beside exactly this.
 */
export function sealBytes(key: Uint8Array, nonce: Uint8Array, plaintext: Uint8Array, associated: string): Uint8Array {
  const cipher = createCipheriv(algorithm, key, nonce, { authTagLength: tagLength });
  cipher.setAAD(Buffer.from(associated));
  return Uint8Array.from(Buffer.concat([nonce, cipher.update(plaintext), cipher.final(), cipher.getAuthTag()]));
}

/** Opens what `sealBytes` made. Null when the key, the bytes or what they belong to are not the same. */
export function openBytes(key: Uint8Array, sealed: Uint8Array, associated: string): Uint8Array | null {
  if (sealed.length < nonceLength + tagLength) return null;
  const decipher = createDecipheriv(algorithm, key, sealed.subarray(0, nonceLength), { authTagLength: tagLength });
  decipher.setAAD(Buffer.from(associated));
  decipher.setAuthTag(sealed.subarray(-tagLength));
  const plaintext = decipher.update(sealed.subarray(nonceLength, -tagLength));
  try {
    decipher.final();
    return plaintext;
  } catch {
    plaintext.fill(0);
    return null;
  }
}
