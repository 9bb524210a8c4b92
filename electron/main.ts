import { randomBytes } from 'node:crypto';
import { homedir } from 'node:os';
import { join } from 'node:path';
import { app, dialog } from 'electron/main';
import { instantFromEpochMilliseconds } from '../shared/time.ts';
import { startServices } from './boot.ts';
import { createDialogs } from './shell/dialogs.ts';
import { bindChannels, tellLocked } from './shell/ipc.ts';
import { lockBeforeReady, lockSessions } from './shell/lockdown.ts';
import { dataFolder, isSwitchRefused, startFailure, startPage } from './shell/policy.ts';
import { lockWithTheWorkstation } from './shell/power.ts';
import { createPrinter } from './shell/printing.ts';
import { serveRenderer } from './shell/protocol.ts';
import { createWindow, raise } from './shell/window.ts';

/** The boot order of the main process. crashReporter is never started: its dumps hold memory. */

if (isSwitchRefused(app.isPackaged, (name) => app.commandLine.hasSwitch(name))) app.exit(1);
else boot();

function boot(): void {
  lockBeforeReady(dataFolder(process.env, process.platform, homedir(), app.isPackaged));
  // Two programs on one station would tear its files.
  if (!app.requestSingleInstanceLock()) {
    app.exit(0);
    return;
  }
  // Not awaited at the top level: Electron gets ready only once this module has been evaluated.
  void app.whenReady().then(open).catch(explainAndExit);
}

async function open(): Promise<void> {
  const session = await lockSessions();
  const built = join(app.getAppPath(), 'dist');
  serveRenderer(session, join(built, 'renderer'));
  const window = createWindow(join(built, 'electron', 'preload.cjs'));
  const services = await startServices({
    folder: join(app.getPath('userData'), 'station'),
    clock: { now: () => instantFromEpochMilliseconds(Date.now()) },
    random: { bytes: (length) => new Uint8Array(randomBytes(length)) },
    dialogs: createDialogs(window),
    printer: createPrinter(window),
    programFolder: app.getAppPath(),
    reportFault: (channel, errorName) => void process.stderr.write(`${channel}: ${errorName}\n`),
  });
  bindChannels(services.route);
  services.onLocked((reason) => tellLocked(window, reason));
  lockWithTheWorkstation(services.lock, services.autoLockMinutes);
  app.on('second-instance', () => raise(window));
  app.on('window-all-closed', () => app.quit());
  app.on('will-quit', () => services.lock('system'));
  await window.loadURL(startPage);
}

/** The reason stays unsaid: it may name a file or a person. */
function explainAndExit(): void {
  dialog.showErrorBox(startFailure.title, startFailure.content);
  app.exit(1);
}
