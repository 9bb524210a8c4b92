import { epochMilliseconds, type Instant, instantFromEpochMilliseconds } from '../../time.ts';

const millisecondsPerHour = 3_600_000;

/** An instant this many elapsed hours later, whatever the clocks do in between. */
export const hoursLater = (instant: Instant, hours: number): Instant =>
  instantFromEpochMilliseconds(epochMilliseconds(instant) + hours * millisecondsPerHour);
