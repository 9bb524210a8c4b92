import { EventEmitter } from 'node:events';
import type * as Electron from 'electron/main';

/**
 * Stands in for `electron/main` and records every call the real main.ts makes, in order. Each object is typed as
 * Electron's own, so what is answered here has Electron's types; what is not answered returns undefined.
 */

export interface Call {
  readonly name: string;
  readonly args: readonly unknown[];
}

interface Scenario {
  isPackaged: boolean;
  switches: readonly string[];
  isFirstInstance: boolean;
  appPath: string;
  /** Which button the user presses in a message box. */
  pressed: number;
  atExit: (code: number) => void;
}

export const scenario: Scenario = {
  isPackaged: false,
  switches: [],
  isFirstInstance: true,
  appPath: '',
  pressed: 0,
  atExit: () => undefined,
};
export const calls: Call[] = [];

export type Listener = (...args: unknown[]) => unknown;
const emitters = new Map<string, EventEmitter>();
export const emit = (name: string, event: string, ...args: unknown[]): boolean =>
  emitters.get(name)?.emit(event, ...args) ?? false;

function recording<T extends object>(name: string, answers: Partial<T>): T {
  const emitter = new EventEmitter();
  emitters.set(name, emitter);
  return new Proxy(answers as T, {
    get(target, property) {
      const own: unknown = Reflect.get(target, property);
      // So that a recorded object can be the value of a promise.
      if (typeof property === 'symbol' || property === 'then' || (own !== undefined && typeof own !== 'function'))
        return own;
      return (...args: unknown[]) => {
        calls.push({ name: `${name}.${property}`, args });
        if (property === 'on' || property === 'once') emitter.on(String(args[0]), args[1] as Listener);
        return typeof own === 'function' ? Reflect.apply(own, target, args) : undefined;
      };
    },
  });
}

const paths: Record<string, string> = {};

export const app = recording<Electron.App>('app', {
  get isPackaged() {
    return scenario.isPackaged;
  },
  commandLine: recording<Electron.CommandLine>('app.commandLine', {
    hasSwitch: (name) => scenario.switches.includes(name),
  }),
  requestSingleInstanceLock: () => scenario.isFirstInstance,
  whenReady: () => Promise.resolve(),
  setPath: (name, path) => {
    paths[name] = path;
  },
  getPath: (name) => paths[name] ?? `/${name}`,
  getAppPath: () => scenario.appPath,
  exit: (code = 0) => scenario.atExit(code),
});

const webRequest = (name: string) => recording<Electron.WebRequest>(`${name}.webRequest`, {});
const protocolOf = (name: string) => recording<Electron.Protocol>(`${name}.protocol`, {});
const sessionNamed = (name: string) =>
  recording<Electron.Session>(name, {
    webRequest: webRequest(name),
    protocol: protocolOf(name),
    setProxy: () => Promise.resolve(),
  });
const ours = sessionNamed('session.ours');

export const session = recording<typeof Electron.session>('session', {
  defaultSession: sessionNamed('session.default'),
  fromPartition: () => ours,
});
export const protocol = recording<Electron.Protocol>('protocol', {});
export const ipcMain = recording<Electron.IpcMain>('ipcMain', {});
export const powerMonitor = recording<Electron.PowerMonitor>('powerMonitor', { getSystemIdleTime: () => 0 });
export const Menu = recording<typeof Electron.Menu>('Menu', {});
export const dialog = recording<Electron.Dialog>('dialog', {
  showMessageBox: () => Promise.resolve({ response: scenario.pressed, checkboxChecked: false }),
  showOpenDialog: () => Promise.resolve({ canceled: false, filePaths: ['/exports'] }),
  showSaveDialog: () => Promise.resolve({ canceled: true, filePath: '' }),
});

const contents = recording<Electron.WebContents>('contents', {
  print: (_options, done) => done?.(true, ''),
});
const frame = recording<Electron.BrowserWindow>('window', {
  webContents: contents,
  loadURL: () => Promise.resolve(),
});
/** Electron announces the contents while the window is being made. */
export const BrowserWindow = new Proxy(class {}, {
  construct(_target, args) {
    calls.push({ name: 'new BrowserWindow', args });
    emit('app', 'web-contents-created', {}, contents);
    return frame;
  },
});
