import { mkdirSync, readFileSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { LockReason } from '../shared/contract/index.ts';
import { ok } from '../shared/result.ts';
import { createRouter, type Router, type RouterOptions } from './router.ts';
import { writeDurably } from './services/durable-file.ts';
import { createExchange } from './services/exchange/exchange.ts';
import { nodeFileSystem } from './services/exchange/file-system.ts';
import { createPacks } from './services/packs/packs.ts';
import { createPaperwork } from './services/paperwork/paperwork.ts';
import type { Clock, Dialogs, Printer, Random, Services } from './services/ports.ts';
import { createReference } from './services/reference/reference.ts';
import { createStation } from './services/station/station.ts';
import { createVault } from './services/vault/vault.ts';

export interface ServicesOptions {
  /** The station's own folder; made when missing. */
  readonly folder: string;
  /** Where package.json and dist/ are: the work tree, or the package. */
  readonly programFolder: string;
  readonly clock: Clock;
  readonly random: Random;
  readonly dialogs: Dialogs;
  readonly printer: Printer;
  readonly reportFault: RouterOptions['reportFault'];
}

export interface RunningServices {
  readonly route: Router['route'];
  /** Closes the vault at once. */
  lock(reason: Exclude<LockReason, 'started'>): void;
  /** After how many minutes without use the station locks. */
  autoLockMinutes(): number;
  /** Calls the listener each time the vault has locked. */
  onLocked(listener: (reason: LockReason) => void): void;
}

/**
 * Puts the services and their router together: the same for Electron and for the browser host. Throws when the folder
 * cannot be made or the reference data is missing or damaged.
 */
export async function startServices(options: ServicesOptions): Promise<RunningServices> {
  const { folder, programFolder, clock, random, dialogs, printer, reportFault } = options;
  mkdirSync(folder, { recursive: true, mode: 0o700 });
  const { version }: { version: string } = JSON.parse(readFileSync(join(programFolder, 'package.json'), 'utf8'));

  const { about, forceName, ...reference } = createReference({
    load: () => readFile(join(programFolder, 'dist', 'reference', 'offences.json'), 'utf8'),
    updates: () => {
      const inUse = vault.session() && station.settingsHistory().at(-1);
      return { version: inUse?.version ?? 0, offences: inUse?.settings.offenceUpdates ?? [] };
    },
  });
  const forces = await reference.referenceForces({});
  const forceNames = new Map(forces.ok ? forces.value.forces.map(({ code, name }) => [code, name]) : []);
  const vault = createVault({
    folder,
    clock,
    random,
    forceName: (code) => forceNames.get(code),
    autoLockMinutes: () => station.autoLockMinutes(),
  });
  const station = createStation({ folder, vault, dialogs, clock });
  const packs = createPacks({ station, session: vault.session, clock });
  const signedInStation = () => vault.session()?.station ?? null;
  const paperwork = createPaperwork({
    station: signedInStation,
    settingsHistory: async () => {
      const read = await station.stationRead({});
      return read.ok ? ok(read.value.settings) : read;
    },
    hasAttestedAnswers: vault.hasAttestedAnswers,
    dialogs,
    printer,
    writeFile: writeDurably,
  });
  const exchange = createExchange({
    folder,
    exportFolder: station.exportFolder,
    station: signedInStation,
    produce: paperwork.produce,
    clock,
    fileSystem: nodeFileSystem,
    programVersion: version,
  });

  const services: Services = {
    ...vault,
    ...station,
    ...packs,
    ...reference,
    ...paperwork,
    ...exchange,
    aboutProgram: async () => ok({ version, offences: await about() }),
  };
  const { route } = createRouter({ services, session: vault.session, reportFault });
  return {
    route,
    lock: (reason) => void vault.vaultLock({ reason }),
    autoLockMinutes: station.autoLockMinutes,
    onLocked: vault.onLocked,
  };
}
