import { hkdfSync } from 'node:crypto';
import { mkdir } from 'node:fs/promises';
import type { BridgeFailure, LockReason, Station, Unlocked, User } from '../../../shared/contract/index.ts';
import { failure, ok, type Result } from '../../../shared/result.ts';
import type { Clock, Handler, Random, Services } from '../ports.ts';
import { openBytes, sealBytes } from './aes-gcm.ts';
import { createTurns } from './in-turn.ts';
import { passphraseStrength } from './passphrase-strength.ts';
import { randomId } from './random-id.ts';
import { trySlot } from './slot-attempt.ts';
import { type Argon2Costs, argon2Costs, makeUserSlot } from './user-slot.ts';
import { createUsers, type Users } from './users.ts';
import { readVaultFile, writeVaultFile } from './vault-file.ts';

export interface Session {
  readonly user: User;
  readonly station: Station;
}

/** Calls `elapsed` once after so many milliseconds; the answer calls it off. */
export type IdleTimer = (milliseconds: number, elapsed: () => void) => () => void;

export interface VaultOptions {
  /** Where `vault.json` stands; made at set-up. */
  readonly folder: string;
  readonly clock: Clock;
  readonly random: Random;
  /** The name of a police force by its code. */
  readonly forceName: (code: string) => string | undefined;
  /** After how many minutes without use to lock. Asked only while unlocked. */
  readonly autoLockMinutes: () => number;
  readonly idleTimer?: IdleTimer;
  /** Lighter in tests; everybody else leaves it out. */
  readonly argon2?: Argon2Costs;
}

type VaultChannel =
  | 'vaultStatus'
  | 'vaultPassphraseStrength'
  | 'vaultSetUp'
  | 'vaultUnlock'
  | 'vaultLock'
  | 'vaultStayAwake';

export interface Vault extends Pick<Services, VaultChannel>, Users {
  /** Who is signed in: the same object until the vault locks. Null while locked. */
  session(): Session | null;
  /**
   * Seals bytes for disk under a key of the unit. `context` names what they are (`station`): they open only as that.
   * Throws when locked.
   */
  seal(context: string, plaintext: Uint8Array): Uint8Array;
  /** Opens what `seal` made; `vault-damaged` when it is not what was sealed under this context. Throws when locked. */
  open(context: string, sealed: Uint8Array): Result<Uint8Array, BridgeFailure>;
  /** Calls the listener each time the vault has locked and the key is gone. */
  onLocked(listener: (reason: LockReason) => void): void;
  /**
   * Runs a preparation at set-up, when `seal` works and before the station exists: if it throws, nothing was set up. What
   * it writes must not count until `vault.json` stands beside it.
   */
  onSetUp(prepare: (session: Session) => Promise<void>): void;
}

interface Opened {
  readonly session: Session;
  /** 32 bytes, the only lasting copy in main; overwritten at lock. */
  readonly unitKey: Uint8Array;
}

const setTimeoutTimer: IdleTimer = (milliseconds, elapsed) => {
  const timer = setTimeout(elapsed, milliseconds).unref();
  return () => clearTimeout(timer);
};

/** The station's way in: passphrase → Argon2id → user slot → unit key (encrypted-store.md), and when it closes again. */
export function createVault(options: VaultOptions): Vault {
  const { folder, clock, random, idleTimer = setTimeoutTimer } = options;
  const inTurn = createTurns();
  const lockListeners: ((reason: LockReason) => void)[] = [];
  const preparations: ((session: Session) => Promise<void>)[] = [];
  let opened: Opened | null = null;
  let locked: { at: ReturnType<Clock['now']>; reason: LockReason } = { at: clock.now(), reason: 'started' };
  /** A lock asked for while an unlocking is under way has the last word: the workstation may just have been locked. */
  let locksAsked = 0;
  let stopIdleTimer = (): void => undefined;

  function lock(reason: LockReason): void {
    locksAsked += 1;
    close(reason);
  }

  function close(reason: LockReason): void {
    if (!opened) return;
    stopIdleTimer();
    opened.unitKey.fill(0);
    opened = null;
    locked = { at: clock.now(), reason };
    for (const listener of lockListeners) listener(reason);
  }

  function enter(entry: Opened): Opened {
    // Whoever was in is out.
    close('asked');
    opened = entry;
    return entry;
  }

  function restartIdleTimer(): number {
    const minutes = options.autoLockMinutes();
    stopIdleTimer();
    stopIdleTimer = idleTimer(minutes * 60_000, () => lock('idle'));
    return minutes;
  }

  /** Ends an opening: from here on the vault closes by itself. */
  function handOver(entry: Opened): Result<Unlocked, BridgeFailure> {
    if (opened !== entry) return failure({ kind: 'not-signed-in' });
    const autoLockMinutes = restartIdleTimer();
    return ok({ ...entry.session, unitKey: Uint8Array.from(entry.unitKey), autoLockMinutes });
  }

  async function closingOnFault<T>(step: () => T | Promise<T>): Promise<T> {
    try {
      return await step();
    } catch (error) {
      close('system');
      throw error;
    }
  }

  const vaultStatus: Handler<'vaultStatus'> = async () => {
    const file = await readVaultFile(folder);
    if (!file.ok) return file;
    if (!file.value) return ok({ state: 'new' });
    const { station, slots } = file.value;
    return ok({ state: opened ? 'unlocked' : 'locked', station, users: slots.map(({ user }) => user), locked });
  };

  const vaultPassphraseStrength: Handler<'vaultPassphraseStrength'> = async ({ passphrase, about }) =>
    ok(passphraseStrength(passphrase, about));

  const vaultSetUp: Handler<'vaultSetUp'> = ({ stationName, forceCode, administrator, passphrase }) => {
    const asked = locksAsked;
    return inTurn(async () => {
      const file = await readVaultFile(folder);
      if (!file.ok) return file;
      if (file.value) return failure({ kind: 'station-already-set-up' });
      const forceName = options.forceName(forceCode);
      if (forceName === undefined) return failure({ kind: 'request-not-understood', detail: 'forceCode' });
      const about = [stationName, forceName, administrator.name, administrator.collarNumber ?? ''];
      if (!passphraseStrength(passphrase, about).acceptable) return failure({ kind: 'passphrase-too-weak' });

      const station: Station = { stationId: randomId(random), name: stationName, forceCode, forceName };
      const user: User = { userId: randomId(random), ...administrator, role: 'administrator' };
      const unitKey = random.bytes(32);
      const slot = await makeUserSlot({ station, user, passphrase, unitKey }, random, options.argon2 ?? argon2Costs);
      if (locksAsked !== asked) {
        unitKey.fill(0);
        return failure({ kind: 'not-signed-in' });
      }
      const entry = enter({ session: { user, station }, unitKey });
      return closingOnFault(async () => {
        await mkdir(folder, { recursive: true, mode: 0o700 });
        for (const prepare of preparations) await prepare(entry.session);
        await writeVaultFile(folder, { format: 1, station, slots: [slot] });
        return handOver(entry);
      });
    });
  };

  const vaultUnlock: Handler<'vaultUnlock'> = ({ userId, passphrase }) => {
    const asked = locksAsked;
    return inTurn(async () => {
      const file = await readVaultFile(folder);
      if (!file.ok) return file;
      if (!file.value) return failure({ kind: 'station-not-set-up' });
      const { station, slots } = file.value;
      const slot = slots.find(({ user }) => user.userId === userId);
      if (!slot) return failure({ kind: 'passphrase-wrong' });

      const tried = await trySlot({ folder, clock }, file.value, slot, passphrase);
      if (!tried.ok) return tried;
      const unitKey = tried.value;
      if (locksAsked !== asked) {
        unitKey.fill(0);
        return failure({ kind: 'not-signed-in' });
      }
      const entry = enter({ session: { user: slot.user, station }, unitKey });
      return closingOnFault(() => handOver(entry));
    });
  };

  const vaultLock: Handler<'vaultLock'> = async ({ reason }) => {
    lock(reason);
    return ok({});
  };

  const vaultStayAwake: Handler<'vaultStayAwake'> = async () => {
    if (!opened) return failure({ kind: 'not-signed-in' });
    restartIdleTimer();
    return ok({});
  };

  /** HKDF-SHA-256 (RFC 5869) keeps main's files and the renderer's records under different keys. */
  function withFileKey<T>(use: (key: Uint8Array) => T): T {
    if (!opened) throw new Error('The vault is locked');
    const key = new Uint8Array(hkdfSync('sha256', opened.unitKey, new Uint8Array(), 'proviso/main-files/1', 32));
    try {
      return use(key);
    } finally {
      key.fill(0);
    }
  }

  const belongsTo = (context: string) => `proviso/sealed/1/${context}`;

  const users = createUsers({
    folder,
    clock,
    random,
    argon2: options.argon2 ?? argon2Costs,
    inTurn,
    opened: () => opened && { user: opened.session.user, unitKey: opened.unitKey },
  });

  return {
    ...users,
    vaultStatus,
    vaultPassphraseStrength,
    vaultSetUp,
    vaultUnlock,
    vaultLock,
    vaultStayAwake,
    session: () => opened?.session ?? null,
    seal: (context, plaintext) => withFileKey((key) => sealBytes(key, random.bytes(12), plaintext, belongsTo(context))),
    open(context, sealed) {
      const plaintext = withFileKey((key) => openBytes(key, sealed, belongsTo(context)));
      return plaintext ? ok(plaintext) : failure({ kind: 'vault-damaged' });
    },
    onLocked: (listener) => void lockListeners.push(listener),
    onSetUp: (prepare) => void preparations.push(prepare),
  };
}
