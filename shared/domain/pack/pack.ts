import { z } from 'zod';
import { calendarDaySchema, instantSchema } from '../../time.ts';
import { forceSettingsSchema, settingsVersionSchema } from '../settings/force-settings.ts';

/** Rules packs: docs/formats/rules-pack.md. What a force loads without a rebuild, signed by somebody it trusts. */

export const packFormat = 'proviso-rules-pack';
export const packFormatVersion = 1;
/** 2 MiB: a gravity matrix of every offence code in the standing data takes a quarter of it. */
export const mostPackBytes = 2 * 1024 * 1024;

const text = (max: number) => z.string().trim().min(1).max(max);
const cjsCode = z.string().regex(/^[A-Z0-9]{2,10}$/);
const unique = <T>(items: readonly T[], key: (item: T) => string): boolean =>
  new Set(items.map(key)).size === items.length;

/** A draft is law, code or guidance that is not in force: S0-20. */
const basisSchema = z.enum(['in-force', 'draft']);

/** Actions victims can ask for, as the local policing body publishes them: ASBCPA 2014 s101. */
const communityRemedySchema = z.strictObject({
  area: text(120),
  actions: z
    .array(z.strictObject({ reference: text(40), wording: text(600) }))
    .min(1)
    .max(200)
    .refine((actions) => unique(actions, ({ reference }) => reference), 'must name each reference once'),
});

/** The force's offence gravity matrix: a score from 1 to 4 for each offence and the factors that raise or lower it. */
const gravityMatrixSchema = z.strictObject({
  name: text(120),
  scores: z
    .array(z.strictObject({ cjsCode, score: z.int().min(1).max(4) }))
    .max(20_000)
    .refine((scores) => unique(scores, (score) => score.cjsCode), 'must score each offence once'),
  factors: z
    .array(
      z.strictObject({
        id: z.string().regex(/^[a-z0-9-]{1,40}$/),
        wording: text(300),
        change: z.union([z.literal(-1), z.literal(1)]),
      }),
    )
    .max(200)
    .refine((factors) => unique(factors, ({ id }) => id), 'must name each factor once'),
});

const workingDaysSchema = z.strictObject({
  bankHolidays: z
    .array(calendarDaySchema)
    .max(400)
    .refine((days) => unique(days, (day) => day), 'must name each day once'),
});

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
    communityRemedy: communityRemedySchema.nullable(),
    gravityMatrix: gravityMatrixSchema.nullable(),
    workingDays: workingDaysSchema.nullable(),
    /** Where the settings come from: `about` is the setting's name. */
    citations: z.array(z.strictObject({ about: text(60), text: text(300), basis: basisSchema })).max(200),
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

export const packFileSchema = z.strictObject({
  format: z.literal(packFormat),
  formatVersion: z.literal(packFormatVersion),
  pack: packSchema,
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

/** Somebody whose packs this station takes. */
export const trustedSignerSchema = z.strictObject({
  publicKey: publicKeySchema,
  fingerprint: fingerprintSchema,
  name: text(120),
  addedAt: instantSchema,
  addedBy: z.string(),
});
export type TrustedSigner = z.infer<typeof trustedSignerSchema>;

const { settings: _settings, ...packWithoutSettings } = packSchema.shape;

/** A pack a station took: all of it but its settings, which are the version's own, and which file it was. */
export const adoptedPackSchema = z.strictObject({
  ...packWithoutSettings,
  fingerprint: fingerprintSchema,
  /** SHA-256 of the file, hex. */
  fileSha256: z.string().regex(/^[0-9a-f]{64}$/),
});
export type AdoptedPack = z.infer<typeof adoptedPackSchema>;

/** An entry of the station's history of settings. Without a pack: set up, or entered by hand. */
export const stationSettingsSchema = settingsVersionSchema.extend({ pack: adoptedPackSchema.optional() });
export type StationSettings = z.infer<typeof stationSettingsSchema>;

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
