import { expect, test } from 'vitest';
import { createTurns } from '../../../../../electron/services/vault/in-turn.ts';

test('given a task that waits, when another is handed in, then it starts after the first has ended', async () => {
  const inTurn = createTurns();
  const seen: string[] = [];
  const { promise, resolve } = Promise.withResolvers<void>();
  const first = inTurn(async () => {
    seen.push('first starts');
    await promise;
    seen.push('first ends');
  });
  const second = inTurn(async () => {
    seen.push('second');
    return 2;
  });
  resolve();
  expect(await Promise.all([first, second])).toEqual([undefined, 2]);
  expect(seen).toEqual(['first starts', 'first ends', 'second']);
});

test('given a task that throws, when another is handed in, then only the first fails', async () => {
  const inTurn = createTurns();
  const first = inTurn(async () => {
    throw new Error('disk');
  });
  const second = inTurn(async () => 2);
  await expect(first).rejects.toThrow('disk');
  expect(await second).toBe(2);
});
