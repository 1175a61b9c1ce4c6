import type { Place } from "./journey-evidence";

interface Coverage {
  /** Observed routine major touchpoints of all reachable ones; 0 where there are none. */
  readonly coverage: number;
  readonly blindSpots: readonly string[];
  readonly notOccurred: readonly string[];
  readonly unreachable: readonly string[];
}

/** What the evidence covers of a journey, and what it leaves out; lists in path order. */
export function findCoverage(places: readonly Place[]): Coverage {
  const judged = places.filter(({ reachable, stop }) => reachable && stop.major);
  const routine = judged.filter(({ stop }) => stop.routine);
  const blindSpots = routine.filter(({ tally }) => tally === null);
  const seen = routine.length - blindSpots.length;
  return {
    coverage: routine.length === 0 ? 0 : seen / routine.length,
    blindSpots: idsOf(blindSpots),
    notOccurred: idsOf(judged.filter(({ stop, tally }) => !stop.routine && tally === null)),
    unreachable: idsOf(places.filter(({ reachable }) => !reachable)),
  };
}

function idsOf(places: readonly Place[]): readonly string[] {
  return places.map(({ stop }) => stop.id);
}
