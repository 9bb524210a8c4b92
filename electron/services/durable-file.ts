import { randomUUID } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { type FileHandle, open, rename, rm } from 'node:fs/promises';
import { dirname } from 'node:path';

/** The bytes of a small file, or null where there is none, without waiting. Throws the file system's other errors. */
export function readIfPresent(path: string): Buffer | null {
  try {
    return readFileSync(path);
  } catch (error) {
    if (isMissing(error)) return null;
    throw error;
  }
}

/** Whether the file system says that a file or folder is not there. */
export const isMissing = (error: unknown): boolean =>
  error instanceof Error && 'code' in error && error.code === 'ENOENT';

/**
 * Replaces a file whole or not at all, and has it on the disk before returning: a sibling is written and synced, takes
 * the file's name, and the folder is synced. Throws the file system's error and leaves the old file as it was.
 */
export async function writeDurably(path: string, bytes: Uint8Array): Promise<void> {
  const sibling = `${path}.${randomUUID()}.tmp`;
  try {
    await withFile(sibling, 'wx', async (file) => {
      await file.writeFile(bytes);
      await file.sync();
    });
    await rename(sibling, path);
  } catch (error) {
    await rm(sibling, { force: true });
    throw error;
  }
  await syncFolder(dirname(path));
}

async function withFile(path: string, flags: string, use: (file: FileHandle) => Promise<void>): Promise<void> {
  const file = await open(path, flags);
  try {
    await use(file);
  } finally {
    await file.close();
  }
}

/** Windows has no way to sync a folder: NTFS journals names itself. */
async function syncFolder(folder: string): Promise<void> {
  if (process.platform !== 'win32') await withFile(folder, 'r', (handle) => handle.sync());
}
