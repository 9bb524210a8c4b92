import { randomBytes } from 'node:crypto';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { build } from 'vite';
import { startServices } from '../../../electron/boot.ts';
import type { Unlocked } from '../../../shared/contract/index.ts';
import { instantFromEpochMilliseconds } from '../../../shared/time.ts';
import { openBrowser, startHost } from '../../e2e/fixtures.ts';

const root = join(import.meta.dirname, '..', '..', '..');
export const passphrase = 'gravel teapot lantern oboe';

/** A station with its own folder and browser profile, and what opens its store. */
export interface BenchStation {
  readonly folder: string;
  readonly profile: string;
  readonly unlocked: Unlocked;
  /** The same for as long as the station is there: another port is another origin and another store. */
  port: number;
  remove(): void;
}

export async function makeStation(): Promise<BenchStation> {
  const place = mkdtempSync(join(tmpdir(), 'proviso-bench-'));
  const folder = join(place, 'station');
  const services = await startServices({
    folder,
    clock: { now: () => instantFromEpochMilliseconds(Date.now()) },
    random: { bytes: (length) => new Uint8Array(randomBytes(length)) },
    dialogs: { chooseFolder: async () => null, saveFile: async () => null },
    printer: { printWindow: async () => false },
    programFolder: root,
    reportFault: (channel, errorName) => console.error(`${channel}: ${errorName}`),
  });
  const made = await services.route(
    'vaultSetUp',
    { trusted: true },
    {
      stationName: 'Quayside Custody 3',
      forceCode: '22',
      administrator: { name: 'Alun Mockford', rank: 'sergeant', collarNumber: '4127' },
      passphrase,
    },
  );
  if (!made.ok) throw new Error(`The station was not made: ${made.error.kind}`);
  // The vault wipes its own copy of the key when it locks.
  const unlocked = structuredClone(made.value as Unlocked);
  services.lock('system');
  return {
    folder,
    profile: join(place, 'profile'),
    unlocked,
    port: 0,
    remove: () => rmSync(place, { recursive: true }),
  };
}

/** Adds the cases numbered `from` to `to`, the last excluded, with the program's own store, on the program's own origin. */
export async function seedStation(station: BenchStation, from: number, to: number): Promise<void> {
  const script = await bundleOf(join(import.meta.dirname, 'seed-page.ts'));
  const host = await startHost({ folder: station.folder, port: station.port });
  station.port = host.port;
  const origin = `http://127.0.0.1:${host.port}`;
  const browser = await openBrowser(`${origin}/`, station.profile);
  try {
    await browser.context.route(`${origin}/seed.html`, (route) =>
      route.fulfill({ contentType: 'text/html', body: `<!doctype html><script type="module">${script}</script>` }),
    );
    await browser.page.goto(`${origin}/seed.html`);
    await browser.page.waitForFunction(() => 'seedDesk' in window);
    const { unitKey, station: place, user } = station.unlocked;
    const now = instantFromEpochMilliseconds(Date.now());
    await browser.page.evaluate((wanted) => window.seedDesk(wanted), {
      unitKey: [...unitKey],
      station: place,
      user,
      now,
      from,
      to,
    });
  } finally {
    await browser.close();
    await host.stop();
  }
}

async function bundleOf(entry: string): Promise<string> {
  const folder = mkdtempSync(join(tmpdir(), 'proviso-bench-page-'));
  await build({
    configFile: false,
    logLevel: 'error',
    root: import.meta.dirname,
    build: {
      outDir: folder,
      emptyOutDir: true,
      target: 'chrome156',
      minify: false,
      rolldownOptions: { input: entry, output: { format: 'es', entryFileNames: 'page.js', codeSplitting: false } },
    },
  });
  const script = readFileSync(join(folder, 'page.js'), 'utf8');
  rmSync(folder, { recursive: true });
  return script;
}
