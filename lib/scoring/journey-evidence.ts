import type { JourneyGraph } from "./journey-graph";
import type { ReadTally } from "./read-tallies";
import type { Stop } from "./read-touchpoint";
import { visitShares } from "./visit-shares";

/** A touchpoint with what is known of it. */
export interface Place {
  readonly stop: Stop;
  readonly position: number;
  readonly reachable: boolean;
  readonly visitShare: number;
  /** null where the touchpoint was never observed. */
  readonly tally: ReadTally | null;
}

/** Lays the tallies along the path; a tally of 0 + 0 is no observation. */
export function placeEvidence(
  graph: JourneyGraph,
  tallies: ReadonlyMap<string, ReadTally>,
): readonly Place[] {
  const { shares, reachable } = visitShares(graph);
  return graph.stops.map((stop, position) => ({
    stop,
    position,
    reachable: reachable[position] ?? false,
    visitShare: shares[position] ?? 0,
    tally: observed(tallies.get(stop.id)),
  }));
}

function observed(tally: ReadTally | undefined): ReadTally | null {
  return tally !== undefined && tally.passed + tally.failed > 0 ? tally : null;
}
