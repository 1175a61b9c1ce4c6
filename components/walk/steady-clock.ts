/** What both of a browser's clocks said at one moment. */
export interface BothClocks {
  /** The clock on the wall, which people and networks set. */
  readonly date: number;
  /** Never goes back, but stands still on some phones while they sleep. */
  readonly monotonic: number;
}

const TOLERANCE_MS = 1_500;

/**
 * By how much the clock on the wall was put back between two looks. Where it ran ahead nothing is said: a phone that
 * slept looks the same.
 */
export function putBackMs(before: BothClocks, now: BothClocks): number {
  const lag = now.monotonic - before.monotonic - (now.date - before.date);
  return lag > TOLERANCE_MS ? lag : 0;
}
