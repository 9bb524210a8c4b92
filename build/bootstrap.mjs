import { spawn, spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync } from 'node:fs';
import { homedir } from 'node:os';
import { delimiter, dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

// What `npm start`, `npm test` and `npm run check` share. Plain JavaScript of the oldest Node we start from (20.19),
// with nothing but Node itself: it runs before anything is installed.

export const root = join(dirname(fileURLToPath(import.meta.url)), '..');
const bin = join(root, 'node_modules', '.bin');
const isWindows = process.platform === 'win32';
const isRoot = process.getuid?.() === 0;

/** Ends the program with a plain sentence. */
export function stop(sentence) {
  console.error(sentence);
  process.exit(1);
}

/** Everything started and not yet ended. */
export const running = new Set();

/** Starts a program in the project with our own Node first on the path, its output on the terminal. */
export function start(command, args, options = {}) {
  const environment = { ...process.env, ...options.env, PATH: `${bin}${delimiter}${process.env.PATH ?? ''}` };
  const child = spawn(command, args, { cwd: root, stdio: 'inherit', ...options, env: environment });
  running.add(child);
  for (const end of ['exit', 'error']) child.once(end, () => running.delete(child));
  return child;
}

/** The exit code of a child; 1 when it could not be started or was ended by a signal. */
export const ended = (child) =>
  new Promise((resolve) => {
    child.once('error', () => resolve(1));
    child.once('exit', (code) => resolve(code ?? 1));
  });

/** Whether every package of the lock file is installed, by the list npm leaves behind when it has finished. */
function isInstalled() {
  const installedList = join(root, 'node_modules', '.package-lock.json');
  if (!existsSync(installedList)) return false;
  const { packages: wanted } = JSON.parse(readFileSync(join(root, 'package-lock.json'), 'utf8'));
  const { packages: found } = JSON.parse(readFileSync(installedList, 'utf8'));
  return Object.entries(wanted).every(
    ([path, { integrity, optional }]) =>
      path === '' || (found[path] ? found[path].integrity === integrity : optional === true),
  );
}

/** Installs the packages of the lock file, unless just these are there. */
export async function install() {
  if (isInstalled()) return;
  console.log('Installing the packages of package-lock.json. The first time this takes a few minutes.');
  const started = Date.now();
  const progress = setInterval(
    () => console.log(`  still installing, ${Math.round((Date.now() - started) / 1000)} seconds so far`),
    10_000,
  );
  // npm tells its scripts where it is; starting it through Node needs no shell on Windows.
  const npm = process.env.npm_execpath;
  const args = ['ci', '--ignore-scripts', '--no-audit', '--no-fund'];
  const code = await ended(
    npm?.endsWith('.js') ? start(process.execPath, [npm, ...args]) : start('npm', args, { shell: isWindows }),
  );
  clearInterval(progress);
  if (code !== 0) stop('The packages could not be installed: npm has said why above.');
}

/** The Node 24 of the lock file; where it has none for this machine, the Node that runs this, if it is new enough. */
export function node() {
  const platform = isWindows ? 'win' : process.platform;
  const locked = join(root, 'node_modules', `node-${platform}-${process.arch}`, 'bin', isWindows ? 'node.exe' : 'node');
  if (existsSync(locked)) return locked;
  const [major, minor] = process.versions.node.split('.').map(Number);
  if (major > 22 || (major === 22 && minor >= 18)) return process.execPath;
  return stop(`Proviso needs Node 22.18 or newer on this machine, and this is ${process.versions.node}.`);
}

/** Runs one of the installed tools. */
export const tool = (name, ...args) => {
  const { bin: entry } = JSON.parse(readFileSync(join(root, 'node_modules', name, 'package.json'), 'utf8'));
  const file = typeof entry === 'string' ? entry : (entry[name.split('/').pop()] ?? Object.values(entry)[0]);
  return [node(), [join(root, 'node_modules', name, file), ...args]];
};

export async function build() {
  if ((await ended(start(node(), ['build/build.ts']))) !== 0) stop('The build failed: see above.');
}

/** The full path of a program, or null when it is not installed. */
export function installed(name) {
  const names = isWindows ? [`${name}.exe`] : [name];
  for (const folder of (process.env.PATH ?? '').split(delimiter)) {
    const found = names.map((file) => join(folder, file)).find(existsSync);
    if (found) return found;
  }
  return null;
}

/** A Chromium, Chrome or Edge of this machine, or null. `CHROMIUM` names one outright. */
export function findBrowser() {
  if (process.env.CHROMIUM) return existsSync(process.env.CHROMIUM) ? process.env.CHROMIUM : null;
  const names = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'microsoft-edge', 'msedge'];
  const windowsFolders = [process.env.PROGRAMFILES, process.env['PROGRAMFILES(X86)'], process.env.LOCALAPPDATA];
  const places = [
    ...windowsFolders
      .filter(Boolean)
      .flatMap((folder) => [
        join(folder, 'Google', 'Chrome', 'Application', 'chrome.exe'),
        join(folder, 'Microsoft', 'Edge', 'Application', 'msedge.exe'),
      ]),
    '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
    '/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
    '/Applications/Chromium.app/Contents/MacOS/Chromium',
  ];
  return names.map(installed).find(Boolean) ?? places.find(existsSync) ?? null;
}

/** Chromium takes no sandbox when it runs as root, and only then is it asked to do without. */
export const browserSwitches = [
  ...(isRoot ? ['--no-sandbox'] : []),
  '--no-first-run',
  '--no-default-browser-check',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--disable-quic',
];

/** The browser for the tests and pdftotext, fetched as this machine allows. Returns the browser's path. */
export async function browserForTests() {
  const isDebian = existsSync('/etc/debian_version') && installed('apt-get') !== null;
  const missing = [...(findBrowser() ? [] : ['chromium']), ...(installed('pdftotext') ? [] : ['poppler-utils'])];
  if (missing.length > 0 && isDebian && isRoot) {
    console.log(`Installing ${missing.join(' and ')} with apt.`);
    const env = { DEBIAN_FRONTEND: 'noninteractive' };
    await ended(start('apt-get', ['update'], { env }));
    await ended(start('apt-get', ['install', '-y', '--no-install-recommends', ...missing], { env }));
  }
  const found = findBrowser();
  if (found) return found;

  console.log('No Chromium, Chrome or Edge is installed. Fetching the one of Playwright.');
  await ended(start(...tool('playwright', 'install', 'chromium')));
  const script = "import('playwright-core').then(({ chromium }) => console.log(chromium.executablePath()))";
  const path = spawnSync(node(), ['-e', script], { cwd: root, encoding: 'utf8' }).stdout.trim();
  if (path && existsSync(path)) return path;
  return stop(
    'The tests need a browser and none could be had: install Chromium, Chrome or Edge, or set CHROMIUM to the path of one.',
  );
}

/** Where the station of this developer lives. `PROVISO_DATA` overrides. */
export function dataFolder() {
  const local = {
    win32: () => process.env.LOCALAPPDATA ?? join(homedir(), 'AppData', 'Local'),
    darwin: () => join(homedir(), 'Library', 'Application Support'),
  }[process.platform]?.();
  const folder =
    process.env.PROVISO_DATA ??
    join(local ?? process.env.XDG_DATA_HOME ?? join(homedir(), '.local', 'share'), 'proviso-development');
  mkdirSync(folder, { recursive: true, mode: 0o700 });
  return folder;
}
