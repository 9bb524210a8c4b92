import { appendFile } from 'node:fs/promises';
import { nodeFileSystem } from '../../../../../electron/services/exchange/file-system.ts';
import { packageId, packedCaseEvents, startExchange } from './packed-case.ts';
import { type Stop, stoppingFileSystem } from './stopping-file-system.ts';

/** Delivers in a process of its own that kills itself at the operation named: `folder exportFolder stop`. */
const [folder = '', exportFolder = '', stop = ''] = process.argv.slice(2);
const { fileSystem } = stoppingFileSystem(nodeFileSystem, appendFile, JSON.parse(stop) as Stop, async () => {
  process.kill(process.pid, 'SIGKILL');
  return new Promise<never>(() => {});
});
await startExchange({ folder, exportFolder, fileSystem }).exchangeDeliver({ packageId, events: packedCaseEvents() });
