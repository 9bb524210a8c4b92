import { mkdtempSync, rmSync } from 'node:fs';
import { registerHooks } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setImmediate as nextTurn } from 'node:timers/promises';
import { type Call, calls, emit, type Listener, scenario } from './recording-electron.ts';

/**
 * Runs the real main.ts under the recording Electron, plays what Electron and the page would do, and prints what came of
 * it as JSON: the calls up to the loaded page, then the answers of its handlers.
 */

const { appPath, ...chosen } = JSON.parse(process.argv[2] ?? '{}');
Object.assign(scenario, chosen, { appPath, atExit: (code: number) => finish({ exitCode: code }) });
const stationFolder = mkdtempSync(join(tmpdir(), 'proviso-main-'));
process.env.PROVISO_DATA = stationFolder;
process.env.XDG_DATA_HOME = stationFolder;

registerHooks({
  resolve: (specifier, context, next) =>
    specifier === 'electron/main'
      ? { url: new URL('./recording-electron.ts', import.meta.url).href, shortCircuit: true }
      : next(specifier, context),
});

function finish(outcome: object): never {
  const shown = boot.length > 0 ? boot : calls;
  process.stdout.write(
    JSON.stringify({ stationFolder, calls: shown, ...outcome }, (_key, value) =>
      typeof value === 'function' ? 'function' : value,
    ),
  );
  rmSync(stationFolder, { recursive: true, force: true });
  process.exit(0);
}

/** The last argument of the one call that registered a handler. */
function handler(name: string, first?: string): Listener {
  const call = calls.find((made) => made.name === name && (first === undefined || made.args[0] === first));
  if (!call) throw new Error(`Nothing was registered with ${name} ${first ?? ''}`);
  return call.args.at(-1) as Listener;
}

function isPrevented(name: string, event: string, ...args: unknown[]): boolean {
  let prevented = false;
  const isHeard = emit(
    name,
    event,
    {
      preventDefault: () => {
        prevented = true;
      },
    },
    ...args,
  );
  return isHeard && prevented;
}

/** What a handler passes to its callback, the one after `before`. */
function passedOn(listener: Listener, before: readonly unknown[], after: readonly unknown[] = []): unknown {
  let passed: unknown;
  listener(
    ...before,
    (value: unknown) => {
      passed = value;
    },
    ...after,
  );
  return passed;
}

const since = (start: number): string[] => calls.slice(start).map(({ name }) => name);
async function callsDuring(act: () => unknown): Promise<string[]> {
  const start = calls.length;
  act();
  await nextTurn();
  return since(start);
}

const boot: Call[] = [];
await import('../../../../electron/main.ts');
while (!calls.some(({ name }) => name === 'window.loadURL' || name === 'dialog.showErrorBox')) await nextTurn();
boot.push(...calls);

const topFrame = { url: 'app://proviso/index.html', parent: null };
const ask = async (channel: string, senderFrame: unknown, payload: unknown): Promise<unknown> =>
  handler('ipcMain.handle', channel)({ senderFrame }, payload);
const failureOf = (answer: unknown): unknown =>
  (answer as { ok: boolean; error?: { kind: string } }).error?.kind ?? 'answered';

const target = 'session.ours';
const ourUrl = 'app://proviso/index.html';
const permissions = ['persistent-storage', 'media', 'geolocation', 'notifications', 'clipboard-read', 'openExternal'];
const request = async (url: string, method = 'GET') => {
  const response = (await handler(`${target}.protocol.handle`)({ url, method })) as Response;
  return { status: response.status, headers: Object.fromEntries(response.headers), body: await response.text() };
};

const prevented = Object.fromEntries([
  ...['will-navigate', 'will-frame-navigate', 'will-redirect', 'will-attach-webview', 'select-bluetooth-device'].map(
    (event) => [event, isPrevented('contents', event)],
  ),
  ...['will-download', 'select-hid-device', 'select-serial-port', 'select-usb-device'].map((event) => [
    event,
    isPrevented(target, event),
  ]),
]);

const answers = {
  prevented,
  windowOpen: handler('contents.setWindowOpenHandler')({ url: ourUrl }),
  requested: Object.fromEntries(
    permissions.map((permission) => [
      permission,
      passedOn(handler(`${target}.setPermissionRequestHandler`), [{}, permission], [{ requestingUrl: ourUrl }]),
    ]),
  ),
  checked: Object.fromEntries(
    permissions.map((permission) => [
      permission,
      handler(`${target}.setPermissionCheckHandler`)({}, permission, 'app://proviso/'),
    ]),
  ),
  strangerMayPersist: handler(`${target}.setPermissionCheckHandler`)({}, 'persistent-storage', 'https://example.test/'),
  device: handler(`${target}.setDevicePermissionHandler`)({}),
  usb: handler(`${target}.setUSBProtectedClassesHandler`)({ protectedClasses: ['hid', 'mass-storage'] }),
  bluetooth: passedOn(handler(`${target}.setBluetoothPairingHandler`), [{}]),
  displayMedia: passedOn(handler(`${target}.setDisplayMediaRequestHandler`), [{}]) ?? null,
  cancelled: Object.fromEntries(
    [
      'app://proviso/index.html',
      'blob:app://proviso/1',
      'data:text/plain,1',
      'https://example.test/',
      'http://127.0.0.1/',
      'ws://127.0.0.1/',
      'file:///etc/hostname',
      'devtools://devtools/x',
    ].map((url) => [
      url,
      (passedOn(handler(`${target}.webRequest.onBeforeRequest`), [{ url }]) as { cancel: boolean }).cancel,
    ]),
  ),
  served: {
    start: await request(ourUrl),
    style: await request('app://proviso/assets/style.css'),
    notBundled: await request('app://proviso/assets/none.js'),
    above: await request('app://proviso/../electron/preload.cjs'),
    posted: await request(ourUrl, 'POST'),
    otherHost: await request('app://elsewhere/index.html'),
  },
  senders: {
    topFrame: failureOf(await ask('vaultStatus', topFrame, {})),
    otherHost: failureOf(await ask('vaultStatus', { url: 'app://elsewhere/index.html', parent: null }, {})),
    otherScheme: failureOf(await ask('vaultStatus', { url: 'https://proviso/index.html', parent: null }, {})),
    blob: failureOf(await ask('vaultStatus', { url: 'blob:app://proviso/1', parent: null }, {})),
    subframe: failureOf(await ask('vaultStatus', { url: ourUrl, parent: topFrame }, {})),
    gone: failureOf(await ask('vaultStatus', null, {})),
    notAnAddress: failureOf(await ask('vaultStatus', { url: '', parent: null }, {})),
  },
  frameReadAtOnce: await (async () => {
    let hasReturned = false;
    const event = {
      get senderFrame() {
        return hasReturned ? null : topFrame;
      },
    };
    const answer = handler('ipcMain.handle', 'vaultStatus')(event, {});
    hasReturned = true;
    return failureOf(await answer);
  })(),
  setUp: failureOf(
    await ask('vaultSetUp', topFrame, {
      stationName: 'Sampleton',
      forceCode: '01',
      administrator: { name: 'TESTOWSKA', rank: 'sergeant' },
      passphrase: 'seven quiet herons over the estuary',
    }),
  ),
  printed: await ask('paperworkPrint', topFrame, {}),
  chosenFolder: await ask('stationChooseExportFolder', topFrame, {}),
  lockScreen: await callsDuring(() => emit('powerMonitor', 'lock-screen')),
  lockedMessage: calls.findLast(({ name }) => name === 'contents.send')?.args,
  lockedStatus: await ask('vaultStatus', topFrame, {}),
  suspendHeard: emit('powerMonitor', 'suspend'),
  secondInstance: await callsDuring(() => emit('app', 'second-instance')),
  cleanExit: await callsDuring(() => emit('contents', 'render-process-gone', {}, { reason: 'clean-exit' })),
  firstLoss: await callsDuring(() => emit('contents', 'render-process-gone', {}, { reason: 'crashed' })),
  secondLoss: await callsDuring(() => emit('contents', 'render-process-gone', {}, { reason: 'memory-eviction' })),
  waits: await callsDuring(() => emit('window', 'unresponsive')),
  pressesSecond: await callsDuring(() => {
    scenario.pressed = 1;
    emit('window', 'unresponsive');
  }),
  closes: await callsDuring(() => emit('contents', 'render-process-gone', {}, { reason: 'crashed' })),
  allClosed: await callsDuring(() => emit('app', 'window-all-closed')),
};
finish({ answers });
