import { z } from 'zod';
import {
  attestationSchema,
  authorityAnswerSchema,
  authorityRequestSchema,
} from '../domain/authority/authority-events.ts';
import {
  actorSchema,
  caseEventSchema,
  caseIdSchema,
  idSchema,
  offenceClassSchema,
  packageIdSchema,
  rankSchema,
} from '../domain/case/events.ts';
import { lawConflictSchema } from '../domain/pack/law-holds.ts';
import {
  adoptedPackSchema,
  publicKeySchema,
  stationSettingsSchema,
  trustedSignerSchema,
  withdrawalReasonSchema,
} from '../domain/pack/pack.ts';
import { packRefusalSchema } from '../domain/pack/refusal.ts';
import { forceSettingsSchema } from '../domain/settings/force-settings.ts';
import { instantSchema } from '../time.ts';
import type { Channel } from './channels.ts';

/** Plain data and bytes only: what the bridge can carry without sharing objects (electron.md section 3). */
const bytes = z.instanceof(Uint8Array);
const nothing = z.strictObject({});
const sha256 = z.string().regex(/^[0-9a-f]{64}$/);

export const roleSchema = z.enum(['administrator', 'custody-sergeant', 'authorising-officer', 'case-unit']);
export type Role = z.infer<typeof roleSchema>;

export const userSchema = z.strictObject({
  userId: idSchema,
  name: z.string(),
  rank: rankSchema,
  collarNumber: z.string().optional(),
  role: roleSchema,
});
export type User = z.infer<typeof userSchema>;

export const stationSchema = z.strictObject({
  stationId: idSchema,
  name: z.string(),
  forceCode: z.string(),
  forceName: z.string(),
});
export type Station = z.infer<typeof stationSchema>;

export const lockReasonSchema = z.enum(['started', 'asked', 'idle', 'system']);
export type LockReason = z.infer<typeof lockReasonSchema>;

const passphrase = z.string().min(1).max(1024);
const shortText = z.string().trim().min(1).max(120);

const unlockedSchema = z.strictObject({
  user: userSchema,
  station: stationSchema,
  /** 32 bytes. The renderer imports it as a non-extractable key and overwrites it. */
  unitKey: bytes,
  autoLockMinutes: z.int(),
});
export type Unlocked = z.infer<typeof unlockedSchema>;

export const offenceHitSchema = z.strictObject({
  cjsCode: z.string(),
  title: z.string(),
  /** B7 category: CE either-way, CI indictable-only, CS summary, CM summary motoring. A hint, never a gate. */
  category: z.enum(['CE', 'CI', 'CS', 'CM']),
  classHint: offenceClassSchema,
  recordable: z.boolean(),
  notifiable: z.boolean(),
});
export type OffenceHit = z.infer<typeof offenceHitSchema>;

export const attemptSchema = z.strictObject({
  packageId: packageIdSchema,
  at: instantSchema,
  outcome: z.enum(['delivered', 'folder-not-chosen', 'folder-missing', 'disk-full', 'not-allowed', 'failed']),
});
export type Attempt = z.infer<typeof attemptSchema>;

/** A pack that is not taken is an answer, not a failure: the administrator asked whether it may be. */
const packRefused = z.strictObject({ outcome: z.literal('refused'), refusal: packRefusalSchema });

/** A whole case from its first event; sequences are checked. */
const eventStream = z.array(caseEventSchema).min(1).max(20_000);

interface ChannelContract {
  readonly purpose: string;
  /** Who may call it: before unlocking, any signed-in user, or an administrator. */
  readonly access: 'anyone' | 'signed-in' | 'administrator';
  readonly request: z.ZodType;
  readonly response: z.ZodType;
}

export const contract = {
  vaultStatus: {
    purpose: 'Tells whether the station is new, locked or unlocked, and who can unlock it.',
    access: 'anyone',
    request: nothing,
    response: z.discriminatedUnion('state', [
      z.strictObject({ state: z.literal('new') }),
      z.strictObject({
        state: z.enum(['locked', 'unlocked']),
        station: stationSchema,
        users: z.array(userSchema),
        locked: z.strictObject({ at: instantSchema, reason: lockReasonSchema }),
      }),
    ]),
  },
  vaultPassphraseStrength: {
    purpose: 'Judges how hard a passphrase is to guess.',
    access: 'anyone',
    request: z.strictObject({ passphrase, about: z.array(z.string().max(120)).max(6) }),
    response: z.strictObject({
      /** 0 (at once) to 4 (beyond reach). */
      score: z.int().min(0).max(4),
      acceptable: z.boolean(),
      advice: z.string(),
    }),
  },
  vaultSetUp: {
    purpose: 'Makes the station: its unit key, its first administrator, its settings.',
    access: 'anyone',
    request: z.strictObject({
      stationName: shortText,
      forceCode: z.string().min(1).max(10),
      administrator: z.strictObject({
        name: shortText,
        rank: rankSchema,
        collarNumber: z.string().trim().min(1).max(20).optional(),
      }),
      passphrase,
    }),
    response: unlockedSchema,
  },
  vaultUnlock: {
    purpose: 'Opens the station for one user.',
    access: 'anyone',
    request: z.strictObject({ userId: idSchema, passphrase }),
    response: unlockedSchema,
  },
  vaultLock: {
    purpose: 'Closes the station and forgets the key.',
    access: 'anyone',
    request: z.strictObject({ reason: lockReasonSchema.exclude(['started']) }),
    response: nothing,
  },
  vaultStayAwake: {
    purpose: 'Tells main that someone is using the program, so that it does not lock.',
    access: 'signed-in',
    request: nothing,
    response: nothing,
  },
  usersAdd: {
    purpose: 'Gives one more person their own way into the station. They choose the passphrase at the desk.',
    access: 'administrator',
    request: z.strictObject({
      name: shortText,
      rank: rankSchema,
      collarNumber: z.string().trim().min(1).max(20).optional(),
      role: roleSchema,
      passphrase,
    }),
    response: z.strictObject({ users: z.array(userSchema) }),
  },
  usersEnd: {
    purpose: "Ends a person's way into the station. Their name stays on what they did.",
    access: 'administrator',
    request: z.strictObject({ userId: idSchema }),
    response: z.strictObject({ users: z.array(userSchema) }),
  },
  usersChangePassphrase: {
    purpose: 'Changes the passphrase of whoever is signed in.',
    access: 'signed-in',
    request: z.strictObject({ passphrase, next: passphrase }),
    response: nothing,
  },
  authorityConfirm: {
    purpose:
      "Vouches that an officer answered a request for authority with their own passphrase, at another's desk too.",
    access: 'signed-in',
    request: z.strictObject({
      caseId: caseIdSchema,
      request: authorityRequestSchema,
      answer: authorityAnswerSchema,
      userId: idSchema,
      passphrase,
    }),
    response: z.strictObject({ officer: actorSchema, attestation: attestationSchema }),
  },
  stationRead: {
    purpose: "Reads the station's own configuration and its history of force settings.",
    access: 'signed-in',
    request: nothing,
    response: z.strictObject({
      exportFolder: z.string().nullable(),
      autoLockMinutes: z.int(),
      settings: z.array(stationSettingsSchema).min(1),
      trustedSigners: z.array(trustedSignerSchema).optional(),
    }),
  },
  stationChangeSettings: {
    purpose: "Adds a version to the force's settings.",
    access: 'administrator',
    request: z.strictObject({ settings: forceSettingsSchema }),
    response: stationSettingsSchema,
  },
  stationChooseExportFolder: {
    purpose: 'Asks, in a dialog of the main process, which folder receives packages.',
    access: 'administrator',
    request: nothing,
    response: z.strictObject({ exportFolder: z.string().nullable(), cancelled: z.boolean() }),
  },
  stationSetAutoLock: {
    purpose: 'Sets after how many minutes without use the station locks.',
    access: 'administrator',
    request: z.strictObject({ minutes: z.int().min(1).max(60) }),
    response: nothing,
  },
  stationTrustSigner: {
    purpose: 'Adds somebody whose rules packs this station takes. A key already trusted stays as it was added.',
    access: 'administrator',
    request: z.strictObject({ publicKey: publicKeySchema, name: shortText }),
    response: z.strictObject({ trustedSigners: z.array(trustedSignerSchema) }),
  },
  stationWithdrawTrust: {
    purpose:
      'Withdraws trust in a signer, with the reason: their packs are refused from then on. What was adopted stays.',
    access: 'administrator',
    request: z.strictObject({ publicKey: publicKeySchema, reason: withdrawalReasonSchema }),
    response: z.strictObject({ trustedSigners: z.array(trustedSignerSchema) }),
  },
  packsCheck: {
    purpose: 'Says whether this station may adopt a rules pack today, who signed it and what it holds.',
    access: 'administrator',
    request: z.strictObject({ bytes }),
    response: z.discriminatedUnion('outcome', [
      z.strictObject({
        outcome: z.literal('accepted'),
        pack: adoptedPackSchema,
        /** As the law lets them stand. */
        settings: forceSettingsSchema,
        /** What the pack asks for and the law does not allow. */
        conflicts: z.array(lawConflictSchema),
        signer: trustedSignerSchema,
      }),
      packRefused,
    ]),
  },
  packsAdopt: {
    purpose: "Checks a rules pack again and adds it to the force's settings as a version.",
    access: 'administrator',
    request: z.strictObject({ bytes }),
    response: z.discriminatedUnion('outcome', [
      z.strictObject({ outcome: z.literal('adopted'), added: stationSettingsSchema }),
      packRefused,
    ]),
  },
  referenceForces: {
    purpose: 'Lists the police forces of England and Wales.',
    access: 'anyone',
    request: nothing,
    response: z.strictObject({ forces: z.array(z.strictObject({ code: z.string(), name: z.string() })) }),
  },
  referenceSearchOffences: {
    purpose: 'Finds offences by title, code or slang, tolerating typing slips.',
    access: 'signed-in',
    request: z.strictObject({ query: z.string().max(200), limit: z.int().min(1).max(50) }),
    response: z.strictObject({ offences: z.array(offenceHitSchema) }),
  },
  referenceOffence: {
    purpose: 'Looks up one offence by its CJS code.',
    access: 'signed-in',
    request: z.strictObject({ cjsCode: z.string().max(10) }),
    response: z.strictObject({ offence: offenceHitSchema.nullable() }),
  },
  paperworkProduce: {
    purpose: 'Makes the caution document of a given caution, after checking that it was lawfully given.',
    access: 'signed-in',
    request: z.strictObject({ events: eventStream }),
    response: z.strictObject({
      pdf: bytes,
      sha256,
      pages: z.int(),
      templateVersion: z.string(),
      throughSequence: z.int(),
    }),
  },
  paperworkSave: {
    purpose: 'Saves a produced document where the user says in a dialog of the main process.',
    access: 'signed-in',
    request: z.strictObject({ events: eventStream, documentId: idSchema }),
    response: z.strictObject({ saved: z.boolean() }),
  },
  paperworkPrint: {
    purpose: 'Prints the pages the window shows for printing.',
    access: 'signed-in',
    request: nothing,
    response: z.strictObject({ printed: z.boolean() }),
  },
  exchangeDeliver: {
    purpose: "Writes a queued package to the force's folder, whole and once.",
    access: 'signed-in',
    request: z.strictObject({ packageId: packageIdSchema, events: eventStream }),
    response: z.strictObject({ manifestSha256: sha256, deliveredAt: instantSchema }),
  },
  exchangeAttempts: {
    purpose: 'Lists every attempt to deliver a package, oldest first.',
    access: 'signed-in',
    request: nothing,
    response: z.strictObject({ attempts: z.array(attemptSchema), exportFolder: z.string().nullable() }),
  },
  aboutProgram: {
    purpose: 'Names the build and the reference data it carries.',
    access: 'anyone',
    request: nothing,
    response: z.strictObject({
      version: z.string(),
      offences: z.strictObject({ count: z.int(), source: z.string(), retrievedOn: z.string() }),
    }),
  },
} as const satisfies Record<Channel, ChannelContract>;

export type Contract = typeof contract;
export type Request<C extends Channel> = z.infer<Contract[C]['request']>;
export type Response<C extends Channel> = z.infer<Contract[C]['response']>;

/** Every expected failure that can cross the bridge. Screens turn `kind` into words; `detail` never holds personal data. */
export const bridgeFailureSchema = z.strictObject({
  kind: z.enum([
    'sender-not-trusted',
    'request-not-understood',
    'not-signed-in',
    'not-allowed-for-role',
    'against-the-law',
    'station-already-set-up',
    'station-not-set-up',
    'passphrase-too-weak',
    'passphrase-wrong',
    'unlock-slowed',
    'vault-damaged',
    'last-administrator',
    'events-not-consistent',
    'disposal-not-given',
    'disposal-not-lawful',
    'document-differs',
    'document-not-produced',
    'folder-not-chosen',
    'folder-missing',
    'disk-full',
    'not-allowed',
    'printer-unavailable',
    'failed',
  ]),
  detail: z.string().optional(),
});
export type BridgeFailure = z.infer<typeof bridgeFailureSchema>;
export type BridgeFailureKind = BridgeFailure['kind'];
