import type { ExchangeFileSystem } from '../../../../../electron/services/exchange/file-system.ts';

interface File {
  bytes: Uint8Array;
  /** What survives a power cut for certain. */
  lasting: Uint8Array;
}
type Tree = Map<string, File | 'folder'>;
interface Change {
  /** The folders whose lists of names change; flushing one of them makes the change lasting. */
  readonly folders: readonly string[];
  readonly apply: (tree: Tree) => void;
}

/**
 * A disk that forgets. Names live in an ordered log that a flush of the folder writes out up to its last change, as
 * journalling file systems do; bytes live in memory until their file is flushed, which says nothing of its name.
 */
export function memoryDisk(folders: readonly string[]) {
  let tree: Tree = new Map(folders.map((path) => [path, 'folder']));
  let lastingTree: Tree = new Map(tree);
  let log: Change[] = [];

  const flush = (count: number) => {
    for (const { apply } of log.slice(0, count)) apply(lastingTree);
    log = log.slice(count);
  };
  const change = (parents: readonly string[], apply: (tree: Tree) => void) => {
    apply(tree);
    log.push({ folders: parents, apply });
  };
  const isInside = (path: string, folder: string) => path === folder || path.startsWith(`${folder}/`);
  const inside = (of: Tree, folder: string) => [...of].filter(([path]) => isInside(path, folder));
  const refuse = (code: string): never => {
    throw Object.assign(new Error(code), { code });
  };
  const needFolder = (path: string) => tree.get(path) === 'folder' || refuse('ENOENT');
  const fileAt = (path: string): File => {
    const file = tree.get(path);
    return file && file !== 'folder' ? file : refuse('ENOENT');
  };
  /** Writes without flushing: what a stopped write leaves. */
  const write = async (path: string, bytes: Uint8Array) => {
    const existing = tree.get(path);
    if (existing && existing !== 'folder') {
      existing.bytes = Uint8Array.of(...existing.bytes, ...bytes);
      return;
    }
    needFolder(parentOf(path));
    const file: File = { bytes: bytes.slice(), lasting: new Uint8Array() };
    change([parentOf(path)], (to) => to.set(path, file));
  };

  const fileSystem: ExchangeFileSystem = {
    isFolder: async (path) => tree.get(path) === 'folder',
    readFile: async (path) => {
      const file = tree.get(path);
      return file && file !== 'folder' ? file.bytes.slice() : null;
    },
    createFolder: async (path) => {
      if (tree.has(path)) return;
      needFolder(parentOf(path));
      change([parentOf(path)], (to) => to.set(path, 'folder'));
    },
    removeFolder: async (path) => {
      if (!tree.has(path)) return;
      change([parentOf(path)], (from) => {
        for (const [name] of inside(from, path)) from.delete(name);
      });
    },
    syncFolder: async (path) => {
      needFolder(path);
      flush(log.findLastIndex(({ folders: changed }) => changed.includes(path)) + 1);
    },
    writeNewFile: async (path, bytes) => {
      if (tree.has(path)) refuse('EEXIST');
      await write(path, bytes);
      fileAt(path).lasting = bytes.slice();
    },
    appendToFile: async (path, bytes) => {
      const file = fileAt(path);
      file.bytes = Uint8Array.of(...file.bytes, ...bytes);
      file.lasting = file.bytes;
    },
    truncateFile: async (path, length) => {
      const file = fileAt(path);
      file.bytes = file.bytes.slice(0, length);
      file.lasting = file.bytes;
    },
    rename: async (from, to) => {
      needFolder(from);
      needFolder(parentOf(to));
      if (tree.has(to)) refuse('ENOTEMPTY');
      change([parentOf(from), parentOf(to)], (within) => {
        for (const [path, node] of inside(within, from)) {
          within.delete(path);
          within.set(`${to}${path.slice(from.length)}`, node);
        }
      });
    },
  };

  return {
    fileSystem,
    write,
    /** The power goes: of the unflushed names the first few survive, of each file's unflushed bytes the first few. */
    cutPower(namesKept: number, bytesKept: number) {
      flush(Math.round(log.length * namesKept));
      log = [];
      tree = lastingTree;
      for (const file of tree.values()) {
        if (file === 'folder') continue;
        const unflushed = file.bytes.length - file.lasting.length;
        file.bytes = file.bytes.slice(0, file.lasting.length + Math.floor(unflushed * bytesKept));
        file.lasting = file.bytes;
      }
      lastingTree = new Map(tree);
    },
    /** The files below a folder, by their path inside it. */
    filesIn: (folder: string): ReadonlyMap<string, Uint8Array> =>
      new Map(
        inside(tree, folder).flatMap(([path, file]) =>
          file === 'folder' ? [] : [[path.slice(folder.length + 1), file.bytes] as const],
        ),
      ),
    /** The names directly in a folder. */
    namesIn: (folder: string): readonly string[] =>
      [...tree.keys()].filter((path) => parentOf(path) === folder).map((path) => path.slice(folder.length + 1)),
  };
}

const parentOf = (path: string) => path.slice(0, path.lastIndexOf('/'));
