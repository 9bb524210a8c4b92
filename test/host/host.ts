import { randomBytes } from 'node:crypto';
import { existsSync, mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { startServices } from '../../electron/boot.ts';
import type { Dialogs, Printer } from '../../electron/services/ports.ts';
import { instantFromEpochMilliseconds } from '../../shared/time.ts';
import { type HostServer, startHostServer } from './server.ts';

/** The browser host: the same services, router, preload and screens in a plain browser. Never on a police workstation. */

const usage =
  'node test/host/host.ts --data FOLDER [--port N] [--export-folder FOLDER] [--no-create] [--save-folder FOLDER] [--until-input-ends]';

const root = join(import.meta.dirname, '..', '..');
if (root.includes('.asar'))
  throw new Error('The browser host is for development and tests and never runs from a package.');

const { values: options } = parseArgs({
  options: {
    data: { type: 'string' },
    port: { type: 'string', default: '0' },
    'export-folder': { type: 'string' },
    'no-create': { type: 'boolean', default: false },
    'save-folder': { type: 'string' },
    'until-input-ends': { type: 'boolean', default: false },
  },
});
if (options.data === undefined) throw new Error(`The browser host needs a folder for its files: ${usage}`);
const folder = options.data;
const exportFolder = options['export-folder'] ?? join(folder, 'export');
const saveFolder = options['save-folder'] ?? join(folder, 'saved');
mkdirSync(folder, { recursive: true, mode: 0o700 });

const dialogs: Dialogs = {
  async chooseFolder() {
    if (!options['no-create']) mkdirSync(exportFolder, { recursive: true });
    return existsSync(exportFolder) || options['no-create'] ? exportFolder : null;
  },
  async saveFile(_title, suggestedName) {
    mkdirSync(saveFolder, { recursive: true });
    return join(saveFolder, suggestedName);
  },
};
const printer: Printer = { printWindow: () => server.print() };

const services = await startServices({
  folder,
  clock: { now: () => instantFromEpochMilliseconds(Date.now()) },
  random: { bytes: (length) => new Uint8Array(randomBytes(length)) },
  dialogs,
  printer,
  programFolder: root,
  reportFault: (channel, errorName) => console.error(`${channel}: ${errorName}`),
});

const server: HostServer = await startHostServer({
  dist: join(root, 'dist'),
  port: Number(options.port),
  // Only the page that showed the token gets as far as here.
  answer: (channel, payload) => services.route(channel, { trusted: true }, payload),
}).catch((error: NodeJS.ErrnoException) => {
  if (error.code !== 'EADDRINUSE') throw error;
  console.error(`Port ${options.port} of this machine is taken.`);
  process.exit(1);
});
services.onLocked((reason) => server.push('locked', reason));

async function stop(): Promise<void> {
  services.lock('system');
  await server.close();
  process.exit(0);
}
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, () => void stop());
if (options['until-input-ends']) process.stdin.resume().on('end', () => void stop());

console.log(`Proviso is at ${server.address}`);
