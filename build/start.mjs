import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { join } from 'node:path';
import {
  browserSwitches,
  build,
  dataFolder,
  ended,
  findBrowser,
  install,
  node,
  root,
  running,
  start,
} from './bootstrap.mjs';

// `npm start`: Proviso in Electron where its binary can be had, otherwise in the machine's browser.

const minutesForElectron = 5;
let isStopping = false;

/** Ends what we started and nothing else, and waits for it. */
async function finish(code) {
  isStopping = true;
  const left = [...running];
  const gone = Promise.all(left.map(ended));
  for (const child of left) child.kill('SIGTERM');
  const patience = setTimeout(() => {
    for (const child of running) child.kill('SIGKILL');
  }, 5_000);
  await gone;
  clearTimeout(patience);
  process.exit(code);
}
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, () => void finish(0));

/** The folder with Electron's binary, or null. Its package has no install script: it is fetched on first use. */
async function electronBinary() {
  const packageFolder = join(root, 'node_modules', 'electron');
  const names = { win32: 'electron.exe', darwin: 'Electron.app/Contents/MacOS/Electron' };
  const name = names[process.platform] ?? 'electron';
  const binary = join(process.env.ELECTRON_OVERRIDE_DIST_PATH ?? join(packageFolder, 'dist'), name);
  if (existsSync(binary) || process.env.ELECTRON_OVERRIDE_DIST_PATH) return existsSync(binary) ? binary : null;
  console.log('Fetching Electron…');
  const fetching = start(node(), [join(packageFolder, 'install.js')], { stdio: 'ignore' });
  const limit = setTimeout(() => fetching.kill(), minutesForElectron * 60_000);
  await ended(fetching);
  clearTimeout(limit);
  return existsSync(binary) ? binary : null;
}

/** The same port every time: another port is another origin, and the browser would show an empty case store. */
async function fixedPort(folder) {
  const file = join(folder, 'port');
  if (existsSync(file)) return readFileSync(file, 'utf8').trim();
  const probe = createServer();
  await new Promise((resolve) => probe.listen(0, '127.0.0.1', resolve));
  const port = String(probe.address().port);
  await new Promise((resolve) => probe.close(resolve));
  writeFileSync(file, port);
  return port;
}

/** The address the host prints once it is ready; null when it ended instead. */
const addressOf = (host) =>
  new Promise((resolve) => {
    let printed = '';
    host.stdout.on('data', (chunk) => {
      printed += chunk;
      const address = /http:\/\/127\.0\.0\.1:\d+\/#\S+/.exec(printed);
      if (address) resolve(address[0]);
    });
    host.once('exit', () => resolve(null));
  });

async function startInBrowser(parent, browser) {
  // Apart from Electron's files: the cases are in the browser's own store, and a vault belongs to its cases.
  const folder = join(parent, 'browser');
  mkdirSync(folder, { recursive: true });
  const port = await fixedPort(folder);
  // The host also ends when its standard input does: nothing is left over even if we are killed.
  const host = start(
    node(),
    [
      'test/host/host.ts',
      '--until-input-ends',
      ...['--port', port],
      ...['--data', join(folder, 'station')],
      ...['--export-folder', join(folder, 'export')],
      ...['--save-folder', join(folder, 'saved')],
    ],
    { stdio: ['pipe', 'pipe', 'inherit'] },
  );
  const address = await addressOf(host);
  if (isStopping) return;
  if (address === null) {
    console.error(`If Proviso is already running, use its window. It needs port ${port} of this machine.`);
    return finish(1);
  }
  host.once('exit', (code) => void finish(code ?? 1));
  if (browser === null) {
    console.log(`Open this address in Chromium, Chrome or Edge:\n${address}\nCtrl-C ends Proviso.`);
    return;
  }
  const profile = join(folder, 'profile');
  const window = start(browser, [`--app=${address}`, `--user-data-dir=${profile}`, ...browserSwitches], {
    stdio: 'ignore',
  });
  console.log('Proviso is open in its own browser window. Close it, or press Ctrl-C here, to end.');
  window.once('exit', (code) => {
    if (code)
      console.error(`The browser ended with ${code}. Without a working display, unset DISPLAY and start again.`);
    void finish(code ?? 0);
  });
  window.once('error', () => void finish(1));
}

await install();
await build();

const station = dataFolder();
const hasDisplay = process.platform !== 'linux' || Boolean(process.env.DISPLAY || process.env.WAYLAND_DISPLAY);
const electron = hasDisplay ? await electronBinary() : null;
if (isStopping) {
  // Ctrl-C while Electron was being fetched: `finish` is on its way.
} else if (electron !== null) {
  const asRoot = process.getuid?.() === 0 ? ['--no-sandbox'] : [];
  const program = start(electron, [...asRoot, root], { env: { PROVISO_DATA: station } });
  void ended(program).then(finish);
} else {
  const browser = hasDisplay ? findBrowser() : null;
  const why = hasDisplay ? "Electron's binary cannot be had here" : 'There is no display for Electron here';
  console.log(`${why}: Proviso runs in a browser instead.`);
  await startInBrowser(station, browser);
}
