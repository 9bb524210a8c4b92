import type { ExchangeFileSystem } from '../../../../../electron/services/exchange/file-system.ts';

/** The operations that change something, in the order in which a delivery calls them. */
export type ChangingOperation = Exclude<keyof ExchangeFileSystem, 'isFolder' | 'readFile'>;

export interface Stop {
  /** The changing operation that is not carried out, counting from 1; beyond the last there is no stop. */
  readonly operation: number;
  /** How much of the bytes of a write still reaches the file, 0 to 1; null for not even the file. */
  readonly written: number | null;
}

/**
 * A file system under a program that is stopped: at the operation named, `end` is called and nothing is done any more.
 * `write` puts the first part of a write into its file without making it lasting.
 */
export function stoppingFileSystem(
  inner: ExchangeFileSystem,
  write: (path: string, bytes: Uint8Array) => Promise<void>,
  stop: Stop,
  end: () => Promise<never>,
): { readonly fileSystem: ExchangeFileSystem; readonly operations: readonly ChangingOperation[] } {
  const operations: ChangingOperation[] = [];
  const step = async (name: ChangingOperation, change: () => Promise<void>, partly = async () => {}): Promise<void> => {
    operations.push(name);
    if (operations.length > stop.operation) return end();
    if (operations.length < stop.operation) return change();
    await partly();
    return end();
  };
  const writing =
    (name: 'writeNewFile' | 'appendToFile') =>
    (path: string, bytes: Uint8Array): Promise<void> =>
      step(
        name,
        () => inner[name](path, bytes),
        async () => {
          if (stop.written !== null) await write(path, bytes.subarray(0, Math.floor(bytes.length * stop.written)));
        },
      );
  const fileSystem: ExchangeFileSystem = {
    isFolder: (path) => inner.isFolder(path),
    readFile: (path) => inner.readFile(path),
    createFolder: (path) => step('createFolder', () => inner.createFolder(path)),
    removeFolder: (path) => step('removeFolder', () => inner.removeFolder(path)),
    syncFolder: (path) => step('syncFolder', () => inner.syncFolder(path)),
    truncateFile: (path, length) => step('truncateFile', () => inner.truncateFile(path, length)),
    rename: (from, to) => step('rename', () => inner.rename(from, to)),
    writeNewFile: writing('writeNewFile'),
    appendToFile: writing('appendToFile'),
  };
  return { fileSystem, operations };
}
