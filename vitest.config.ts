import { defineConfig } from 'vitest/config';

const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);
if (major < 22 || (major === 22 && minor < 12)) {
  throw new Error(
    `The tests need Node 22.12 or newer and this is ${process.versions.node}. Start them with "npm run unit" or "npm test", which use the Node of package-lock.json.`,
  );
}

export default defineConfig({
  test: {
    include: ['test/unit/**/*.test.{ts,tsx}'],
    environment: 'node',
    // Processes, not threads: some tests start children and change their own environment.
    pool: 'forks',
    testTimeout: 30_000,
  },
});
