import { mkdir, open, readFile, rename, rm, stat } from 'node:fs/promises';

/**
 * The few file operations delivery is made of. Each is one step a power cut can fall before, into or after, so a test
 * can stop the program at every one. All throw Node's errors, with `code`.
 */
export interface ExchangeFileSystem {
  isFolder(path: string): Promise<boolean>;
  /** Creates one folder in an existing one; one that is already there is left as it is. */
  createFolder(path: string): Promise<void>;
  /** Removes a folder and what is in it; one that is not there is no fault. */
  removeFolder(path: string): Promise<void>;
  /** Makes lasting what was created, renamed or removed directly in a folder. */
  syncFolder(path: string): Promise<void>;
  /** Null when there is no such file. */
  readFile(path: string): Promise<Uint8Array | null>;
  /** Creates a file and makes its bytes lasting. Fails when it exists. */
  writeNewFile(path: string, bytes: Uint8Array): Promise<void>;
  /** Adds to the end of an existing file and makes it lasting. */
  appendToFile(path: string, bytes: Uint8Array): Promise<void>;
  /** Cuts an existing file to a length and makes all of it lasting. */
  truncateFile(path: string, length: number): Promise<void>;
  rename(from: string, to: string): Promise<void>;
}

export const nodeFileSystem: ExchangeFileSystem = {
  async isFolder(path) {
    return (await unless(['ENOENT', 'ENOTDIR'], () => stat(path)))?.isDirectory() ?? false;
  },
  async createFolder(path) {
    await unless(['EEXIST'], () => mkdir(path));
  },
  removeFolder: (path) => rm(path, { recursive: true, force: true }),
  async syncFolder(path) {
    // Windows has no flush of a folder: NTFS writes its changes to its own log.
    if (process.platform === 'win32') return;
    // Some network file systems answer that a folder cannot be flushed.
    await unless(['EINVAL', 'ENOTSUP'], () => withFile(path, 'r', () => {}));
  },
  async readFile(path) {
    return (await unless(['ENOENT'], () => readFile(path))) ?? null;
  },
  writeNewFile: (path, bytes) => withFile(path, 'wx', (file) => file.writeFile(bytes)),
  async appendToFile(path, bytes) {
    await withFile(path, 'a', (file) => file.writeFile(bytes));
  },
  truncateFile: (path, length) => withFile(path, 'r+', (file) => file.truncate(length)),
  rename,
};

async function withFile(
  path: string,
  flags: string,
  change: (file: Awaited<ReturnType<typeof open>>) => Promise<void> | void,
): Promise<void> {
  await using file = await open(path, flags);
  await change(file);
  await file.sync();
}

/** Runs an operation; null instead of the faults named. */
async function unless<T>(codes: readonly string[], operation: () => Promise<T>): Promise<T | null> {
  try {
    return await operation();
  } catch (error) {
    if (codes.includes(faultCode(error) ?? '')) return null;
    throw error;
  }
}

/** The code of a fault of the operating system, such as `ENOSPC`; null for anything else thrown. */
export const faultCode = (error: unknown): string | null =>
  error instanceof Error && 'code' in error && typeof error.code === 'string' ? error.code : null;
