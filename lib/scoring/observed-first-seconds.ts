import { FIRST_SECONDS } from "./first-seconds";
import { requireAmount, requireList, requireRecord } from "./input-guards";
import type { Interval } from "./types";
import { DEFAULT_Z, wilsonInterval } from "./wilson-interval";

export interface TimedWalk {
  /** Seconds from the start of the walk to its first greeting; null if nobody greeted. */
  readonly firstGreetingSecond: number | null;
}

export interface ObservedFirstSeconds {
  readonly walks: number;
  readonly welcomed: number;
  readonly share: number | null;
  readonly interval: Interval;
  readonly medianSecond: number | null;
}

/**
 * What the stopwatch saw of the first seconds.
 *
 * @param walks second of the first greeting of each walk, or null
 * @param options `within`: seconds, 15 unless given; a greeting at a second below it is in time
 * @returns walks, those greeted in time, their share (null without a walk) with its Wilson
 *   interval, and the median second over the walks that were greeted (null if none was)
 * @throws ScoringError `bad-number` at `walks[i].firstGreetingSecond` or `options.within`
 * Source: see SPEC.md, F8.
 */
export function observedFirstSeconds(
  walks: readonly TimedWalk[],
  options: { readonly within?: number } = {},
): ObservedFirstSeconds {
  const { within = FIRST_SECONDS } = requireRecord(options, "options");
  const limit = requireAmount(within, "options.within");
  const seconds = requireList(walks, "walks").map(readSecond);
  const greeted = seconds.filter((second) => second !== null).sort((a, b) => a - b);
  const welcomed = greeted.filter((second) => second < limit).length;
  return {
    walks: seconds.length,
    welcomed,
    share: seconds.length === 0 ? null : welcomed / seconds.length,
    interval: wilsonInterval(welcomed, seconds.length, DEFAULT_Z),
    medianSecond: median(greeted),
  };
}

function readSecond(value: unknown, index: number): number | null {
  const path = `walks[${index}]`;
  const { firstGreetingSecond } = requireRecord(value, path);
  if (firstGreetingSecond === null) return null;
  return requireAmount(firstGreetingSecond, `${path}.firstGreetingSecond`);
}

function median(sorted: readonly number[]): number | null {
  const upper = sorted[Math.floor(sorted.length / 2)];
  const lower = sorted[Math.floor((sorted.length - 1) / 2)];
  return upper === undefined || lower === undefined ? null : lower + (upper - lower) / 2;
}
