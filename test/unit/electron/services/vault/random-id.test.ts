import fc from 'fast-check';
import { expect, test } from 'vitest';
import { randomId } from '../../../../../electron/services/vault/random-id.ts';
import { idSchema } from '../../../../../shared/domain/case/events.ts';

const idOf = (bytes: Uint8Array) => randomId({ bytes: () => bytes });

test.each([
  ['all zero', new Uint8Array(16), '0'.repeat(26)],
  ['all one', new Uint8Array(16).fill(255), `7${'z'.repeat(25)}`],
  ['the last 1', new Uint8Array(16).with(15, 1), `${'0'.repeat(25)}1`],
  ['the last 32', new Uint8Array(16).with(15, 32), `${'0'.repeat(24)}10`],
])('given bits %s, when an id is made, then it spells them', (_, bytes, id) => {
  expect(idOf(bytes)).toBe(id);
});

test('given any 128 bits, when an id is made, then it is an id, and another for other bits', () => {
  const bits = fc.uint8Array({ minLength: 16, maxLength: 16 });
  fc.assert(
    fc.property(bits, bits, (one, other) => {
      expect(idSchema.safeParse(idOf(one)).success).toBe(true);
      expect(idOf(one) === idOf(other)).toBe(Buffer.compare(one, other) === 0);
    }),
  );
});

test('given a source of randomness, when an id is made, then it asks for 16 bytes', () => {
  const asked: number[] = [];
  randomId({
    bytes(length) {
      asked.push(length);
      return new Uint8Array(length);
    },
  });
  expect(asked).toEqual([16]);
});
