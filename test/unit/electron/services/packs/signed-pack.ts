import { generateKeyPairSync } from 'node:crypto';
import { fingerprintOf, publicKeyOf, signText } from '../../../../../electron/services/packs/ed25519.ts';
import { signedText } from '../../../../../shared/domain/pack/canonical-json.ts';
import { packFormat, packFormatVersion, type TrustedSigner } from '../../../../../shared/domain/pack/pack.ts';
import { instant } from '../../../../factories/given-case.ts';
import { samplePack } from '../../../domain/pack/sample-pack.ts';

/** A signer made for the test. */
export function makeSigner() {
  const { privateKey } = generateKeyPairSync('ed25519');
  const publicKey = publicKeyOf(privateKey);
  const trusted: TrustedSigner = {
    publicKey,
    fingerprint: fingerprintOf(publicKey),
    name: 'Sampleton Police Legal Services',
    addedAt: instant('2026-11-10T09:00:00.000Z'),
    addedBy: 'Dummersley Testowska',
  };
  /** A pack file with what the test changes, signed as it then is. */
  const signed = (changes: object = {}, head: object = {}) => {
    const written = {
      format: packFormat,
      formatVersion: packFormatVersion,
      ...head,
      pack: JSON.parse(JSON.stringify({ ...samplePack, ...changes })),
    };
    const signature = { algorithm: 'Ed25519', publicKey, value: signText(privateKey, signedText(written)) };
    return { ...written, signature };
  };
  return { trusted, signed };
}

export const bytesOf = (file: unknown) => new TextEncoder().encode(JSON.stringify(file));
