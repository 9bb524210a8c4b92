import { spawn } from 'node:child_process';
import { text } from 'node:stream/consumers';
import { fileURLToPath } from 'node:url';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { vectors } from './read-vectors.ts';

const command = fileURLToPath(new URL('../../../../build/evaluate.ts', import.meta.url));

/** Runs the command and gives it the input in pieces of so many bytes, which may end inside a character. */
async function evaluate(input: string, pieceBytes: number) {
  const child = spawn(process.execPath, [command], { stdio: 'pipe' });
  const answered = Promise.all([text(child.stdout), text(child.stderr)]);
  const status = new Promise((resolve) => child.once('close', resolve));
  const bytes = Buffer.from(input);
  for (let at = 0; at < bytes.length; at += pieceBytes) child.stdin.write(bytes.subarray(at, at + pieceBytes));
  child.stdin.end();
  const [stdout, stderr] = await answered;
  return { stdout, stderr, status: await status };
}

interface Asked {
  readonly line: string;
  readonly answer: unknown;
}
const invalid = (line: string, id: string | null, path: string): Asked => ({
  line,
  answer: { id, error: 'invalid-input', path },
});
const asked: readonly Asked[] = [
  ...vectors.map(({ input, expected }) => ({ line: JSON.stringify(input), answer: expected })),
  invalid('not JSON', null, ''),
  invalid('{"id":"v-é\u2028ł"}', 'v-é\u2028ł', 'kind'),
  invalid('{"id":"v-1","kind":"rates"}\r', 'v-1', 'denominator'),
];
const blank = ['', '   ', '\t', '\r'].map((line): Asked => ({ line, answer: undefined }));
const all = [...asked, ...blank];

describe('given every vector, malformed lines and blank ones', () => {
  test('when they are asked in any order and in pieces of any size › then each is answered in its place and the status is 0', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.shuffledSubarray([...all.keys()], { minLength: all.length }),
        fc.constantFrom(1021, 65_536),
        fc.constantFrom('', '\n'),
        async (order, pieceBytes, end) => {
          const lines = order.flatMap((index) => all[index] ?? []);
          const input = lines.map(({ line }) => line).join('\n') + end;
          const { stdout, stderr, status } = await evaluate(input, pieceBytes);
          expect([stderr, status, stdout.endsWith('\n')]).toEqual(['', 0, true]);
          const answers = stdout
            .slice(0, -1)
            .split('\n')
            .map((line) => JSON.parse(line));
          expect(answers).toEqual(lines.flatMap(({ answer }) => (answer === undefined ? [] : [answer])));
        },
      ),
      { numRuns: 3 },
    );
  });
});

test('given nothing on standard input › then there is nothing on standard output and the status is 0', async () => {
  expect(await evaluate('', 1)).toEqual({ stdout: '', stderr: '', status: 0 });
});

test('given a reader who leaves after the first answers › then the command ends without complaint', async () => {
  const child = spawn(process.execPath, [command], { stdio: 'pipe' });
  const complaint = text(child.stderr);
  const status = new Promise((resolve) => child.once('close', resolve));
  child.stdin.on('error', () => {});
  child.stdout.once('data', () => {
    child.stdout.destroy();
    child.stdin.end(`${asked.map(({ line }) => line).join('\n')}\n`);
  });
  child.stdin.write(`${asked[0]?.line}\n`);
  expect([await complaint, await status]).toEqual(['', 0]);
});

test('given a byte-order mark before the first line › then that line is read', async () => {
  const [first] = vectors;
  const { stdout } = await evaluate(`\uFEFF${JSON.stringify(first?.input)}`, 64);
  expect(JSON.parse(stdout)).toEqual(first?.expected);
});
