import { renameSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import type { BridgeFailure, User } from '../../../shared/contract/index.ts';
import { defaultVersion } from '../../../shared/domain/pack/default-pack.ts';
import { lawHolds } from '../../../shared/domain/pack/law-holds.ts';
import {
  type AdoptedPack,
  type StationSettings,
  stationSettingsSchema,
  trustedSignerSchema,
} from '../../../shared/domain/pack/pack.ts';
import type { ForceSettings } from '../../../shared/domain/settings/force-settings.ts';
import { failure, ok, type Result } from '../../../shared/result.ts';
import { readIfPresent, writeDurably } from '../durable-file.ts';
import { fingerprintOf } from '../packs/ed25519.ts';
import type { Clock, Dialogs, Handler, Services } from '../ports.ts';
import { createTurns } from '../vault/in-turn.ts';
import type { Vault } from '../vault/vault.ts';

const initialAutoLockMinutes = 5;

const stationFileSchema = z.strictObject({
  format: z.literal(1),
  exportFolder: z.string().nullable(),
  autoLockMinutes: z.int().min(1).max(60),
  settings: z
    .array(stationSettingsSchema)
    .min(1)
    .refine((settings) => settings.every(({ version }, index) => version === index + 1)),
  /** Absent in files written before there were packs. */
  trustedSigners: z.array(trustedSignerSchema).default([]),
});
type StationFile = z.infer<typeof stationFileSchema>;

export interface StationOptions {
  /** The vault's folder: `station.sealed` stands beside `vault.json`. */
  readonly folder: string;
  readonly vault: Vault;
  readonly dialogs: Dialogs;
  readonly clock: Clock;
}

type StationChannel =
  | 'stationRead'
  | 'stationChangeSettings'
  | 'stationChooseExportFolder'
  | 'stationSetAutoLock'
  | 'stationTrustSigner'
  | 'stationWithdrawTrust';

interface Adoption {
  readonly settings: ForceSettings;
  readonly pack: AdoptedPack;
}

/** Handlers answer `not-signed-in` while the vault is locked, `vault-damaged` when the file is not what was sealed. */
export interface Station extends Pick<Services, StationChannel> {
  /** Every version of the force's settings, oldest first. Throws when the station cannot be read. */
  settingsHistory(): readonly StationSettings[];
  /** Adds a version with a checked pack's settings and names the pack. */
  adoptPack(adoption: Adoption): Promise<Result<StationSettings, BridgeFailure>>;
  /** The folder that receives packages; null when none was chosen. Throws when the station cannot be read. */
  exportFolder(): string | null;
  /** Minutes, 1 to 60. A station that cannot be read locks after the initial 5: a damaged file locks nobody out. */
  autoLockMinutes(): number;
}

/** The station's own configuration, sealed by the vault as `station.sealed` and never rebuilt from defaults. */
export function createStation({ folder, vault, dialogs, clock }: StationOptions): Station {
  const inTurn = createTurns();
  const path = join(folder, 'station.sealed');
  /** What set-up wrote; it takes the file's name once the vault it belongs to exists. */
  const preparedPath = `${path}.new`;

  const write = (to: string, file: StationFile) =>
    writeDurably(to, vault.seal('station', Buffer.from(JSON.stringify(file))));

  function readSealed(): Buffer | null {
    const sealed = readIfPresent(path);
    if (sealed || !readIfPresent(preparedPath)) return sealed;
    renameSync(preparedPath, path);
    return readIfPresent(path);
  }

  function read(): Result<StationFile, BridgeFailure> {
    if (!vault.session()) return failure({ kind: 'not-signed-in' });
    const sealed = readSealed();
    const opened = sealed && vault.open('station', sealed);
    const parsed = opened?.ok ? stationFileSchema.safeParse(JSON.parse(Buffer.from(opened.value).toString())) : null;
    return parsed?.success ? ok(parsed.data) : failure({ kind: 'vault-damaged', detail: 'station' });
  }

  function readOrThrow(): StationFile {
    const file = read();
    if (!file.ok) throw new Error(`The station cannot be read: ${file.error.kind}`);
    return file.value;
  }

  const change = (alter: (file: StationFile) => StationFile): Promise<Result<StationFile, BridgeFailure>> =>
    inTurn(async () => {
      const file = read();
      if (!file.ok) return file;
      const changed = alter(file.value);
      await write(path, changed);
      return ok(changed);
    });

  const newVersion = (
    version: number,
    user: User,
    added: Pick<StationSettings, 'settings' | 'pack'>,
  ): StationSettings => ({ version, at: clock.now(), by: user.name, ...added });

  /** Adds a version to the history in the name of whoever is signed in. */
  async function addVersion(
    added: Pick<StationSettings, 'settings' | 'pack'>,
  ): Promise<Result<StationSettings, BridgeFailure>> {
    const session = vault.session();
    if (!session) return failure({ kind: 'not-signed-in' });
    return inTurn(async () => {
      const file = read();
      if (!file.ok) return file;
      const newest = newVersion(file.value.settings.length + 1, session.user, added);
      await write(path, { ...file.value, settings: [...file.value.settings, newest] });
      return ok(newest);
    });
  }

  vault.onSetUp(({ user }) =>
    write(preparedPath, {
      format: 1,
      exportFolder: null,
      autoLockMinutes: initialAutoLockMinutes,
      settings: [newVersion(1, user, defaultVersion)],
      trustedSigners: [],
    }),
  );

  const stationRead: Handler<'stationRead'> = async () => {
    const file = read();
    if (!file.ok) return file;
    const { exportFolder, autoLockMinutes, settings, trustedSigners } = file.value;
    return ok({ exportFolder, autoLockMinutes, settings, trustedSigners });
  };

  /** By hand nothing can be cited, so nothing that the law does not allow can be new. */
  const stationChangeSettings: Handler<'stationChangeSettings'> = async ({ settings }) => {
    const file = read();
    if (!file.ok) return file;
    const inUse = file.value.settings.at(-1)?.settings;
    const before = new Map(inUse && lawHolds(inUse, []).conflicts.map(({ about, asked }) => [about, asked]));
    const added = lawHolds(settings, []).conflicts.find(({ about, asked }) => before.get(about) !== asked);
    return added ? failure({ kind: 'against-the-law', detail: added.about }) : addVersion({ settings });
  };

  const stationChooseExportFolder: Handler<'stationChooseExportFolder'> = async () => {
    const session = vault.session();
    const chosen = await dialogs.chooseFolder('Choose the folder that receives packages');
    // The dialog can stand open for long: what it answers counts only for whoever opened it.
    if (vault.session() !== session) return failure({ kind: 'not-signed-in' });
    const file = chosen === null ? read() : await change((before) => ({ ...before, exportFolder: chosen }));
    return file.ok ? ok({ exportFolder: file.value.exportFolder, cancelled: chosen === null }) : file;
  };

  const stationSetAutoLock: Handler<'stationSetAutoLock'> = async ({ minutes }) => {
    const changed = await change((before) => ({ ...before, autoLockMinutes: minutes }));
    // The time that is running was started with the old number.
    return changed.ok ? vault.vaultStayAwake({}) : changed;
  };

  const stationTrustSigner: Handler<'stationTrustSigner'> = async ({ publicKey, name }) => {
    const session = vault.session();
    if (!session) return failure({ kind: 'not-signed-in' });
    const fingerprint = fingerprintOf(publicKey);
    const changed = await change((before) => {
      if (before.trustedSigners.some((signer) => signer.publicKey === publicKey && !signer.withdrawn)) return before;
      const added = { publicKey, fingerprint, name, addedAt: clock.now(), addedBy: session.user.name };
      return { ...before, trustedSigners: [...before.trustedSigners, added] };
    });
    return changed.ok ? ok({ trustedSigners: changed.value.trustedSigners }) : changed;
  };

  const stationWithdrawTrust: Handler<'stationWithdrawTrust'> = async ({ publicKey, reason }) => {
    const session = vault.session();
    if (!session) return failure({ kind: 'not-signed-in' });
    const withdrawn = { at: clock.now(), by: session.user.name, reason };
    const changed = await change((before) => ({
      ...before,
      trustedSigners: before.trustedSigners.map((signer) =>
        signer.publicKey === publicKey && !signer.withdrawn ? { ...signer, withdrawn } : signer,
      ),
    }));
    return changed.ok ? ok({ trustedSigners: changed.value.trustedSigners }) : changed;
  };

  return {
    stationRead,
    stationChangeSettings,
    stationChooseExportFolder,
    stationSetAutoLock,
    stationTrustSigner,
    stationWithdrawTrust,
    adoptPack: ({ settings, pack }) => addVersion({ settings, pack }),
    settingsHistory: () => readOrThrow().settings,
    exportFolder: () => readOrThrow().exportFolder,
    autoLockMinutes() {
      const file = read();
      return file.ok ? file.value.autoLockMinutes : initialAutoLockMinutes;
    },
  };
}
