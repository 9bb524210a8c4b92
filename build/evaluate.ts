import { pipeline } from 'node:stream/promises';
import { evaluateLine } from '../shared/domain/evaluate/evaluate-line.ts';

/**
 * `npm run -s evaluate`: JSON Lines on standard input, one answer a line on standard output (vectors/README.md section
 * 1). Only a line feed ends a line: the other characters that some readers take for line ends may stand in a JSON text.
 */
const answersTo = (lines: readonly string[]): string =>
  lines.map((line) => (line.trim() === '' ? '' : `${evaluateLine(line.trim())}\n`)).join('');

async function* answers(pieces: AsyncIterable<string>): AsyncGenerator<string> {
  let unfinished = '';
  for await (const piece of pieces) {
    const [first = '', ...others] = piece.split('\n');
    const next = others.pop();
    if (next === undefined) {
      unfinished += first;
    } else {
      yield answersTo([unfinished + first, ...others]);
      unfinished = next;
    }
  }
  yield answersTo([unfinished]);
}

await pipeline(process.stdin.setEncoding('utf8'), answers, process.stdout).catch((fault: NodeJS.ErrnoException) => {
  // Whoever reads the answers has read enough, as `head` does.
  if (fault.code !== 'EPIPE') throw fault;
});
