import type { Interval } from "@/lib/scoring";
import type { JourneyFigures } from "./journey-view";

/** From this many complete visits on, what was observed comes before what is estimated. */
export const VISITS_FOR_HEADLINE = 12;

export interface Rate {
  readonly value: number;
  readonly interval: Interval;
  /** Visits, or what the checks are worth in visits. */
  readonly visits: number;
}

export interface Rates {
  readonly observed: Rate | null;
  readonly estimate: Rate | null;
  /** Which one stands first; null where nothing is known. */
  readonly headline: "observed" | "estimate" | null;
  /** Whether the two differ by more than their intervals: failures come together. */
  readonly comeTogether: boolean;
}

const isOutside = (value: number, [lower, upper]: Interval): boolean =>
  value < lower || value > upper;

export function ratesOf({
  score,
  observed: seen,
}: Pick<JourneyFigures, "score" | "observed">): Rates {
  const { failureFree, interval, effectiveVisits } = score;
  const estimate =
    failureFree === null || interval === null
      ? null
      : { value: failureFree, interval, visits: effectiveVisits };
  const observed =
    seen === null || seen.rate === null
      ? null
      : { value: seen.rate, interval: seen.interval, visits: seen.complete };
  const isEnough = observed !== null && observed.visits >= VISITS_FOR_HEADLINE;
  const otherwise = estimate === null ? null : "estimate";
  const comeTogether =
    observed !== null &&
    estimate !== null &&
    isOutside(observed.value, estimate.interval) &&
    isOutside(estimate.value, observed.interval);
  return { observed, estimate, headline: isEnough ? "observed" : otherwise, comeTogether };
}
