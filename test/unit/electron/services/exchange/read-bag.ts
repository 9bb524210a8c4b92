import { createHash } from 'node:crypto';
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';

/** A reader of BagIt 1.0 bags, written from RFC 8493 and not from the writer. Throws on the first thing that is wrong. */
export function checkBag(files: ReadonlyMap<string, Uint8Array>): ReadonlyMap<string, string> {
  const text = (path: string): string => {
    const bytes = files.get(path);
    if (!bytes) throw new Error(`missing ${path}`);
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  };
  if (text('bagit.txt') !== 'BagIt-Version: 1.0\nTag-File-Character-Encoding: UTF-8\n') throw new Error('bagit.txt');
  const payload = [...files.keys()].filter((path) => path.startsWith('data/'));
  const tags = [...files.keys()].filter((path) => !path.startsWith('data/') && path !== 'tagmanifest-sha256.txt');
  checkManifest(text('manifest-sha256.txt'), payload, files);
  checkManifest(text('tagmanifest-sha256.txt'), tags, files);
  const info = new Map<string, string>();
  for (const line of linesOf(text('bag-info.txt'))) {
    const [, label, value] = /^([^:\s]+): (.*)$/.exec(line) ?? [];
    if (label === undefined || value === undefined) throw new Error('bag-info.txt');
    if (info.has(label)) throw new Error(`twice in bag-info.txt: ${label}`);
    info.set(label, value);
  }
  const octets = payload.reduce((sum, path) => sum + (files.get(path)?.length ?? 0), 0);
  if (info.get('Payload-Oxum') !== `${octets}.${payload.length}`) throw new Error('Payload-Oxum');
  return info;
}

function checkManifest(manifest: string, paths: readonly string[], files: ReadonlyMap<string, Uint8Array>): void {
  const listed = linesOf(manifest).map((line) => {
    const [, hash, path] = /^([0-9a-f]{64}) {2}(\S+)$/.exec(line) ?? [];
    const bytes = path === undefined ? undefined : files.get(path);
    if (!path || !bytes) throw new Error('a manifest names a file that is not there');
    if (createHash('sha256').update(bytes).digest('hex') !== hash) throw new Error(`wrong hash of ${path}`);
    return path;
  });
  if (JSON.stringify(listed.toSorted()) !== JSON.stringify(paths.toSorted()))
    throw new Error('not every file is listed');
}

function linesOf(text: string): readonly string[] {
  if (!text.endsWith('\n')) throw new Error('last line not ended');
  return text.slice(0, -1).split('\n');
}

/** Every file below a folder, by its path inside it. */
export async function filesIn(folder: string): Promise<ReadonlyMap<string, Uint8Array>> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const files = entries.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name));
  return new Map(
    await Promise.all(
      files.map(
        async (path) =>
          [path.slice(folder.length + 1).replaceAll('\\', '/'), new Uint8Array(await readFile(path))] as const,
      ),
    ),
  );
}
