import { argon2id } from 'hash-wasm';
import { z } from 'zod';
import { type Station, type User, userSchema } from '../../../shared/contract/index.ts';
import type { Random } from '../ports.ts';
import { openBytes, sealBytes } from './aes-gcm.ts';
import { failedAttemptsSchema, noFailedAttempts } from './unlock-delay.ts';

const argon2CostsSchema = z.strictObject({
  /** KiB. A file that asks for more than a workstation has is damaged, not slow. */
  memory: z.int().min(8).max(1_048_576),
  passes: z.int().min(1).max(16),
  parallelism: z.literal(1),
});
/** What one guess costs: Argon2id (RFC 9106) memory in KiB, passes and lanes. */
export type Argon2Costs = z.infer<typeof argon2CostsSchema>;

/** RFC 9106 section 4, second recommended option, in one lane: 174 ms where it was measured (encrypted-store.md). */
export const argon2Costs: Argon2Costs = { memory: 65_536, passes: 3, parallelism: 1 };

const nonceLength = 12;
const saltLength = 16;
// Lower-case hex has one spelling for each value, so no byte of the file can change without being noticed.
const hex = (bytes: number) => z.string().regex(new RegExp(`^[0-9a-f]{${bytes * 2}}$`));

export const userSlotSchema = z.strictObject({
  user: userSchema,
  argon2id: z.strictObject({ ...argon2CostsSchema.shape, salt: hex(saltLength) }),
  /** `nonce ‖ unit key ‖ tag`, sealed under the passphrase's key. */
  wrappedUnitKey: hex(nonceLength + 32 + 16),
  failed: failedAttemptsSchema,
});
/** One user's way to the unit key. */
export type UserSlot = z.infer<typeof userSlotSchema>;

/** Wraps the unit key for one user of one station under their passphrase. */
export async function makeUserSlot(
  { station, user, passphrase, unitKey }: { station: Station; user: User; passphrase: string; unitKey: Uint8Array },
  random: Random,
  costs: Argon2Costs,
): Promise<UserSlot> {
  const kdf = { ...costs, salt: Buffer.from(random.bytes(saltLength)).toString('hex') };
  const key = await passphraseKey(passphrase, kdf);
  const wrapped = sealBytes(key, random.bytes(nonceLength), unitKey, belongsTo(station, user, kdf));
  key.fill(0);
  return { user, argon2id: kdf, wrappedUnitKey: Buffer.from(wrapped).toString('hex'), failed: noFailedAttempts };
}

/** The unit key (32 bytes), or null when the passphrase is wrong or anything the slot binds was changed. */
export async function openUserSlot(station: Station, slot: UserSlot, passphrase: string): Promise<Uint8Array | null> {
  const key = await passphraseKey(passphrase, slot.argon2id);
  const unitKey = openBytes(key, Buffer.from(slot.wrappedUnitKey, 'hex'), belongsTo(station, slot.user, slot.argon2id));
  key.fill(0);
  return unitKey;
}

async function passphraseKey(passphrase: string, kdf: UserSlot['argon2id']): Promise<Uint8Array> {
  // Keyboards differ in how they compose an accented letter: RFC 8265 section 4.2 (OpaqueString) settles on NFC.
  const password = Buffer.from(passphrase.normalize('NFC'));
  const key = await argon2id({
    password,
    salt: Buffer.from(kdf.salt, 'hex'),
    memorySize: kdf.memory,
    iterations: kdf.passes,
    parallelism: kdf.parallelism,
    hashLength: 32,
    outputType: 'binary',
  });
  password.fill(0);
  return key;
}

/** Everything the wrapped key vouches for. Nobody becomes an administrator, or another force, by editing the file. */
const belongsTo = (station: Station, user: User, kdf: UserSlot['argon2id']): string =>
  JSON.stringify([
    'proviso/user-slot/1',
    [station.stationId, station.name, station.forceCode, station.forceName],
    [user.userId, user.name, user.rank, user.collarNumber ?? null, user.role],
    [kdf.memory, kdf.passes, kdf.parallelism, kdf.salt],
  ]);
