import { mkdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { browserForTests, build, ended, install, root, start, tool } from './bootstrap.mjs';

// `npm test`: everything a change has to pass, and one line at the end that says whether it did.

await install();
const CHROMIUM = await browserForTests();
await build();

const reports = join(root, '.cache', 'reports');
rmSync(reports, { recursive: true, force: true });
mkdirSync(reports, { recursive: true });

const run = (name, ...args) => ended(start(...tool(name, ...args), { env: { CHROMIUM } }));
const total = { passed: 0, failed: 0, skipped: 0 };

/** Adds a run's counts. A run that broke without naming a failed test counts as one. */
function count(code, { passed, failed, skipped = 0 }) {
  total.passed += passed;
  total.failed += code === 0 ? failed : Math.max(failed, 1);
  total.skipped += skipped;
}
const check = (code) => count(code, { passed: code === 0 ? 1 : 0, failed: 0 });

function reportOf(name) {
  try {
    return JSON.parse(readFileSync(join(reports, name), 'utf8'));
  } catch {
    return null;
  }
}

console.log('\nTypes');
check(await run('typescript', '-b'));

console.log('\nLint');
check(await run('@biomejs/biome', 'ci', '.'));

console.log('\nUnit tests');
const unitCode = await run(
  'vitest',
  'run',
  '--reporter=default',
  '--reporter=json',
  '--outputFile.json=.cache/reports/unit.json',
);
const unit = reportOf('unit.json') ?? {};
count(unitCode, {
  passed: unit.numPassedTests ?? 0,
  failed: unit.numFailedTests ?? 0,
  skipped: (unit.numPendingTests ?? 0) + (unit.numTodoTests ?? 0),
});

console.log('\nEnd-to-end tests');
const journeyCode = await run('@playwright/test', 'test');
const journeys = reportOf('e2e.json')?.stats ?? {};
count(journeyCode, {
  passed: journeys.expected ?? 0,
  failed: (journeys.unexpected ?? 0) + (journeys.flaky ?? 0),
  skipped: journeys.skipped ?? 0,
});

const skipped = total.skipped > 0 ? `, ${total.skipped} skipped` : '';
console.log(`\n${total.passed} passed, ${total.failed} failed${skipped}`);
process.exitCode = total.failed === 0 ? 0 : 1;
