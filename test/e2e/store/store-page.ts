import { openStore, type Store } from '../../../renderer/store/store.ts';
import type { CaseEvent, CaseId } from '../../../shared/domain/case/events.ts';
import { fold } from '../../../shared/domain/case/evolve.ts';
import { instantSchema } from '../../../shared/time.ts';

/** The store as the program uses it, and the raw database beside it, for the tests to call through `page.evaluate`. */

const now = instantSchema.parse('2026-11-20T03:00:00.000Z');

const openWith = (databaseName: string, keyByte: number) =>
  openStore({
    databaseName,
    unitKey: new Uint8Array(32).fill(keyByte),
    station: { stationId: '9'.repeat(26), name: 'Quayside Custody', forceCode: '99', forceName: 'Northmere Police' },
    user: { userId: '5'.repeat(26), name: 'Alun Mockford', rank: 'sergeant', role: 'custody-sergeant' },
    clock: { now: () => now },
  });

async function opened(databaseName: string): Promise<Store> {
  const store = await openWith(databaseName, 1);
  if (!store.ok) throw new Error(`The store did not open: ${store.error.kind}`);
  return store.value;
}

const settled = <T>(request: IDBRequest<T>) =>
  new Promise<T>((resolve, reject) => {
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error);
  });

export type RawRow = Record<string, unknown> & { readonly sealed: Uint8Array };

/** The database without the store: what somebody with the disk can read and write. */
async function raw(databaseName: string) {
  const database = await settled(indexedDB.open(databaseName));
  const write = async (table: string, change: (rows: IDBObjectStore) => void) => {
    const transaction = database.transaction(table, 'readwrite');
    change(transaction.objectStore(table));
    await new Promise<void>((resolve, reject) => {
      transaction.oncomplete = () => resolve();
      transaction.onabort = () => reject(transaction.error);
    });
  };
  return {
    get: (table: string, key: IDBValidKey): Promise<RawRow> =>
      settled(database.transaction(table).objectStore(table).get(key)),
    put: (table: string, row: object) => write(table, (rows) => rows.put(row)),
    delete: (table: string, key: IDBValidKey) => write(table, (rows) => rows.delete(key)),
    count: (table: string): Promise<number> => settled(database.transaction(table).objectStore(table).count()),
    close: () => database.close(),
  };
}

const inHex = (bytes: Uint8Array) => Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('');

/** Every row of every table as text, bytes in hex: equal dumps are equal databases. */
async function dump(databaseName: string): Promise<Record<string, string[]>> {
  const database = await settled(indexedDB.open(databaseName));
  const tables: Record<string, string[]> = {};
  for (const table of database.objectStoreNames) {
    const rows = await settled(database.transaction(table).objectStore(table).getAll());
    tables[table] = rows.map((row) =>
      JSON.stringify(row, (_, value) => (value instanceof Uint8Array ? inHex(value) : value)),
    );
  }
  database.close();
  return tables;
}

/** Opens a store, adds a case for each stream and closes it. */
async function seed(databaseName: string, streams: readonly (readonly CaseEvent[])[]): Promise<void> {
  const store = await opened(databaseName);
  for (const events of streams) {
    const added = await store.append(0, events);
    if (!added.ok) throw new Error(`The case was not added: ${added.error.kind}`);
  }
  await store.close();
}

/** Opens a store, tries to load a case and answers with the failure's kind, or `loaded`. */
async function loading(databaseName: string, caseId: CaseId): Promise<string> {
  const store = await opened(databaseName);
  const loaded = await store.load(caseId);
  await store.close();
  return loaded.ok ? 'loaded' : loaded.error.kind;
}

const storePage = { openWith, opened, raw, dump, seed, loading, fold, inHex };

declare global {
  interface Window {
    readonly storePage: typeof storePage;
  }
}

Object.assign(window, { storePage });
