import type { Place } from "./journey-evidence";
import type { ReadTally } from "./read-tallies";
import type { LinkScore } from "./types";
import { wilsonInterval } from "./wilson-interval";

/** Checks below which a figure is a trial: more checks are needed. */
const TRIAL_CHECKS = 12;

/** A reachable major touchpoint that was observed: a link of the chain. */
export interface ObservedPlace extends Place {
  readonly tally: ReadTally;
}

export function findObserved(places: readonly Place[]): readonly ObservedPlace[] {
  return places.flatMap((place) => {
    const { tally, reachable, stop } = place;
    return reachable && stop.major && tally !== null ? [{ ...place, tally }] : [];
  });
}

/** e: the share of visits in which a failure here would cost the visit. */
export function exposureOf({ visitShare, stop }: Place): number {
  return visitShare * stop.occurrence;
}

export function countOf({ tally }: ObservedPlace): number {
  return tally.passed + tally.failed;
}

/** Each observed link with its figures, in path order; the probability is filled in elsewhere. */
export function linkScores(input: {
  readonly observed: readonly ObservedPlace[];
  readonly slopes: readonly number[];
  readonly probabilities: readonly number[] | null;
  readonly z: number;
}): readonly LinkScore[] {
  const { observed, slopes, probabilities, z } = input;
  return observed.map((place, index) => {
    const { passed, failed } = place.tally;
    const count = passed + failed;
    const failRate = failed / count;
    const exposure = exposureOf(place);
    const importance = (slopes[place.position] ?? 0) * place.stop.occurrence;
    return {
      id: place.stop.id,
      passed,
      failed,
      passRate: passed / count,
      interval: wilsonInterval(passed, count, z),
      exposure,
      missed: exposure * failRate,
      gain: importance * failRate,
      importance,
      probabilityWeakest: probabilities?.[index] ?? null,
      trial: count < TRIAL_CHECKS,
    };
  });
}
