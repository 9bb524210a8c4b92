import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { request } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { decode, encode } from '@msgpack/msgpack';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { WebSocket } from 'ws';
import { type HostServer, startHostServer } from '../../host/server.ts';
import type { FromHost, FromPage } from '../../host/wire.ts';

const dist = mkdtempSync(join(tmpdir(), 'proviso-host-'));
const files = {
  'renderer/index.html': '<!doctype html><head><script type="module" src="/assets/main.js"></script></head>',
  'renderer/assets/main.js': 'start();',
  'host/host.js': 'client();',
  'electron/preload.cjs': 'require("electron/renderer");',
};

let server: HostServer;
let asked: [string, unknown][];

beforeEach(async () => {
  for (const [name, text] of Object.entries(files)) {
    mkdirSync(join(dist, name, '..'), { recursive: true });
    writeFileSync(join(dist, name), text);
  }
  asked = [];
  server = await startHostServer({
    dist,
    port: 0,
    answer: async (channel, payload) => {
      asked.push([channel, payload]);
      if (channel === 'broken') throw new TypeError('not the page’s business');
      return payload;
    },
  });
});
afterEach(async () => {
  await server.close();
  rmSync(dist, { recursive: true, force: true });
});

const tokenOf = (address: string): string => new URL(address).hash.slice(1);
const ownHost = (): string => `127.0.0.1:${server.port}`;

interface Knock {
  readonly token?: string;
  readonly origin?: string;
  readonly host?: string;
  readonly path?: string;
  readonly protocols?: readonly string[];
}

/** A page's socket: what it has heard, and whether it was let in. */
async function knock({
  token = tokenOf(server.address),
  origin = `http://${ownHost()}`,
  host = ownHost(),
  path = '/bridge',
  protocols,
}: Knock = {}) {
  const socket = new WebSocket(`ws://${ownHost()}${path}`, [...(protocols ?? ['proviso', token])], {
    headers: { Origin: origin, Host: host },
  });
  socket.binaryType = 'arraybuffer';
  const heard: FromHost[] = [];
  const waiting: ((message: FromHost) => void)[] = [];
  socket.on('message', (bytes: ArrayBuffer) => {
    const message = decode(bytes) as FromHost;
    heard.push(message);
    waiting.shift()?.(message);
  });
  const isIn = await new Promise<boolean>((resolve) => {
    socket.once('open', () => resolve(true));
    socket.once('error', () => resolve(false));
  });
  const closed = new Promise<number>((resolve) => socket.once('close', resolve));
  return {
    isIn,
    closed,
    heard,
    say: (message: FromPage) => socket.send(encode(message)),
    sayBytes: (bytes: Uint8Array) => socket.send(bytes),
    next: () => new Promise<FromHost>((resolve) => waiting.push(resolve)),
    first: async (): Promise<FromHost> => heard[0] ?? new Promise((resolve) => waiting.push(resolve)),
    leave: () => socket.close(),
  };
}

const nextToken = async (page: Awaited<ReturnType<typeof knock>>): Promise<string> => {
  const message = await page.first();
  if (message.type !== 'token') throw new Error('The host has not handed over a token first.');
  return message.token;
};

const get = (path: string, headers: Record<string, string> = {}, method = 'GET') =>
  new Promise<{ status: number | undefined; headers: object; body: string }>((resolve, reject) => {
    request({ host: '127.0.0.1', port: server.port, path, method, headers }, (response) => {
      let body = '';
      response.on('data', (chunk: Buffer) => {
        body += chunk.toString();
      });
      response.on('end', () => resolve({ status: response.statusCode, headers: response.headers, body }));
    })
      .on('error', reject)
      .end();
  });

describe('given the browser host has printed its address', () => {
  it('when a page shows the token › then it is let in and its calls are answered, bytes as bytes', async () => {
    const page = await knock();
    await nextToken(page);
    page.say({ type: 'call', id: 7, channel: 'vaultStatus', payload: { pdf: new Uint8Array([0, 255]) } });
    expect(await page.next()).toEqual({ type: 'answer', id: 7, value: { pdf: new Uint8Array([0, 255]) } });
    expect(asked).toEqual([['vaultStatus', { pdf: new Uint8Array([0, 255]) }]]);
  });

  it('when the token is shown a second time › then it is refused', async () => {
    const token = tokenOf(server.address);
    expect((await knock({ token })).isIn).toBe(true);
    expect((await knock({ token })).isIn).toBe(false);
  });

  it('when a page reloads with the token it was handed › then it is let in, and the first socket is closed', async () => {
    const first = await knock();
    const token = await nextToken(first);
    const second = await knock({ token });
    expect(second.isIn).toBe(true);
    expect(await first.closed).toBe(4000);
    expect(await nextToken(second)).not.toBe(token);
  });

  it('when a call throws › then only its message crosses', async () => {
    const page = await knock();
    await nextToken(page);
    page.say({ type: 'call', id: 1, channel: 'broken', payload: {} });
    expect(await page.next()).toEqual({ type: 'fault', id: 1, message: 'not the page’s business' });
  });

  it.each([
    ['a wrong token', { token: 'A'.repeat(43) }],
    ['an empty token', { protocols: ['proviso'] }],
    ['no protocol at all', { protocols: [] }],
    ['the origin of another site', { origin: 'https://example.test' }],
    ['the opaque origin', { origin: 'null' }],
    ['another name for this machine', { host: 'localhost' }],
    ['a name that leads here', { host: 'example.test' }],
    ['another path', { path: '/other' }],
  ])('when a page comes with %s › then it is refused and the token stays good', async (_name, wrong) => {
    expect((await knock(wrong)).isIn).toBe(false);
    expect((await knock()).isIn).toBe(true);
  });

  it('when a message is a byte larger than 32 MiB › then the socket is closed; at 32 MiB it is heard', async () => {
    const cap = 32 * 1024 * 1024;
    const overhead =
      encode({ type: 'call', id: 1, channel: 'x', payload: new Uint8Array(cap - 1024) }).length - (cap - 1024);
    const callOf = (length: number) =>
      encode({ type: 'call', id: 1, channel: 'x', payload: new Uint8Array(length - overhead) });
    const page = await knock();
    const token = await nextToken(page);
    expect(callOf(cap).length).toBe(cap);
    page.sayBytes(callOf(cap));
    expect(await page.next()).toMatchObject({ type: 'answer', id: 1 });
    page.sayBytes(callOf(cap + 1));
    expect(await page.closed).toBe(1009);
    expect((await knock({ token })).isIn).toBe(true);
  });

  it('when a message cannot be read › then the socket is closed', async () => {
    const page = await knock();
    page.sayBytes(new Uint8Array([0xc1]));
    expect(await page.closed).toBe(1007);
  });

  it('when the station locks › then the page is told', async () => {
    const page = await knock();
    await nextToken(page);
    server.push('locked', 'idle');
    expect(await page.next()).toEqual({ type: 'push', channel: 'locked', value: 'idle' });
  });

  it('when printing is asked › then the page prints; without a page › then it is not printed', async () => {
    expect(await server.print()).toBe(false);
    const page = await knock();
    await nextToken(page);
    const printed = server.print();
    expect(await page.next()).toEqual({ type: 'print' });
    page.say({ type: 'printed' });
    expect(await printed).toBe(true);
  });

  it('when the page leaves while it prints › then it is not printed', async () => {
    const page = await knock();
    await nextToken(page);
    const printed = server.print();
    await page.next();
    page.leave();
    expect(await printed).toBe(false);
  });
});

describe('given the built renderer', () => {
  it('when the start page is fetched › then the scripts of the host come first, under the policy of the program', async () => {
    const { status, headers, body } = await get('/');
    expect(status).toBe(200);
    expect(body).toContain('<script src="/host.js"></script><script src="/preload.js"></script><script type="module"');
    expect(headers).toMatchObject({
      'content-security-policy': `default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' blob: data:; font-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'; object-src 'none'; require-trusted-types-for 'script'; trusted-types 'none'; connect-src 'self' ws://${ownHost()}`,
      'cross-origin-opener-policy': 'same-origin',
      'cache-control': 'no-store',
    });
  });

  it('when the preload is fetched › then it is the built file, wrapped', async () => {
    const { body } = await get('/preload.js');
    expect(body).toContain(files['electron/preload.cjs']);
    expect(body.startsWith('provisoHostPreload(function (require, module, exports) {')).toBe(true);
  });

  it.each([
    ['/assets/main.js', {}, 'GET', 200],
    ['/assets/none.js', {}, 'GET', 404],
    ['/../host/host.js', {}, 'GET', 404],
    ['/%2e%2e/host/host.js', {}, 'GET', 404],
    ['/assets', {}, 'GET', 404],
    ['/', {}, 'POST', 404],
    ['/', { Host: 'localhost' }, 'GET', 404],
    ['/', { Host: 'example.test' }, 'GET', 404],
  ])('when %s is asked with %j by %s › then %i', async (path, headers, method, status) => {
    expect((await get(path, headers, method)).status).toBe(status);
  });
});
