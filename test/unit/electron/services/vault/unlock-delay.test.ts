import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { heldToClock, secondsToWait } from '../../../../../electron/services/vault/unlock-delay.ts';

const lastAt = 1_795_000_000_000;

describe('given failed attempts', () => {
  test.each([
    [0, 0],
    [2, 0],
    [3, 8],
    [4, 16],
    [8, 256],
    [9, 300],
    [10, 300],
    [5_000, 300],
  ])('when there were %i, then the wait is %i seconds', (count, seconds) => {
    expect(secondsToWait({ count, lastAt }, lastAt)).toBe(seconds);
  });

  test.each([
    [0, 8],
    [1, 8],
    [1_000, 7],
    [7_999, 1],
    [8_000, 0],
    [9_000_000, 0],
  ])('when the third was %i milliseconds ago, then %i seconds are left', (elapsed, seconds) => {
    expect(secondsToWait({ count: 3, lastAt }, lastAt + elapsed)).toBe(seconds);
  });

  test('when the clock goes back by any time, then the wait is not shorter than what was left, nor over 300 seconds', () => {
    fc.assert(
      fc.property(fc.nat(40), fc.nat(400_000), fc.nat(10 ** 12), (count, elapsed, back) => {
        const before = lastAt + elapsed;
        const failed = { count, lastAt };
        const after = before - back;
        const left = secondsToWait(heldToClock(failed, after), after);
        expect(left).toBeGreaterThanOrEqual(secondsToWait(failed, before));
        expect(left).toBeLessThanOrEqual(300);
      }),
    );
  });

  test('when the clock goes on, then the failures are as they were', () => {
    const failed = { count: 3, lastAt };
    expect(heldToClock(failed, lastAt)).toBe(failed);
    expect(heldToClock(failed, lastAt - 1)).toEqual({ count: 3, lastAt: lastAt - 1 });
  });
});
