import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, readlinkSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { AxeBuilder } from '@axe-core/playwright';
import { type BrowserContext, test as base, chromium, expect, type Page } from '@playwright/test';
import { browserSwitches, findBrowser } from '../../build/bootstrap.mjs';

const root = join(import.meta.dirname, '..', '..');

export interface HostOptions {
  /** The station's folder. */
  readonly folder: string;
  /** 0: any free port. A fixed port and profile keep the case store: another port is another origin. */
  readonly port?: number;
  readonly exportFolder?: string;
  readonly saveFolder?: string;
  /** Leaves a missing export folder missing. */
  readonly keepFolderMissing?: boolean;
}

export interface Host {
  readonly process: ChildProcess;
  readonly port: number;
  /** Opens the bridge once. */
  readonly address: string;
  stop(): Promise<void>;
}

/** Starts the browser host in a process of its own and waits for its address. */
export async function startHost(options: HostOptions): Promise<Host> {
  const { folder, port = 0, exportFolder, saveFolder, keepFolderMissing } = options;
  const child = spawn(
    process.execPath,
    [
      join(root, 'test/host/host.ts'),
      '--until-input-ends',
      ...['--data', folder, '--port', String(port)],
      ...(exportFolder === undefined ? [] : ['--export-folder', exportFolder]),
      ...(saveFolder === undefined ? [] : ['--save-folder', saveFolder]),
      ...(keepFolderMissing ? ['--no-create'] : []),
    ],
    { stdio: ['pipe', 'pipe', 'inherit'] },
  );
  const address = await new Promise<string>((resolve, reject) => {
    let printed = '';
    child.stdout.on('data', (chunk: Buffer) => {
      printed += chunk.toString();
      const found = /http:\/\/127\.0\.0\.1:\d+\/#\S+/.exec(printed)?.[0];
      if (found !== undefined) resolve(found);
    });
    child.once('exit', (code) => reject(new Error(`The browser host ended with ${code} before it was ready.`)));
  });
  return {
    process: child,
    port: Number(new URL(address).port),
    address,
    async stop() {
      if (child.exitCode !== null || child.signalCode !== null) return;
      const gone = once(child, 'exit');
      child.kill('SIGTERM');
      await gone;
    },
  };
}

export interface Browser {
  readonly context: BrowserContext;
  readonly page: Page;
  /** What no test may leave behind: console errors, breaches of the security policy, requests to the outside. */
  readonly complaints: readonly string[];
  close(): Promise<void>;
  /** Ends the browser as `kill -9` does, on Linux. */
  kill(): Promise<void>;
}

/** Opens the host's address in real Chromium on a profile folder, cut off from everything but the host. */
export async function openBrowser(
  address: string,
  profile: string,
  colorScheme: 'light' | 'dark' = 'light',
): Promise<Browser> {
  const executablePath = findBrowser();
  if (executablePath === null) throw new Error('No Chromium, Chrome or Edge found: start the tests with "npm test".');
  const { origin, host } = new URL(address);
  const context = await chromium.launchPersistentContext(profile, {
    executablePath,
    headless: true,
    viewport: { width: 1366, height: 768 },
    colorScheme,
    locale: 'en-GB',
    timezoneId: 'Europe/London',
    args: [...browserSwitches, '--disable-gpu', '--disable-dev-shm-usage'],
  });
  const complaints: string[] = [];
  await context.route(
    (url) => url.origin !== origin && url.host !== host && url.protocol !== 'blob:' && url.protocol !== 'data:',
    (route) => {
      complaints.push(`request to the outside: ${new URL(route.request().url()).origin}`);
      return route.abort();
    },
  );
  const watch = (page: Page): void => {
    page.on('console', (message) => {
      if (message.type() === 'error') complaints.push(`console: ${message.text()}`);
    });
    page.on('pageerror', (error) => complaints.push(`uncaught: ${error.message}`));
  };
  context.on('page', watch);
  const page = context.pages()[0] ?? (await context.newPage());
  watch(page);
  await context.exposeFunction('reportPolicyBreach', (breach: string) => void complaints.push(`policy: ${breach}`));
  await context.addInitScript(() => {
    document.addEventListener('securitypolicyviolation', ({ effectiveDirective, blockedURI, sample }) => {
      const report: unknown = Reflect.get(window, 'reportPolicyBreach');
      if (typeof report === 'function') report(`${effectiveDirective} ${blockedURI} ${sample}`);
    });
  });
  await page.goto(address);
  return {
    context,
    page,
    complaints,
    close: () => context.close(),
    async kill() {
      const gone = context.waitForEvent('close');
      // Chromium's lock on the profile names its process: host name, hyphen, process id.
      const lock = readlinkSync(join(profile, 'SingletonLock'));
      process.kill(Number(lock.slice(lock.lastIndexOf('-') + 1)), 'SIGKILL');
      await gone;
    },
  };
}

/** Fails on anything axe finds on the page once nothing moves or changes colour any more. */
export async function checkAccessibility(page: Page): Promise<void> {
  await page.evaluate(async () => {
    await Promise.allSettled(document.getAnimations().map(({ finished }) => finished));
  });
  const { violations } = await new AxeBuilder({ page }).analyze();
  expect(
    violations.map(({ id, help, nodes }) => ({ id, help, targets: nodes.map(({ target }) => target.join(' ')) })),
  ).toEqual([]);
}

export interface Station {
  readonly folder: string;
  readonly exportFolder: string;
  readonly saveFolder: string;
  readonly profile: string;
  /** The host and browser as they are now. */
  readonly host: Host;
  readonly browser: Browser;
  readonly page: Page;
  /** Ends host and browser, where they still run, and opens both again on the same files, port and profile. */
  restart(): Promise<Page>;
}

export interface StationOptions {
  colourScheme: 'light' | 'dark';
  keepFolderMissing: boolean;
}

/** A fresh station per test: its own files, host and browser. It fails the test on anything the page complained about. */
export const test = base.extend<StationOptions & { station: Station }>({
  colourScheme: ['light', { option: true }],
  keepFolderMissing: [false, { option: true }],
  station: async ({ colourScheme, keepFolderMissing }, use) => {
    const root = mkdtempSync(join(tmpdir(), 'proviso-e2e-'));
    const folders = {
      folder: join(root, 'station'),
      exportFolder: join(root, 'export'),
      saveFolder: join(root, 'saved'),
      profile: join(root, 'profile'),
    };
    const complaints: string[] = [];
    const open = async (port: number) => {
      const host = await startHost({ ...folders, port, keepFolderMissing });
      return { host, browser: await openBrowser(host.address, folders.profile, colourScheme) };
    };
    let now = await open(0);
    const close = async (): Promise<void> => {
      await now.browser.close();
      complaints.push(...now.browser.complaints);
      await now.host.stop();
    };
    await use({
      ...folders,
      get host() {
        return now.host;
      },
      get browser() {
        return now.browser;
      },
      get page() {
        return now.browser.page;
      },
      async restart() {
        const { port } = now.host;
        await close();
        now = await open(port);
        return now.browser.page;
      },
    });
    await close();
    rmSync(root, { recursive: true, force: true, maxRetries: 5 });
    expect(complaints).toEqual([]);
  },
});
export { expect };
