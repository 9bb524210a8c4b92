import { createHash } from 'node:crypto';
import { z } from 'zod';
import { signedText } from '../../../shared/domain/pack/canonical-json.ts';
import { type LawConflict, lawHolds } from '../../../shared/domain/pack/law-holds.ts';
import {
  type AdoptedPack,
  compareVersions,
  mostPackBytes,
  type Pack,
  packFileSchema,
  packFormat,
  packFormatVersion,
  type StationSettings,
  type TrustedSigner,
} from '../../../shared/domain/pack/pack.ts';
import type { PackRefusal, PackRefusalReason } from '../../../shared/domain/pack/refusal.ts';
import type { ForceSettings } from '../../../shared/domain/settings/force-settings.ts';
import { failure, ok, type Result } from '../../../shared/result.ts';
import type { CalendarDay } from '../../../shared/time.ts';
import { fingerprintOf, isSignedBy } from './ed25519.ts';

export interface CheckContext {
  readonly trustedSigners: readonly TrustedSigner[];
  /** The station's settings, oldest first. */
  readonly history: readonly StationSettings[];
  /** The day in London. */
  readonly today: CalendarDay;
  /** The station's own force. */
  readonly forceCode: string;
}

export interface CheckedPack {
  readonly pack: AdoptedPack;
  /** The pack's settings as the law lets them stand. */
  readonly settings: ForceSettings;
  /** What the pack asks for and the law does not allow. */
  readonly conflicts: readonly LawConflict[];
  readonly signer: TrustedSigner;
}

type Refusal = PackRefusal & { readonly kind: 'pack-refused' };
const refused = (reason: PackRefusalReason, about = '') => failure<Refusal>({ kind: 'pack-refused', reason, about });

const mostPathShown = 200;
/** Enough of a file to know what to say of it when it is not one of ours. */
const headSchema = z.looseObject({
  format: z.literal(packFormat),
  formatVersion: z.unknown().optional(),
  pack: z.unknown().optional(),
  signature: z.unknown().optional(),
});

/**
 * Reads a pack file and says whether this station may adopt it today: docs/formats/rules-pack.md. Refuses with
 * the first reason that holds, in the order of `packRefusalReasonSchema`.
 */
export function checkPack(bytes: Uint8Array, context: CheckContext): Result<CheckedPack, Refusal> {
  const read = readJson(bytes);
  if (!read.ok) return read;
  const head = headSchema.safeParse(read.value);
  if (!head.success) return refused('not-a-pack');
  const { format, formatVersion, pack: written, signature: signedBy } = head.data;
  if (typeof formatVersion === 'number' && formatVersion > packFormatVersion) return refused('newer-format');
  if (signedBy === undefined || signedBy === null) return refused('unsigned');
  const parsed = packFileSchema.safeParse(read.value);
  if (!parsed.success) return refused('malformed', pathOf(parsed.error));
  const { pack, signature } = parsed.data;
  // As it is written: reading may have trimmed what was signed.
  const signed = signedText({ format, formatVersion, pack: written });
  if (!isSignedBy(signature.publicKey, signed, signature.value)) return refused('signature-wrong');
  const fingerprint = fingerprintOf(signature.publicKey);
  // Trusted again after a withdrawal: the latest word counts.
  const signer = context.trustedSigners.findLast(({ publicKey }) => publicKey === signature.publicKey);
  if (!signer) return refused('signer-not-trusted', fingerprint);
  if (signer.withdrawn) return refused('signer-withdrawn', fingerprint);
  const notForUs = unsuitable(pack, context);
  if (notForUs) return notForUs;
  const { settings: asked, ...rest } = pack;
  const fileSha256 = createHash('sha256').update(bytes).digest('hex');
  return ok({
    pack: { ...rest, signed: { fingerprint, fileSha256 } },
    ...lawHolds(asked, pack.citations),
    signer,
  });
}

function readJson(bytes: Uint8Array): Result<unknown, Refusal> {
  if (bytes.byteLength > mostPackBytes) return refused('too-large');
  let text: string;
  try {
    text = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return refused('not-text');
  }
  try {
    return ok(JSON.parse(text));
  } catch {
    return refused('not-json');
  }
}

/** Whether a pack that is whole and trusted is meant for this station now. */
function unsuitable(pack: Pack, { history, today, forceCode }: CheckContext): ReturnType<typeof refused> | null {
  if (pack.forceCode !== null && pack.forceCode !== forceCode) return refused('other-force', pack.forceCode);
  if (today < pack.effectiveFrom) return refused('not-yet-effective', pack.effectiveFrom);
  if (pack.expiresOn !== null && today > pack.expiresOn) return refused('expired', pack.expiresOn);
  const newer = history.find(
    (version) => version.pack?.packId === pack.packId && compareVersions(pack.version, version.pack.version) < 0,
  );
  if (newer?.pack) return refused('older', newer.pack.version);
  const inUse = history.at(-1)?.pack;
  if (inUse?.packId === pack.packId && inUse.version === pack.version) return refused('same', pack.version);
  return null;
}

function pathOf({ issues }: z.ZodError): string {
  const issue = issues[0];
  const unknownMember = issue?.code === 'unrecognized_keys' ? issue.keys.slice(0, 1) : [];
  return [...(issue?.path ?? []), ...unknownMember].join('.').slice(0, mostPathShown);
}
