import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { open } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, onTestFinished, test, vi } from 'vitest';
import { readIfPresent, writeDurably } from '../../../../electron/services/durable-file.ts';

function temporaryFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'proviso-test-'));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  return folder;
}

/** Counts how often a file or folder is synced to the disk. */
async function watchSyncs(folder: string) {
  const handle = await open(folder);
  const sync = vi.spyOn(Object.getPrototypeOf(handle), 'sync');
  await handle.close();
  onTestFinished(() => sync.mockRestore());
  return sync;
}

describe('given bytes to write', () => {
  test.each([
    ['no file', null],
    ['a longer file', 'what stood there before'],
  ])('when there is %s, then the file holds exactly the bytes and nothing else is left', async (_, before) => {
    const folder = temporaryFolder();
    const path = join(folder, 'file');
    if (before !== null) writeFileSync(path, before);
    await writeDurably(path, Buffer.from('new'));
    expect(readFileSync(path, 'utf8')).toBe('new');
    expect(readdirSync(folder)).toEqual(['file']);
  });

  test('when they are written, then the file and its folder are synced', async () => {
    const folder = temporaryFolder();
    const sync = await watchSyncs(folder);
    await writeDurably(join(folder, 'file'), Buffer.from('new'));
    expect(sync).toHaveBeenCalledTimes(2);
  });

  test('when the name cannot be taken, then it throws and leaves everything as it was', async () => {
    const folder = temporaryFolder();
    const path = join(folder, 'a-folder');
    mkdirSync(join(path, 'full'), { recursive: true });
    await expect(writeDurably(path, Buffer.from('new'))).rejects.toMatchObject({ syscall: 'rename' });
    expect(readdirSync(folder)).toEqual(['a-folder']);
  });

  test('when the disk fills up while writing, then it throws, the old file stays and nothing else is left', async () => {
    const folder = temporaryFolder();
    const path = join(folder, 'file');
    writeFileSync(path, 'old');
    const sync = await watchSyncs(folder);
    sync.mockRejectedValueOnce(Object.assign(new Error('full'), { code: 'ENOSPC' }));
    await expect(writeDurably(path, Buffer.from('new'))).rejects.toMatchObject({ code: 'ENOSPC' });
    expect(readFileSync(path, 'utf8')).toBe('old');
    expect(readdirSync(folder)).toEqual(['file']);
  });

  test('when the folder is missing, then it throws and does not make it', async () => {
    const folder = temporaryFolder();
    await expect(writeDurably(join(folder, 'gone', 'file'), Buffer.from('new'))).rejects.toMatchObject({
      code: 'ENOENT',
    });
    expect(readdirSync(folder)).toEqual([]);
  });
});

describe('given a file to read', () => {
  test('when it is there, then its bytes come; when it is not, then null; when it is a folder, then it throws', () => {
    const folder = temporaryFolder();
    writeFileSync(join(folder, 'file'), 'here');
    expect(readIfPresent(join(folder, 'file'))?.toString()).toBe('here');
    expect(readIfPresent(join(folder, 'other'))).toBeNull();
    expect(() => readIfPresent(folder)).toThrow('EISDIR');
  });
});
