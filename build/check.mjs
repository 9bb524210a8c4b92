import { ended, install, start, tool } from './bootstrap.mjs';

// `npm run check`, before every commit: types, lint and unit tests at the same time.

await install();
const checks = [tool('typescript', '-b'), tool('@biomejs/biome', 'check', '.'), tool('vitest', 'run')];
const codes = await Promise.all(checks.map(([command, args]) => ended(start(command, args))));
process.exitCode = codes.every((code) => code === 0) ? 0 : 1;
