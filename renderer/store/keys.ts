import type { CaseId } from '../../shared/domain/case/events.ts';
import type { Result } from '../../shared/result.ts';
import { failure } from '../../shared/result.ts';
import { associatedData, authentic, type Bytes, freshNonce, joined, split } from './envelope.ts';

/** The keys of an open store. None of them can be read back out of WebCrypto. */
export interface StoreKeys {
  /** Wraps and unwraps case keys, nothing else. */
  readonly caseWrapping: CryptoKey;
  /** Seals the worklist and the store's own record in `meta`. */
  readonly worklist: CryptoKey;
  readonly ledger: CryptoKey;
}

const aes256Gcm = { name: 'AES-GCM', length: 256 } as const;

/**
 * Derives the store's keys from the 32 bytes of the unit key by HKDF-SHA-256 (RFC 5869), with one `info` for each
 * purpose and no salt: the unit key is uniformly random (section 3.1). Overwrites the bytes it was given.
 */
export async function deriveStoreKeys(unitKey: Uint8Array): Promise<StoreKeys> {
  if (unitKey.length !== 32) throw new RangeError('A unit key has 32 bytes');
  const raw = new Uint8Array(unitKey);
  unitKey.fill(0);
  const base = await crypto.subtle.importKey('raw', raw, 'HKDF', false, ['deriveKey']);
  raw.fill(0);
  const derive = (purpose: string, usages: KeyUsage[]) =>
    crypto.subtle.deriveKey(
      {
        name: 'HKDF',
        hash: 'SHA-256',
        salt: new Uint8Array(),
        info: new TextEncoder().encode(`proviso store 1 ${purpose}`),
      },
      base,
      aes256Gcm,
      false,
      usages,
    );
  const [caseWrapping, worklist, ledger] = await Promise.all([
    derive('case keys', ['wrapKey', 'unwrapKey']),
    derive('worklist', ['encrypt', 'decrypt']),
    derive('ledger', ['encrypt', 'decrypt']),
  ]);
  return { caseWrapping, worklist, ledger };
}

/** Makes the random key of a new case: usable, not extractable, and wrapped for the disk. */
export async function createCaseKey(
  caseWrapping: CryptoKey,
  caseId: CaseId,
): Promise<{ readonly key: CryptoKey; readonly wrapped: Bytes }> {
  // Only an extractable key can be wrapped: this one lives for the length of this function.
  const extractable = await crypto.subtle.generateKey(aes256Gcm, true, ['encrypt', 'decrypt']);
  const iv = freshNonce();
  const wrapped = joined(iv, await crypto.subtle.wrapKey('raw', extractable, caseWrapping, wrapping(iv, caseId)));
  const unwrapped = await unwrapCaseKey(caseWrapping, wrapped, caseId);
  if (!unwrapped.ok) throw new Error('A case key that was just wrapped does not unwrap');
  return { key: unwrapped.value, wrapped };
}

/** Opens a wrapped case key for its own case only. `wrapped` comes from the disk and may be anything. */
export async function unwrapCaseKey(
  caseWrapping: CryptoKey,
  wrapped: unknown,
  caseId: CaseId,
): Promise<Result<CryptoKey, { readonly kind: 'not-authentic' }>> {
  const parts = split(wrapped);
  if (!parts) return failure({ kind: 'not-authentic' });
  return authentic(
    crypto.subtle.unwrapKey('raw', parts.ciphertext, caseWrapping, wrapping(parts.nonce, caseId), aes256Gcm, false, [
      'encrypt',
      'decrypt',
    ]),
  );
}

const wrapping = (iv: Bytes, caseId: CaseId): AesGcmParams => ({
  name: 'AES-GCM',
  iv,
  additionalData: associatedData('caseKeys', caseId, 0),
});
