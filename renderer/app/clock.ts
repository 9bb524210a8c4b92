import { type Instant, instantFromEpochMilliseconds } from '../../shared/time.ts';

/** The machine's clock: the only place in the renderer that reads it. */
export const clock = { now: (): Instant => instantFromEpochMilliseconds(Date.now()) };
