import type { BrowserWindowConstructorOptions, CustomScheme, MenuItemConstructorOptions } from 'electron/main';

/** What the shell allows, as plain values and pure functions. The rest of shell/ only applies it (electron.md section 3). */

export const scheme = 'app';
const host = 'proviso';
export const startPage = `${scheme}://${host}/index.html`;

/** `persist:`, because IndexedDB has to survive a restart. */
export const partition = 'persist:proviso';

/** Not `bypassCSP`, ever. */
export const privilegedSchemes: CustomScheme[] = [
  { scheme, privileges: { standard: true, secure: true, supportFetchAPI: true } },
];

const contentSecurityDirectives: readonly string[] = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self' blob: data:",
  "font-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
  "object-src 'none'",
  "require-trusted-types-for 'script'",
  "trusted-types 'none'",
];

/** The headers of every bundled file. `extraDirectives`: what a host of the renderer must add to reach its bridge. */
export const headersOf = (contentType: string, extraDirectives: readonly string[] = []): Record<string, string> => ({
  'Content-Type': contentType,
  'Content-Security-Policy': [...contentSecurityDirectives, ...extraDirectives].join('; '),
  'Cross-Origin-Opener-Policy': 'same-origin',
  'Cross-Origin-Resource-Policy': 'same-origin',
  'Referrer-Policy': 'no-referrer',
  'X-Content-Type-Options': 'nosniff',
  'Cache-Control': 'no-store',
});

const contentTypes: Readonly<Record<string, string>> = {
  css: 'text/css; charset=utf-8',
  html: 'text/html; charset=utf-8',
  js: 'text/javascript; charset=utf-8',
  json: 'application/json',
  mjs: 'text/javascript; charset=utf-8',
  png: 'image/png',
  svg: 'image/svg+xml',
  woff2: 'font/woff2',
};

export interface BundledFile {
  /** Below the renderer's folder, with `/`. */
  readonly path: string;
  readonly contentType: string;
}

/**
 * The only files the renderer can ask for, by the path of their address; `/` is the start page.
 *
 * @throws when the build holds a kind of file nobody has named here.
 */
export function bundledFiles(paths: readonly string[]): ReadonlyMap<string, BundledFile> {
  const files = paths.map((native): [string, BundledFile] => {
    const path = native.replaceAll('\\', '/');
    const contentType = contentTypes[path.slice(path.lastIndexOf('.') + 1)];
    if (contentType === undefined) throw new Error(`The renderer's build holds a file of an unknown kind: ${path}`);
    return [`/${path}`, { path, contentType }];
  });
  const start = files.find(([address]) => address === '/index.html');
  return new Map(start === undefined ? files : [...files, ['/', start[1]]]);
}

/** The bundled file a request of the renderer may have, or null: GET only, our own origin only. */
export function fileAsked(
  request: { readonly method: string; readonly url: string },
  files: ReadonlyMap<string, BundledFile>,
): BundledFile | null {
  if (request.method !== 'GET' || !isOurs(request.url)) return null;
  return files.get(new URL(request.url).pathname) ?? null;
}

/** Whether an address is ours. `origin` is "null" for our scheme in Node, so protocol and host are compared. */
export function isOurs(url: string): boolean {
  if (!URL.canParse(url)) return false;
  const { protocol, host: askedHost } = new URL(url);
  return protocol === `${scheme}:` && askedHost === host;
}

/** Only our own top frame may use the bridge. Null: the frame has navigated away or is gone. */
export const isOurTopFrame = (frame: { readonly url: string; readonly parent: object | null } | null): boolean =>
  frame !== null && frame.parent === null && isOurs(frame.url);

/** `null` from the operating system's dialog is the empty path. */
export const chosenPath = (path: string): string | null => (path === '' ? null : path);

/** The one permission granted, to ourselves: without it the browser may evict the case store. Electron grants all. */
export const isPermitted = (permission: string, requestingUrl: string): boolean =>
  permission === 'persistent-storage' && isOurs(requestingUrl);

/** What may be requested at all. DevTools exist only in development. */
export const isRequestCancelled = (url: string, isPackaged: boolean): boolean =>
  !['app:', 'blob:', 'data:', ...(isPackaged ? [] : ['devtools:'])].some((allowed) => url.startsWith(allowed));

/** Nothing listens on the discard port of the own machine, so whatever goes through the proxy ends there. */
export const deadProxy = {
  mode: 'fixed_servers',
  proxyRules: 'http://127.0.0.1:9',
  proxyBypassRules: '<-loopback>',
} as const;
export const deadAddress = 'http://127.0.0.1:9/';

/** The only policy that also stops WebRTC's UDP. */
export const webRtcPolicy = 'disable_non_proxied_udp';

/** Chromium switches set before ready: resolve no name, no QUIC, no traffic of its own. */
export const switches: ReadonlyArray<readonly [name: string, value?: string]> = [
  ['host-resolver-rules', 'MAP * ~NOTFOUND'],
  ['disable-quic'],
  ['disable-background-networking'],
  ['disable-component-update'],
  ['disable-domain-reliability'],
];

/** Switches that would open the program to whoever starts it; no fuse covers them (electron/fuses#2). */
export const refusedSwitches: readonly string[] = [
  'remote-debugging-port',
  'remote-debugging-pipe',
  'remote-allow-origins',
  'no-sandbox',
  'disable-web-security',
  'disable-site-isolation-trials',
  'host-resolver-rules',
  'inspect',
  'inspect-brk',
  'js-flags',
  'load-extension',
  'log-net-log',
  'proxy-server',
  'renderer-cmd-prefix',
  'ssl-key-log-file',
  'user-data-dir',
  'utility-cmd-prefix',
];

/** In development they are tools; in the package they are refused. */
export const isSwitchRefused = (isPackaged: boolean, hasSwitch: (name: string) => boolean): boolean =>
  isPackaged && refusedSwitches.some((name) => hasSwitch(name));

/** States safe defaults too: scanners and auditors look for them. Sizes in pixels (design.md: 1366 x 768). */
export const windowOptions = (preload: string, isPackaged: boolean): BrowserWindowConstructorOptions => ({
  title: 'Proviso',
  width: 1366,
  height: 768,
  minWidth: 900,
  minHeight: 600,
  show: false,
  autoHideMenuBar: true,
  webPreferences: {
    preload,
    partition,
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
    devTools: !isPackaged,
  },
});

/** Editing and zoom only: the default menu reloads, opens DevTools and links to the outside. */
export const menu: MenuItemConstructorOptions[] = [
  { role: 'fileMenu' },
  { role: 'editMenu' },
  {
    label: 'View',
    submenu: [{ role: 'resetZoom' }, { role: 'zoomIn' }, { role: 'zoomOut' }, { role: 'togglefullscreen' }],
  },
];

/** What to do after the renderer's process ended: the first time one reload, from then on the user is told and asked. */
export function afterRendererGone(reason: string, earlierReloads: number): 'nothing' | 'reload' | 'ask' {
  if (reason === 'clean-exit') return 'nothing';
  return earlierReloads === 0 ? 'reload' : 'ask';
}

/** The buttons of a question come in the order of its answers. */
export const questions = {
  gone: {
    message: 'The Proviso window has stopped working.',
    detail: 'Everything saved is safe. You will need to unlock the station again.',
    buttons: ['Open the window again', 'Close Proviso'],
    cancelId: 0,
    defaultId: 0,
    noLink: true,
  },
  unresponsive: {
    message: 'The Proviso window is not answering.',
    detail: 'You can wait, or open the window again. Everything saved is safe.',
    buttons: ['Wait', 'Open the window again'],
    cancelId: 0,
    defaultId: 0,
    noLink: true,
  },
};

export const startFailure = {
  title: 'Proviso could not start',
  content:
    'Nothing has been changed. Check that this account may write to its local application folder, then start Proviso again.',
};

/** Seconds between two looks at how long the workstation has not been used. */
export const idleLookSeconds = 5;

/** The reasons to lock, none or one, given how long nobody has touched the workstation. */
export const idleLock = (idleSeconds: number, autoLockMinutes: number): 'idle'[] =>
  idleSeconds >= autoLockMinutes * 60 ? ['idle'] : [];

/**
 * Where the station's files live: the machine's local folder of this user, never the roaming profile. In development a
 * folder of its own, or `PROVISO_DATA`.
 */
export function dataFolder(
  environment: Readonly<Record<string, string | undefined>>,
  platform: string,
  home: string,
  isPackaged: boolean,
): string {
  const local =
    platform === 'win32'
      ? (environment.LOCALAPPDATA ?? `${home}\\AppData\\Local`)
      : platform === 'darwin'
        ? `${home}/Library/Application Support`
        : (environment.XDG_DATA_HOME ?? `${home}/.local/share`);
  const separator = platform === 'win32' ? '\\' : '/';
  if (isPackaged) return `${local}${separator}${platform === 'linux' ? 'proviso' : 'Proviso'}`;
  return environment.PROVISO_DATA ?? `${local}${separator}proviso-development`;
}
