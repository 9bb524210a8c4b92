import { existsSync } from 'node:fs';

/**
 * `npm run bench -- <name> [--json]` runs test/bench/<name>.ts, whose `bench` answers with figures by name; those that
 * end in `_ms` are milliseconds, those with `_ratio_` are times the baseline measured in the same run.
 */
const [name = '', ...options] = process.argv.slice(2);
const file = new URL(`../test/bench/${name}.ts`, import.meta.url);
if (!/^[a-z-]+$/.test(name) || !existsSync(file)) {
  console.error('Say which bench to run, for example: npm run bench -- search');
  process.exit(1);
}

const { bench }: { bench: () => Promise<Record<string, number>> } = await import(file.href);
const figures = await bench();
if (options.includes('--json')) console.log(JSON.stringify({ bench: name, figures }));
else
  console.table(
    Object.fromEntries(Object.entries(figures).map(([figure, value]) => [figure, Number(value.toFixed(3))])),
  );
