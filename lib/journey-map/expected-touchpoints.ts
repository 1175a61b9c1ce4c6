import type { Journey } from "../scoring";
import { readJourney } from "../scoring/read-journey";
import { visitShares } from "../scoring/visit-shares";

/** Shares of many ways add up only nearly. */
const PRECISION = 1e9;

/**
 * How many touchpoints a visit meets: the routine ones, each as often as visits pass it.
 *
 * @throws ScoringError what is wrong with the journey
 */
export function expectedTouchpoints(journey: Journey): number {
  const graph = readJourney(journey, "journey");
  const { shares } = visitShares(graph);
  const met = graph.stops.reduce(
    (sum, { routine }, place) => sum + (routine ? (shares[place] ?? 0) : 0),
    0,
  );
  return Math.round(met * PRECISION) / PRECISION;
}
