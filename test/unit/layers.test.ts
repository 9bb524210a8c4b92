import { spawnSync } from 'node:child_process';
import { globSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';

/** style.md section 1: `shared` ← `electron` and `shared` ← `renderer`, type-only imports too, held by types and lint. */

const root = join(import.meta.dirname, '../..');
const scratches: string[] = [];
afterAll(() => {
  for (const scratch of scratches) rmSync(scratch, { recursive: true, force: true });
});

interface Import {
  readonly name: string;
  /** `ROOT` stands for the way to the root of the work tree. */
  readonly code: string;
}

const typeOnly = (what: string, from: string): string =>
  `import type { ${what} } from '${from}';\nexport type X = ${what};\n`;
const allowed: Import = { name: 'a type of shared', code: typeOnly('Instant', 'ROOT/shared/time.ts') };
const electronFile: Import = {
  name: 'a type of electron/',
  code: typeOnly('Clock', 'ROOT/electron/services/ports.ts'),
};
const nodeValue: Import = {
  name: 'node:fs',
  code: "import { statSync } from 'node:fs';\nexport const x = statSync;\n",
};
const nodeType: Import = { name: 'a type of node:fs', code: typeOnly('Stats', 'node:fs') };
const reactType: Import = { name: 'a type of react', code: typeOnly('ReactNode', 'react') };
const electronType: Import = { name: 'a type of electron', code: typeOnly('WebContents', 'electron') };
const electronMainType: Import = { name: 'a type of electron/main', code: typeOnly('WebContents', 'electron/main') };
const rendererFile: Import = {
  name: 'a value of renderer/',
  code: "import { newId } from 'ROOT/renderer/app/new-id.ts';\nexport const x = newId;\n",
};

const layers = [
  {
    layer: 'shared',
    forbidden: [electronFile, rendererFile, nodeValue, nodeType, reactType, electronType, electronMainType],
    permitted: [allowed],
  },
  {
    layer: 'renderer',
    forbidden: [electronFile, nodeValue, nodeType, electronType, electronMainType],
    permitted: [allowed, reactType],
  },
  { layer: 'electron', forbidden: [rendererFile, reactType], permitted: [allowed, nodeType, electronMainType] },
] as const;

const fileName = (index: number): string => `import-${index}.ts`;

/** The files in which the layer's own TypeScript project, given these files to compile, finds fault. */
function refusedByTypes(layer: string, imports: readonly Import[]): string[] {
  mkdirSync(join(root, '.cache'), { recursive: true });
  const scratch = mkdtempSync(join(root, '.cache', 'layers-'));
  scratches.push(scratch);
  const files = imports.map((_, index) => fileName(index));
  for (const [index, { code }] of imports.entries()) {
    writeFileSync(join(scratch, fileName(index)), code.replace('ROOT', '../..'));
  }
  // What is not listed is outside the project: here a layer may only use shared/.
  const include = [...files, '../../shared/time.ts'];
  const options = { noEmit: true, tsBuildInfoFile: join(scratch, 'x.tsbuildinfo') };
  const config = { extends: `../../${layer}/tsconfig.json`, compilerOptions: options, include };
  writeFileSync(join(scratch, 'tsconfig.json'), JSON.stringify(config));
  const { stdout } = spawnSync(
    process.execPath,
    [join(root, 'node_modules/typescript/bin/tsc'), '-p', scratch, '--pretty', 'false'],
    { cwd: scratch, encoding: 'utf8' },
  );
  return files.filter((file) => stdout.includes(`${file}(1,`));
}

/** The files that the project's own lint rules, laid over a tree of its own, find importing what they may not. */
function refusedByLint(layer: string, imports: readonly Import[]): string[] {
  const scratch = mkdtempSync(join(tmpdir(), 'proviso-layers-'));
  scratches.push(scratch);
  const rules = JSON.parse(readFileSync(join(root, 'biome.json'), 'utf8'));
  writeFileSync(join(scratch, 'biome.json'), JSON.stringify({ ...rules, vcs: { enabled: false } }));
  const files = imports.map((_, index) => `${layer}/${fileName(index)}`);
  mkdirSync(join(scratch, layer));
  for (const [index, { code }] of imports.entries()) {
    writeFileSync(join(scratch, `${layer}/${fileName(index)}`), code.replace('ROOT', '..'));
  }
  const { stdout, stderr } = spawnSync(
    process.execPath,
    [join(root, 'node_modules/@biomejs/biome/bin/biome'), 'lint', '--only=style/noRestrictedImports', '.'],
    { cwd: scratch, encoding: 'utf8' },
  );
  return files.filter((file) => `${stdout}${stderr}`.includes(`${file}:1:`));
}

describe.each(layers)('given the layer $layer', ({ layer, forbidden, permitted }) => {
  it('when it imports what it may not › then its TypeScript project refuses it', () => {
    const imports = [...forbidden, ...permitted];
    const refused = refusedByTypes(layer, imports);
    expect(imports.filter((_, index) => refused.includes(fileName(index))).map(({ name }) => name)).toEqual(
      forbidden.map(({ name }) => name),
    );
  });

  it('when it imports what it may not › then lint refuses it', () => {
    const imports = [...forbidden, ...permitted];
    const refused = refusedByLint(layer, imports);
    expect(
      imports.filter((_, index) => refused.includes(`${layer}/${fileName(index)}`)).map(({ name }) => name),
    ).toEqual(forbidden.map(({ name }) => name));
  });
});

/** What no lint rule of ours holds, read from the source. */
describe('given the source', () => {
  const sources = (folder: string) =>
    globSync(`${folder}/**/*.{ts,tsx}`, { cwd: root }).map((file) => ({
      file,
      code: readFileSync(join(root, file), 'utf8'),
    }));

  it('when a feature imports another feature › then it is found', () => {
    const found = sources('renderer/features').filter(({ file, code }) => {
      const own = file.split('/')[2];
      return [...code.matchAll(/from '\.\.\/([\w-]+)\//g)].some(([, other]) => other !== own);
    });
    expect(found.map(({ file }) => file)).toEqual([]);
  });

  it('when shared draws random numbers › then it is found', () => {
    expect(
      sources('shared')
        .filter(({ code }) => code.includes('Math.random'))
        .map(({ file }) => file),
    ).toEqual([]);
  });

  it('when anything of the main process but the shell takes Electron in at run time › then it is found', () => {
    const found = sources('electron').filter(
      ({ file, code }) =>
        !/^electron\/(main|preload)\.ts$|^electron\/shell\//.test(file) && /^import (?!type).*'electron/m.test(code),
    );
    expect(found.map(({ file }) => file)).toEqual([]);
  });
});
