import { decode, encode } from '@msgpack/msgpack';
import { type FromHost, type FromPage, subprotocol } from '../wire.ts';

/**
 * Stands in for Electron in a plain browser page: gives the real, built preload file an `electron/renderer` whose calls
 * go through a WebSocket of the browser host.
 */

type Listener = (event: unknown, ...values: readonly unknown[]) => void;
type Preload = (require: (name: string) => unknown, module: object, exports: object) => void;

const tokenKey = 'proviso-host-token';
const waiting = new Map<number, { resolve(value: unknown): void; reject(reason: Error): void }>();
const listeners = new Map<string, Set<Listener>>();
let calls = 0;

const token = location.hash.slice(1) || sessionStorage.getItem(tokenKey) || 'none';
// Out of the address, the history and reach of a second use at once.
history.replaceState(null, '', location.pathname);
sessionStorage.removeItem(tokenKey);

const socket = new WebSocket(`ws://${location.host}/bridge`, [subprotocol, token]);
socket.binaryType = 'arraybuffer';
const opened = new Promise<void>((resolve) => socket.addEventListener('open', () => resolve(), { once: true }));
const send = (message: FromPage): void => socket.send(encode(message, { ignoreUndefined: true }));

socket.addEventListener('message', ({ data: bytes }: MessageEvent<ArrayBuffer>) => {
  const message = decode(bytes) as FromHost;
  switch (message.type) {
    case 'token':
      sessionStorage.setItem(tokenKey, message.token);
      break;
    case 'answer':
      waiting.get(message.id)?.resolve(message.value);
      waiting.delete(message.id);
      break;
    case 'fault':
      waiting.get(message.id)?.reject(new Error(message.message));
      waiting.delete(message.id);
      break;
    case 'push':
      for (const listener of listeners.get(message.channel) ?? []) listener({}, message.value);
      break;
    case 'print':
      window.print();
      send({ type: 'printed' });
      break;
  }
});

socket.addEventListener('close', () => {
  for (const { reject } of waiting.values()) reject(new Error('The connection to Proviso was closed.'));
  waiting.clear();
  const notice = document.createElement('p');
  notice.setAttribute('role', 'alert');
  notice.textContent =
    'This page has lost its connection to Proviso. Everything saved is safe. Close this page and start Proviso again.';
  document.body.replaceChildren(notice);
});

const electronRenderer = {
  contextBridge: {
    exposeInMainWorld(name: string, api: object) {
      Object.defineProperty(window, name, { value: Object.freeze({ ...api }), enumerable: true });
    },
  },
  ipcRenderer: {
    async invoke(channel: string, payload: unknown): Promise<unknown> {
      await opened;
      const id = ++calls;
      return new Promise((resolve, reject) => {
        waiting.set(id, { resolve, reject });
        send({ type: 'call', id, channel, payload });
      });
    },
    on(channel: string, listener: Listener) {
      listeners.set(channel, (listeners.get(channel) ?? new Set()).add(listener));
    },
    off(channel: string, listener: Listener) {
      listeners.get(channel)?.delete(listener);
    },
  },
};

/** The host wraps the built preload file in a call of this function: the policy of the page allows no `eval`. */
Object.defineProperty(window, 'provisoHostPreload', {
  value(preload: Preload) {
    preload(
      (name) => {
        if (name !== 'electron/renderer')
          throw new Error(`The preload asks for ${name}, which a sandbox does not give.`);
        return electronRenderer;
      },
      { exports: {} },
      {},
    );
  },
});
