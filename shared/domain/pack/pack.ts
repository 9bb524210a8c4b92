import { z } from 'zod';
import { calendarDaySchema, instantSchema } from '../../time.ts';
import { forceSettingsSchema, settingsVersionSchema } from '../settings/force-settings.ts';
import { text } from '../settings/setting-fields.ts';

/** Rules packs: docs/formats/rules-pack.md. What a force loads without a rebuild, signed by somebody it trusts. */

export const packFormat = 'proviso-rules-pack';
export const packFormatVersion = 1;
/** 2 MiB: a gravity matrix of every offence code in the standing data takes a quarter of it. */
export const mostPackBytes = 2 * 1024 * 1024;

/** A draft is law, code or guidance that is not in force: S0-20. */
const basisSchema = z.enum(['in-force', 'draft']);

/** Where a setting comes from. */
const packCitationSchema = z.strictObject({
  about: forceSettingsSchema.keyof(),
  /** As it is printed, with paragraph and version: `Code of practice 2027, paragraph 4.2`. */
  text: text(300),
  kind: z.enum(['Act', 'Regulations', 'Code', 'Guidance', 'Policy', 'Case law', 'Practice']),
  /** How sure its issuer is of the text, as in law.md. */
  certainty: z.enum(['verified', 'derived', 'recalled']),
  basis: basisSchema,
});
export type PackCitation = z.infer<typeof packCitationSchema>;

/** `2026.2`: the year, and the number of the issue within it. */
const packVersionSchema = z.string().regex(/^\d{4}\.[1-9]\d{0,3}$/);

export const packSchema = z
  .strictObject({
    /** Names the line of packs: each issue of it replaces the one before. */
    packId: z.string().regex(/^[a-z0-9][a-z0-9-]{1,59}$/),
    version: packVersionSchema,
    title: text(120),
    issuer: text(120),
    issuedOn: calendarDaySchema,
    /** The first and the last day on which a station may adopt it. */
    effectiveFrom: calendarDaySchema,
    expiresOn: calendarDaySchema.nullable(),
    /** The one force it is for. Null: any. */
    forceCode: z.string().min(1).max(10).nullable(),
    basis: basisSchema,
    settings: forceSettingsSchema,
    citations: z.array(packCitationSchema).max(200),
    notes: z.array(text(1000)).max(50),
  })
  .refine(({ effectiveFrom, expiresOn }) => expiresOn === null || expiresOn >= effectiveFrom, {
    path: ['expiresOn'],
    message: 'must not be before effectiveFrom',
  });
export type Pack = z.infer<typeof packSchema>;

/** Unpadded base64url (RFC 4648 section 5) with its spare bits zero, so that one value has one spelling. */
export const publicKeySchema = z.string().regex(/^[A-Za-z0-9_-]{42}[AEIMQUYcgkosw048]$/);
const signatureValueSchema = z.string().regex(/^[A-Za-z0-9_-]{85}[AQgw]$/);

/** The pack built into the program (default-pack.ts). No file can pass itself off as an issue of it. */
export const defaultPackId = 'proviso-default';

export const packFileSchema = z.strictObject({
  format: z.literal(packFormat),
  formatVersion: z.literal(packFormatVersion),
  pack: packSchema.refine(({ packId }) => packId !== defaultPackId, {
    path: ['packId'],
    message: `must not be ${defaultPackId}, the pack built into Proviso`,
  }),
  /** Ed25519 (RFC 8032) over the canonical form of the file without this member. */
  signature: z.strictObject({
    algorithm: z.literal('Ed25519'),
    /** 32 bytes. */
    publicKey: publicKeySchema,
    /** 64 bytes. */
    value: signatureValueSchema,
  }),
});

/** The first 128 bits of the SHA-256 of a public key, hex: short enough to read over the telephone. */
export const fingerprintSchema = z.string().regex(/^[0-9a-f]{32}$/);

/** `0f3a 91c2 …`, in groups of 4. */
export const fingerprintWords = (fingerprint: string): string => fingerprint.match(/.{4}/g)?.join(' ') ?? '';

/** Why trust in a signer was withdrawn. */
export const withdrawalReasonSchema = text(500);

/** Somebody whose packs this station takes, or took until trust was withdrawn. */
export const trustedSignerSchema = z.strictObject({
  publicKey: publicKeySchema,
  fingerprint: fingerprintSchema,
  name: text(120),
  addedAt: instantSchema,
  addedBy: z.string(),
  withdrawn: z.strictObject({ at: instantSchema, by: z.string(), reason: withdrawalReasonSchema }).optional(),
});
export type TrustedSigner = z.infer<typeof trustedSignerSchema>;

const { settings: _settings, ...packWithoutSettings } = packSchema.shape;

/** A pack a station took: all of it but its settings, which are the version's own, and which file it was. */
export const adoptedPackSchema = z.strictObject({
  ...packWithoutSettings,
  /** The signing key and the SHA-256 of the file, hex. Null: the pack built into the program, which nobody signs. */
  signed: z.strictObject({ fingerprint: fingerprintSchema, fileSha256: z.string().regex(/^[0-9a-f]{64}$/) }).nullable(),
});
export type AdoptedPack = z.infer<typeof adoptedPackSchema>;

/** An entry of the station's history of settings. Without a pack: set up, or entered by hand. */
export const stationSettingsSchema = settingsVersionSchema.extend({ pack: adoptedPackSchema.optional() });
export type StationSettings = z.infer<typeof stationSettingsSchema>;

/** The pack a version's settings come from, through changes by hand too. Undefined: all of them were entered by hand. */
export const packBehind = (history: readonly StationSettings[], version: number): AdoptedPack | undefined =>
  history.findLast((entry) => entry.version <= version && entry.pack !== undefined)?.pack;

/**
 * Whether a version of the settings rests on law, a code or guidance that is not in force (S0-20): the pack behind it is
 * a draft or cites one. A change by hand does not make a draft law.
 */
export function isDraft(history: readonly StationSettings[], version: number): boolean {
  const pack = packBehind(history, version);
  return pack !== undefined && (pack.basis === 'draft' || pack.citations.some(({ basis }) => basis === 'draft'));
}

/** Negative when the first issue is older than the second, 0 when they are the same: `2026.9` is before `2026.10`. */
export function compareVersions(first: string, second: string): number {
  const [firstYear = 0, firstIssue = 0] = first.split('.').map(Number);
  const [secondYear = 0, secondIssue = 0] = second.split('.').map(Number);
  return firstYear - secondYear || firstIssue - secondIssue;
}

/** The JSON Schema (draft 2020-12) of a pack file, kept in docs/formats/rules-pack-1.schema.json. */
export function packJsonSchema(): object {
  const definitions = z.registry<{ id: string }>();
  definitions.add(calendarDaySchema, { id: 'CalendarDay' });
  definitions.add(forceSettingsSchema, { id: 'ForceSettings' });
  definitions.add(packSchema, { id: 'Pack' });
  const { $schema, ...schema } = z.toJSONSchema(packFileSchema, {
    target: 'draft-2020-12',
    io: 'input',
    metadata: definitions,
  });
  return {
    $schema,
    $id: 'urn:proviso:format:rules-pack-1',
    title: 'Proviso rules pack, version 1',
    description: 'A signed rules pack. docs/formats/rules-pack.md explains it.',
    ...schema,
  };
}
