import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { basename, dirname, join, relative } from 'node:path';
import react from '@vitejs/plugin-react';
import { type BuildEnvironmentOptions, build, type InlineConfig } from 'vite';
import { writeReferenceData } from './reference-data.ts';

/** Builds everything into dist/, leaving out what has not changed since the last build. */

const root = join(import.meta.dirname, '..');
const dist = join(root, 'dist');
const stamps = join(root, '.cache', 'build-stamps.json');

interface Part {
  readonly name: string;
  readonly output: string;
  /** Files and folders, below the root, that the output depends on. */
  readonly inputs: readonly string[];
  readonly make: () => Promise<void>;
}

/** The same Chromium and Node as Electron 45 (electron.md section 1). */
const chromium = 'chrome156';
const node = 'node24';

const shared: InlineConfig = { configFile: false, logLevel: 'warn', root, publicDir: false };

/** One file out of one entry. The folder is not emptied: main and preload share it. */
const oneFile = (entry: string, file: string, format: 'es' | 'cjs' | 'iife'): BuildEnvironmentOptions => ({
  outDir: dirname(join(dist, file)),
  emptyOutDir: false,
  minify: false,
  sourcemap: false,
  rolldownOptions: {
    input: join(root, entry),
    external: [/^electron\//, /^node:/],
    output: { format, entryFileNames: basename(file), codeSplitting: false },
  },
});

const parts: readonly Part[] = [
  {
    name: 'main',
    output: 'electron/main.js',
    inputs: ['electron', 'shared'],
    make: async () => {
      // pdfmake and pdfkit read files of their own packages at run time, so they stay packages.
      const external = ['pdfmake', 'pdfkit'];
      const file = oneFile('electron/main.ts', 'electron/main.js', 'es');
      await build({ ...shared, build: { ...file, ssr: true, target: node }, ssr: { noExternal: true, external } });
    },
  },
  {
    name: 'preload',
    output: 'electron/preload.cjs',
    inputs: ['electron/preload.ts', 'shared/contract'],
    make: async () => {
      await build({
        ...shared,
        build: { ...oneFile('electron/preload.ts', 'electron/preload.cjs', 'cjs'), target: chromium },
      });
    },
  },
  {
    name: 'browser host client',
    output: 'host/host.js',
    inputs: ['test/host'],
    make: async () => {
      await build({
        ...shared,
        build: { ...oneFile('test/host/client/client.ts', 'host/host.js', 'iife'), target: chromium },
      });
    },
  },
  {
    name: 'reference data',
    output: 'reference/offences.json',
    inputs: ['build/reference-data.ts', 'shared/reference', 'shared/time.ts'],
    make: async () => {
      const file = join(dist, 'reference', 'offences.json');
      mkdirSync(dirname(file), { recursive: true });
      await writeReferenceData(file);
    },
  },
  {
    name: 'renderer',
    output: 'renderer/index.html',
    inputs: ['renderer', 'shared'],
    make: async () => {
      await build({
        ...shared,
        root: join(root, 'renderer'),
        base: '/',
        plugins: [react()],
        build: {
          outDir: join(dist, 'renderer'),
          emptyOutDir: true,
          target: chromium,
          sourcemap: false,
          // Nothing inline: the content security policy takes files of our own origin only.
          assetsInlineLimit: 0,
          modulePreload: { polyfill: false },
          chunkSizeWarningLimit: 4096,
        },
      });
    },
  },
];

function filesBelow(path: string): string[] {
  const absolute = join(root, path);
  if (statSync(absolute).isFile()) return [path];
  return readdirSync(absolute, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => relative(root, join(entry.parentPath, entry.name)))
    .sort();
}

function stampOf(part: Part): string {
  const hash = createHash('sha256');
  for (const file of [...part.inputs, 'build/build.ts', 'package-lock.json'].flatMap(filesBelow)) {
    hash
      .update(file)
      .update('\0')
      .update(readFileSync(join(root, file)))
      .update('\0');
  }
  return hash.digest('hex');
}

const known: Record<string, string> = existsSync(stamps) ? JSON.parse(readFileSync(stamps, 'utf8')) : {};
for (const part of parts) {
  const stamp = stampOf(part);
  const output = join(dist, part.output);
  if (known[part.name] === stamp && existsSync(output)) continue;
  console.log(`Building ${part.name}…`);
  rmSync(output, { force: true });
  await part.make();
  mkdirSync(dirname(stamps), { recursive: true });
  writeFileSync(stamps, `${JSON.stringify({ ...known, [part.name]: stamp }, null, 2)}\n`);
  known[part.name] = stamp;
}
