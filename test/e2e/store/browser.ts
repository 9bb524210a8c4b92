import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { createServer } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { chromium, type Page } from '@playwright/test';
import { build } from 'vite';

export interface StoreSite {
  readonly origin: string;
  close(): Promise<void>;
}

/** Bundles the store's test page and serves it on one port of this machine: the same origin for as long as it runs. */
export async function serveStore(): Promise<StoreSite> {
  const folder = await mkdtemp(join(tmpdir(), 'proviso-store-page-'));
  await build({
    configFile: false,
    logLevel: 'error',
    root: import.meta.dirname,
    build: {
      outDir: folder,
      emptyOutDir: true,
      target: 'chrome156',
      minify: false,
      rolldownOptions: {
        input: join(import.meta.dirname, 'store-page.ts'),
        output: { format: 'es', entryFileNames: 'store-page.js', codeSplitting: false },
      },
    },
  });
  const script = await readFile(join(folder, 'store-page.js'));
  await rm(folder, { recursive: true });

  const server = createServer((request, response) => {
    response.setHeader('Cache-Control', 'no-store');
    if (request.url === '/store-page.js') return response.setHeader('Content-Type', 'text/javascript').end(script);
    return response
      .setHeader('Content-Type', 'text/html; charset=utf-8')
      .end('<!doctype html><title>Store</title><script type="module" src="/store-page.js"></script>');
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  if (!address || typeof address === 'string') throw new Error('The server has no port');
  return {
    origin: `http://127.0.0.1:${address.port}`,
    async close() {
      server.closeAllConnections();
      server.close();
      await once(server, 'close');
    },
  };
}

export interface StoreBrowser {
  readonly page: Page;
  /** Ends the browser as a user does. */
  close(): Promise<void>;
  /** kill -9 of the browser and all its processes. */
  kill(): Promise<void>;
}

/** A Chromium of our own on a profile folder, with the store's page open. Playwright's own launch hides the process. */
export async function openBrowser(profile: string, site: StoreSite): Promise<StoreBrowser> {
  const portFile = join(profile, 'DevToolsActivePort');
  await rm(portFile, { force: true });
  const child = spawn(
    process.env.CHROMIUM ?? '/usr/bin/chromium',
    [
      '--headless=new',
      '--remote-debugging-port=0',
      `--user-data-dir=${profile}`,
      ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
      '--disable-gpu',
      '--disable-quic',
      '--no-first-run',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
      'about:blank',
    ],
    { stdio: 'ignore', detached: true },
  );
  const ended = once(child, 'exit');
  const browser = await chromium.connectOverCDP(`http://127.0.0.1:${await debuggingPort(portFile, child)}`);
  const [context] = browser.contexts();
  if (!context) throw new Error('The browser has no window');
  const page = context.pages()[0] ?? (await context.newPage());
  await page.goto(site.origin);
  await page.waitForFunction(() => 'storePage' in window);

  return {
    page,
    async close() {
      const session = await browser.newBrowserCDPSession();
      await session.send('Browser.close');
      await ended;
      await browser.close();
    },
    async kill() {
      // The group: a browser is many processes, and the one that writes the database is not the first.
      if (child.pid) process.kill(-child.pid, 'SIGKILL');
      await ended;
      await browser.close();
    },
  };
}

/** The port stands in the file's first line, some moments after the start. */
async function debuggingPort(portFile: string, child: ChildProcess): Promise<number> {
  for (let attempt = 0; attempt < 600; attempt += 1) {
    if (child.exitCode !== null) throw new Error(`Chromium ended at once with code ${child.exitCode}`);
    const text = await readFile(portFile, 'utf8').catch(() => '');
    const port = Number(text.split('\n')[0]);
    if (port > 0) return port;
    await pause(50);
  }
  throw new Error('Chromium did not open its debugging port');
}
