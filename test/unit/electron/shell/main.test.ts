import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { channels } from '../../../../shared/contract/channels.ts';
import { type ReferenceFile, referenceFileSchema } from '../../../../shared/reference/reference-data.ts';
import type { Call } from './recording-electron.ts';

interface Outcome {
  readonly calls: readonly Call[];
  readonly stationFolder: string;
  readonly exitCode?: number;
  readonly answers: Readonly<Record<string, unknown>>;
}

const appPath = mkdtempSync(join(tmpdir(), 'proviso-app-'));
const referenceFile: ReferenceFile = referenceFileSchema.parse({
  format: 'proviso-reference-data/1',
  source: 'made for this test',
  retrievedOn: '2026-11-20',
  codes: ['TH68010'],
  titles: ['Theft from a shop'],
  categories: 'CE',
  flags: '3',
  forces: [{ code: '01', name: 'Sampleshire Police' }],
});
const files = {
  'package.json': '{"name":"proviso","version":"0.1.0"}',
  'dist/renderer/index.html': '<!doctype html><title>Proviso</title>',
  'dist/renderer/assets/style.css': 'body{}',
  'dist/electron/preload.cjs': '',
  'dist/reference/offences.json': JSON.stringify(referenceFile),
};

/** Runs the real main.ts in a Node of its own, under the recording Electron. */
function runMain(chosen: object = {}): Outcome {
  const runner = join(import.meta.dirname, 'run-main.ts');
  const { stdout, stderr, status } = spawnSync(process.execPath, [runner, JSON.stringify({ appPath, ...chosen })], {
    encoding: 'utf8',
  });
  if (status !== 0) throw new Error(stderr);
  return JSON.parse(stdout);
}

/** What was done: questions that change nothing are left out. */
const namesOf = ({ calls }: Outcome): string[] =>
  calls.map(({ name }) => name).filter((name) => !/^app\.(commandLine\.hasSwitch|get(App)?Path)$/.test(name));
const argsOf = ({ calls }: Outcome, name: string): (readonly unknown[])[] =>
  calls.filter((call) => call.name === name).map(({ args }) => args);

let started: Outcome;

beforeAll(() => {
  for (const [name, text] of Object.entries(files)) {
    mkdirSync(join(appPath, name, '..'), { recursive: true });
    writeFileSync(join(appPath, name), text);
  }
  started = runMain();
});
afterAll(() => rmSync(appPath, { recursive: true, force: true }));

describe('given the program starts in development', () => {
  it('when it boots › then every lockdown call is made, in this order', () => {
    const handlers = channels.map(() => 'ipcMain.handle');
    const lockedSession = (name: string) => [
      `${name}.setPermissionRequestHandler`,
      `${name}.setPermissionCheckHandler`,
      `${name}.setDevicePermissionHandler`,
      `${name}.setUSBProtectedClassesHandler`,
      `${name}.setBluetoothPairingHandler`,
      `${name}.setDisplayMediaRequestHandler`,
      `${name}.on`,
      `${name}.on`,
      `${name}.on`,
      `${name}.on`,
      `${name}.webRequest.onBeforeRequest`,
      `${name}.setSpellCheckerEnabled`,
      `${name}.setSpellCheckerLanguages`,
      `${name}.setSpellCheckerDictionaryDownloadURL`,
      `${name}.setProxy`,
    ];
    expect(namesOf(started)).toEqual([
      'protocol.registerSchemesAsPrivileged',
      'app.enableSandbox',
      'app.commandLine.appendSwitch',
      'app.commandLine.appendSwitch',
      'app.commandLine.appendSwitch',
      'app.commandLine.appendSwitch',
      'app.commandLine.appendSwitch',
      'app.setPath',
      'app.setPath',
      'app.on',
      'app.requestSingleInstanceLock',
      'app.whenReady',
      'app.configureHostResolver',
      'Menu.buildFromTemplate',
      'Menu.setApplicationMenu',
      'session.fromPartition',
      ...lockedSession('session.default'),
      ...lockedSession('session.ours'),
      'session.ours.protocol.handle',
      'new BrowserWindow',
      'contents.on',
      'contents.on',
      'contents.on',
      'contents.on',
      'contents.on',
      'contents.setWindowOpenHandler',
      'contents.setWebRTCIPHandlingPolicy',
      'contents.on',
      'window.on',
      'window.once',
      ...handlers,
      'powerMonitor.on',
      'powerMonitor.on',
      'powerMonitor.on',
      'app.on',
      'app.on',
      'app.on',
      'window.loadURL',
    ]);
  });

  it('when it boots › then app:// is standard and secure and never bypasses the policy', () => {
    expect(argsOf(started, 'protocol.registerSchemesAsPrivileged')).toEqual([
      [[{ scheme: 'app', privileges: { standard: true, secure: true, supportFetchAPI: true } }]],
    ]);
  });

  it('when it boots › then Chromium resolves no name and has no traffic of its own', () => {
    expect(argsOf(started, 'app.commandLine.appendSwitch')).toEqual([
      ['host-resolver-rules', 'MAP * ~NOTFOUND'],
      ['disable-quic'],
      ['disable-background-networking'],
      ['disable-component-update'],
      ['disable-domain-reliability'],
    ]);
    expect(argsOf(started, 'app.configureHostResolver')).toEqual([
      [{ enableBuiltInResolver: false, secureDnsMode: 'off', secureDnsServers: [] }],
    ]);
    expect(argsOf(started, 'contents.setWebRTCIPHandlingPolicy')).toEqual([['disable_non_proxied_udp']]);
  });

  it.each(['session.default', 'session.ours'])(
    'when it boots › then %s has a dead proxy and no spellchecker',
    (name) => {
      expect(argsOf(started, `${name}.setProxy`)).toEqual([
        [{ mode: 'fixed_servers', proxyRules: 'http://127.0.0.1:9', proxyBypassRules: '<-loopback>' }],
      ]);
      expect(argsOf(started, `${name}.setSpellCheckerEnabled`)).toEqual([[false]]);
      expect(argsOf(started, `${name}.setSpellCheckerLanguages`)).toEqual([[[]]]);
      expect(argsOf(started, `${name}.setSpellCheckerDictionaryDownloadURL`)).toEqual([['http://127.0.0.1:9/']]);
      expect(argsOf(started, `${name}.webRequest.onBeforeRequest`)).toEqual([[{ urls: ['<all_urls>'] }, 'function']]);
      expect(argsOf(started, `${name}.on`).map(([event]) => event)).toEqual([
        'select-hid-device',
        'select-serial-port',
        'select-usb-device',
        'will-download',
      ]);
    },
  );

  it('when it boots › then its files are local ones and its session persists', () => {
    const folder = started.stationFolder;
    expect(argsOf(started, 'app.setPath')).toEqual([
      ['userData', folder],
      ['sessionData', folder],
    ]);
    expect(argsOf(started, 'session.fromPartition')).toEqual([['persist:proviso']]);
  });

  it('when the window is made › then every web preference is stated', () => {
    const [options] = argsOf(started, 'new BrowserWindow')[0] ?? [];
    expect(options).toMatchObject({ show: false });
    expect((options as { webPreferences: unknown }).webPreferences).toEqual({
      preload: join(appPath, 'dist', 'electron', 'preload.cjs'),
      partition: 'persist:proviso',
      sandbox: true,
      contextIsolation: true,
      webSecurity: true,
      nodeIntegration: false,
      nodeIntegrationInWorker: false,
      nodeIntegrationInSubFrames: false,
      allowRunningInsecureContent: false,
      experimentalFeatures: false,
      webviewTag: false,
      plugins: false,
      spellcheck: false,
      navigateOnDragDrop: false,
      devTools: true,
    });
    expect(argsOf(started, 'window.loadURL')).toEqual([['app://proviso/index.html']]);
  });

  it('when it boots › then every channel of the contract is bound once and nothing else', () => {
    expect(argsOf(started, 'ipcMain.handle').map(([channel]) => channel)).toEqual([...channels]);
  });

  it('when a page wants to navigate, open, download or take a device › then it is prevented', () => {
    expect(started.answers.prevented).toEqual({
      'will-navigate': true,
      'will-frame-navigate': true,
      'will-redirect': true,
      'will-attach-webview': true,
      'select-bluetooth-device': true,
      'will-download': true,
      'select-hid-device': true,
      'select-serial-port': true,
      'select-usb-device': true,
    });
    expect(started.answers).toMatchObject({
      windowOpen: { action: 'deny' },
      device: false,
      usb: ['hid', 'mass-storage'],
      bluetooth: { confirmed: false },
      displayMedia: null,
    });
  });

  it('when a permission is requested or checked › then only persistent storage is granted, and only to us', () => {
    const onlyStorage = {
      'persistent-storage': true,
      media: false,
      geolocation: false,
      notifications: false,
      'clipboard-read': false,
      openExternal: false,
    };
    expect(started.answers).toMatchObject({
      requested: onlyStorage,
      checked: onlyStorage,
      strangerMayPersist: false,
    });
  });

  it('when anything but app:, blob: or data: is requested › then it is cancelled', () => {
    expect(started.answers.cancelled).toEqual({
      'app://proviso/index.html': false,
      'blob:app://proviso/1': false,
      'data:text/plain,1': false,
      'https://example.test/': true,
      'http://127.0.0.1/': true,
      'ws://127.0.0.1/': true,
      'file:///etc/hostname': true,
      'devtools://devtools/x': false,
    });
  });

  it('when app:// is asked › then only bundled files are served, under the policy', () => {
    const nothing = { status: 404, body: '' };
    expect(started.answers.served).toMatchObject({
      start: {
        status: 200,
        body: files['dist/renderer/index.html'],
        headers: {
          'content-type': 'text/html; charset=utf-8',
          'content-security-policy':
            "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' blob: data:; font-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'; object-src 'none'; require-trusted-types-for 'script'; trusted-types 'none'",
          'cross-origin-opener-policy': 'same-origin',
          'x-content-type-options': 'nosniff',
          'cache-control': 'no-store',
        },
      },
      style: { status: 200, body: 'body{}', headers: { 'content-type': 'text/css; charset=utf-8' } },
      notBundled: nothing,
      above: nothing,
      posted: nothing,
      otherHost: nothing,
    });
  });

  it('when a call comes from anywhere but our top frame › then it is refused', () => {
    expect(started.answers.senders).toEqual({
      topFrame: 'answered',
      otherHost: 'sender-not-trusted',
      otherScheme: 'sender-not-trusted',
      blob: 'sender-not-trusted',
      subframe: 'sender-not-trusted',
      gone: 'sender-not-trusted',
      notAnAddress: 'sender-not-trusted',
    });
  });

  it('when the frame navigates away during a call › then its sender has been judged already', () => {
    expect(started.answers.frameReadAtOnce).toBe('answered');
  });

  it('when the window is printed and a folder is chosen › then the dialogs of the system are used', () => {
    expect(started.answers).toMatchObject({
      setUp: 'answered',
      printed: { ok: true, value: { printed: true } },
      chosenFolder: { ok: true, value: { exportFolder: '/exports', cancelled: false } },
    });
  });

  it('when the workstation locks or suspends › then the station locks and the screens are told', () => {
    expect(started.answers).toMatchObject({
      lockScreen: ['contents.send'],
      lockedMessage: ['locked', 'system'],
      lockedStatus: { ok: true, value: { state: 'locked', locked: { reason: 'system' } } },
      suspendHeard: true,
    });
  });

  it('when the renderer is lost once › then it reloads; lost twice › then the user is asked', () => {
    expect(started.answers).toMatchObject({
      cleanExit: [],
      firstLoss: ['contents.reload'],
      secondLoss: ['dialog.showMessageBox', 'contents.reload'],
      closes: ['dialog.showMessageBox', 'app.quit'],
    });
  });

  it('when the window does not answer › then the user waits or has it opened again', () => {
    expect(started.answers).toMatchObject({
      waits: ['dialog.showMessageBox'],
      pressesSecond: ['dialog.showMessageBox', 'contents.forcefullyCrashRenderer'],
    });
  });

  it('when it is started a second time › then the first window comes to the front', () => {
    expect(started.answers).toMatchObject({
      secondInstance: ['window.restore', 'window.focus'],
      allClosed: ['app.quit'],
    });
  });
});

describe('given the program is packaged', () => {
  it.each(['remote-debugging-port', 'remote-debugging-pipe', 'no-sandbox', 'inspect'])(
    'when it is started with --%s › then it exits before anything else',
    (name) => {
      const outcome = runMain({ isPackaged: true, switches: [name] });
      expect(outcome.exitCode).toBe(1);
      expect(namesOf(outcome)).toEqual(['app.exit']);
    },
  );

  it('when it is started plainly › then it runs without DevTools', () => {
    const outcome = runMain({ isPackaged: true });
    expect(argsOf(outcome, 'new BrowserWindow')[0]?.[0]).toMatchObject({ webPreferences: { devTools: false } });
    expect(outcome.answers.cancelled).toMatchObject({ 'devtools://devtools/x': true });
    expect(argsOf(outcome, 'app.setPath')[0]).toEqual(['userData', join(outcome.stationFolder, 'proviso')]);
  });
});

describe('given the program runs already', () => {
  it('when it is started again › then the second ends without opening anything', () => {
    const outcome = runMain({ isFirstInstance: false });
    expect(outcome.exitCode).toBe(0);
    expect(namesOf(outcome)).not.toContain('app.whenReady');
  });
});

describe('given the build is missing', () => {
  it('when the program starts › then it says so without naming files and exits', () => {
    const outcome = runMain({ appPath: join(appPath, 'nowhere') });
    expect(outcome.exitCode).toBe(1);
    expect(argsOf(outcome, 'dialog.showErrorBox')).toEqual([
      [
        'Proviso could not start',
        'Nothing has been changed. Check that this account may write to its local application folder, then start Proviso again.',
      ],
    ]);
  });
});
