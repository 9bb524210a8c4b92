import { createHash, randomBytes, timingSafeEqual } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join, relative } from 'node:path';
import { decode, encode } from '@msgpack/msgpack';
import { type WebSocket, WebSocketServer } from 'ws';
import { bundledFiles, headersOf } from '../../electron/shell/policy.ts';
import { type FromHost, type FromPage, subprotocol } from './wire.ts';

export interface HostServer {
  readonly port: number;
  /** The address that opens the bridge once. */
  readonly address: string;
  push(channel: string, value: unknown): void;
  /** Asks the page to print what it shows. False when no page is there. */
  print(): Promise<boolean>;
  close(): Promise<void>;
}

interface HostServerOptions {
  /** The built dist/ folder. */
  readonly dist: string;
  /** 0: any free port. */
  readonly port: number;
  /** Answers a call of the page, which has shown that it is the one page the host let in. */
  answer(channel: string, payload: unknown): Promise<unknown>;
}

const largestMessage = 32 * 1024 * 1024;
const ourScripts = '<script src="/host.js"></script><script src="/preload.js"></script>';

const newToken = (): string => randomBytes(32).toString('base64url');
const digest = (text: string): Buffer => createHash('sha256').update(text).digest();

/**
 * The loopback transport of the browser host (electron.md section 5, design A): serves the built renderer under the
 * program's own policy and lets one page at a time reach the bridge. Development and tests only.
 *
 * @throws when the port is taken or the build is missing.
 */
export async function startHostServer({ dist, port, answer }: HostServerOptions): Promise<HostServer> {
  const rendererFolder = join(dist, 'renderer');
  const entries = readdirSync(rendererFolder, { recursive: true, withFileTypes: true }).filter((entry) =>
    entry.isFile(),
  );
  const files = bundledFiles(entries.map((entry) => relative(rendererFolder, join(entry.parentPath, entry.name))));
  const client = readFileSync(join(dist, 'host', 'host.js'));
  const preload = `provisoHostPreload(function (require, module, exports) {\n${readFileSync(join(dist, 'electron', 'preload.cjs'), 'utf8')}\n});\n`;

  let token = newToken();
  let page: WebSocket | null = null;
  let printed: ((done: boolean) => void) | null = null;

  const http = createServer(serve);
  await new Promise<void>((resolve, reject) => {
    http.once('error', reject);
    http.listen(port, '127.0.0.1', resolve);
  });
  const ownHost = `127.0.0.1:${(http.address() as AddressInfo).port}`;
  const ownOrigin = `http://${ownHost}`;

  const sockets = new WebSocketServer({
    noServer: true,
    maxPayload: largestMessage,
    perMessageDeflate: false,
    handleProtocols: () => subprotocol,
  });
  http.on('upgrade', (request, socket, head) => {
    if (!mayConnect(request)) {
      socket.end('HTTP/1.1 403 Forbidden\r\nConnection: close\r\nContent-Length: 0\r\n\r\n');
      return;
    }
    token = newToken();
    sockets.handleUpgrade(request, socket, head, welcome);
  });

  /** Another site's page (Origin), another name for this address (Host) and a used or guessed token stay outside. */
  function mayConnect(request: IncomingMessage): boolean {
    const [protocol, shown = '', ...more] = (request.headers['sec-websocket-protocol'] ?? '').split(',');
    return (
      request.url === '/bridge' &&
      request.headers.host === ownHost &&
      request.headers.origin === ownOrigin &&
      protocol === subprotocol &&
      more.length === 0 &&
      timingSafeEqual(digest(shown.trim()), digest(token))
    );
  }

  function welcome(socket: WebSocket): void {
    page?.close(4000, 'Proviso was opened in another page');
    page = socket;
    // Not Node's Buffer: bytes arrive as in Electron.
    socket.binaryType = 'arraybuffer';
    say(socket, { type: 'token', token });
    socket.on('message', (bytes: ArrayBuffer) => void hear(socket, bytes));
    // An oversized or broken frame: `ws` has closed the socket already, and the page says so.
    socket.on('error', () => socket.terminate());
    socket.on('close', () => {
      if (page !== socket) return;
      page = null;
      printed?.(false);
    });
  }

  function say(socket: WebSocket, message: FromHost): void {
    socket.send(encode(message, { ignoreUndefined: true }));
  }

  async function hear(socket: WebSocket, bytes: ArrayBuffer): Promise<void> {
    let message: FromPage;
    try {
      message = decode(bytes) as FromPage;
    } catch {
      socket.close(1007);
      return;
    }
    if (message.type === 'printed') {
      printed?.(true);
      return;
    }
    const { id } = message;
    try {
      say(socket, { type: 'answer', id, value: await answer(message.channel, message.payload) });
    } catch (fault) {
      say(socket, { type: 'fault', id, message: fault instanceof Error ? fault.message : 'Unknown fault' });
    }
  }

  function serve(request: IncomingMessage, response: ServerResponse): void {
    const found = request.method === 'GET' && request.headers.host === ownHost ? bodyOf(request.url ?? '') : null;
    if (found === null) {
      response.writeHead(404, { 'Cache-Control': 'no-store' }).end();
      return;
    }
    response.writeHead(200, headersOf(found.contentType, [`connect-src 'self' ws://${ownHost}`])).end(found.body);
  }

  function bodyOf(address: string): { body: string | Buffer; contentType: string } | null {
    if (address === '/host.js') return { body: client, contentType: 'text/javascript; charset=utf-8' };
    if (address === '/preload.js') return { body: preload, contentType: 'text/javascript; charset=utf-8' };
    const file = files.get(address);
    if (file === undefined) return null;
    const body = readFileSync(join(rendererFolder, file.path));
    if (file.path !== 'index.html') return { body, contentType: file.contentType };
    return { body: body.toString('utf8').replace('<script', `${ourScripts}<script`), contentType: file.contentType };
  }

  return {
    port: Number(ownHost.split(':')[1]),
    address: `${ownOrigin}/#${token}`,
    push: (channel, value) => {
      if (page !== null) say(page, { type: 'push', channel, value });
    },
    print: () => {
      const asked = page;
      if (asked === null) return Promise.resolve(false);
      return new Promise((resolve) => {
        printed = resolve;
        say(asked, { type: 'print' });
      });
    },
    close: () =>
      new Promise((resolve) => {
        page?.terminate();
        sockets.close();
        http.close(() => resolve());
        http.closeAllConnections();
      }),
  };
}
