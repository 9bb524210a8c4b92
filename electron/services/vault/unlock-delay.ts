import { z } from 'zod';

/** Failed attempts since the last unlocking, and the last of them in milliseconds since 1970 UTC. */
export const failedAttemptsSchema = z.strictObject({ count: z.int().min(0), lastAt: z.int() });
export type FailedAttempts = z.infer<typeof failedAttemptsSchema>;

export const noFailedAttempts: FailedAttempts = { count: 0, lastAt: 0 };

const freeAttempts = 3;
const longestSeconds = 5 * 60;

/**
 * Whole seconds until the next attempt: none before the third failure, then 2^n seconds after the n-th (8, 16, 32, …),
 * never more than five minutes.
 * @param now milliseconds since 1970 UTC.
 */
export function secondsToWait({ count, lastAt }: FailedAttempts, now: number): number {
  if (count < freeAttempts) return 0;
  const wait = Math.min(2 ** count, longestSeconds);
  return Math.max(0, Math.ceil(wait - (now - lastAt) / 1000));
}

/**
 * Failed attempts as a clock reads them that may have gone back. The wait then starts again from now: it cannot get
 * shorter than what was left, nor longer than a whole wait, however wrong the clock was before.
 * @param now milliseconds since 1970 UTC.
 */
export const heldToClock = (failed: FailedAttempts, now: number): FailedAttempts =>
  failed.lastAt > now ? { ...failed, lastAt: now } : failed;
