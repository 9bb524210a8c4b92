import type { ExchangeFileSystem } from '../../../../../electron/services/exchange/file-system.ts';

interface File {
  readonly kind: 'file';
  bytes: Uint8Array;
  /** What survives a power cut for certain. */
  lasting: Uint8Array;
}
interface Folder {
  readonly kind: 'folder';
  names: Map<string, File | Folder>;
  lastingNames: Map<string, File | Folder>;
}
/** A name that comes or goes; null is gone. A rename is two of them that happen together. */
type Change = readonly { readonly folder: Folder; readonly name: string; readonly node: File | Folder | null }[];

/**
 * A disk that forgets. Bytes live in memory until their file is flushed, which says nothing of its name; names live in
 * memory until their folder is flushed, which says nothing of other folders. Paths are separated by `/`.
 */
export function memoryDisk(folders: readonly string[]) {
  const root = newFolder();
  for (const path of folders) root.names.set(path.slice(1), newFolder());
  root.lastingNames = new Map(root.names);
  /** The changes not yet on the disk, oldest first. */
  let pending: Change[] = [];

  const at = (path: string): File | Folder | undefined =>
    path
      .split('/')
      .slice(1)
      .reduce<File | Folder | undefined>(
        (node, name) => (node?.kind === 'folder' ? node.names.get(name) : undefined),
        root,
      );
  const folderAt = (path: string): Folder => {
    const node = at(path);
    return node?.kind === 'folder' ? node : refuse('ENOENT');
  };
  const fileAt = (path: string): File => {
    const node = at(path);
    return node?.kind === 'file' ? node : refuse('ENOENT');
  };
  const change = (...parts: readonly { readonly path: string; readonly node: File | Folder | null }[]) => {
    const change = parts.map(({ path, node }) => ({ folder: folderAt(parentOf(path)), name: nameOf(path), node }));
    for (const { folder, name, node } of change) put(folder.names, name, node);
    pending.push(change);
  };
  const makeLasting = (change: Change) => {
    for (const { folder, name, node } of change) put(folder.lastingNames, name, node);
    pending = pending.filter((other) => other !== change);
  };
  /** Flushes a change after the earlier ones of the same names: no disk swaps those. */
  const flush = (changed: Change) => {
    for (const earlier of pending.slice(0, pending.indexOf(changed))) {
      if (pending.includes(earlier) && earlier.some((part) => changed.some((other) => isSameName(part, other)))) {
        flush(earlier);
      }
    }
    makeLasting(changed);
  };
  /** Writes without flushing: what a stopped write leaves. */
  const write = async (path: string, bytes: Uint8Array) => {
    if (!at(path)) change({ path, node: { kind: 'file', bytes: new Uint8Array(), lasting: new Uint8Array() } });
    const file = fileAt(path);
    file.bytes = Uint8Array.of(...file.bytes, ...bytes);
  };
  const flushBytes = (path: string) => {
    const file = fileAt(path);
    file.lasting = file.bytes;
  };

  const fileSystem: ExchangeFileSystem = {
    isFolder: async (path) => at(path)?.kind === 'folder',
    readFile: async (path) => {
      const node = at(path);
      return node?.kind === 'file' ? node.bytes.slice() : null;
    },
    createFolder: async (path) => {
      if (!at(path)) change({ path, node: newFolder() });
    },
    removeFolder: async (path) => {
      if (at(path)) change({ path, node: null });
    },
    syncFolder: async (path) => {
      const folder = folderAt(path);
      for (const changed of pending.filter((parts) => parts.some((part) => part.folder === folder))) {
        if (pending.includes(changed)) flush(changed);
      }
    },
    writeNewFile: async (path, bytes) => {
      if (at(path)) refuse('EEXIST');
      await write(path, bytes);
      flushBytes(path);
    },
    appendToFile: async (path, bytes) => {
      fileAt(path);
      await write(path, bytes);
      flushBytes(path);
    },
    truncateFile: async (path, length) => {
      const file = fileAt(path);
      file.bytes = file.bytes.slice(0, length);
      flushBytes(path);
    },
    rename: async (from, to) => {
      if (at(to)) refuse('ENOTEMPTY');
      change({ path: from, node: null }, { path: to, node: folderAt(from) });
    },
  };

  return {
    fileSystem,
    write,
    /** The power goes: of the unflushed names the first few survive, of each file's unflushed bytes the first few. */
    cutPower(namesKept: number, bytesKept: number) {
      for (const kept of pending.slice(0, Math.round(pending.length * namesKept))) makeLasting(kept);
      pending = [];
      forget(root, bytesKept);
    },
    /** The files below a folder, by their path inside it. */
    filesIn: (folder: string): ReadonlyMap<string, Uint8Array> => new Map(filesBelow(folderAt(folder), '')),
    /** The names directly in a folder; none when it is not there. */
    namesIn(folder: string): readonly string[] {
      const node = at(folder);
      return node?.kind === 'folder' ? [...node.names.keys()] : [];
    },
  };
}

const newFolder = (): Folder => ({ kind: 'folder', names: new Map(), lastingNames: new Map() });

const parentOf = (path: string) => path.slice(0, path.lastIndexOf('/'));
const nameOf = (path: string) => path.slice(path.lastIndexOf('/') + 1);
const isSameName = (a: Change[number], b: Change[number]) => a.folder === b.folder && a.name === b.name;

function put(names: Map<string, File | Folder>, name: string, node: File | Folder | null): void {
  if (node) names.set(name, node);
  else names.delete(name);
}

function refuse(code: string): never {
  throw Object.assign(new Error(code), { code });
}

function forget(node: File | Folder, bytesKept: number): void {
  if (node.kind === 'folder') {
    node.names = new Map(node.lastingNames);
    for (const child of node.names.values()) forget(child, bytesKept);
    return;
  }
  const unflushed = node.bytes.length - node.lasting.length;
  node.bytes = node.bytes.slice(0, node.lasting.length + Math.floor(unflushed * bytesKept));
  node.lasting = node.bytes;
}

function filesBelow(folder: Folder, path: string): [string, Uint8Array][] {
  return [...folder.names].flatMap(([name, node]) =>
    node.kind === 'folder'
      ? filesBelow(node, `${path}${name}/`)
      : [[`${path}${name}`, node.bytes] as [string, Uint8Array]],
  );
}
