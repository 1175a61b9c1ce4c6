import type { Journey } from "../../scoring";
import { readJourney } from "../../scoring/read-journey";
import { visitShares } from "../../scoring/visit-shares";

/** A step from one routine stop to the next; what happens only now and then is passed over. */
export interface PathStep {
  readonly to: number;
  readonly share: number;
}

export interface PathNode {
  readonly id: string;
  readonly routine: boolean;
  readonly greets: boolean;
  readonly isReachable: boolean;
  readonly seconds: number | null;
  /** Only to routine stops. */
  readonly onward: readonly PathStep[];
}

export interface PathGraph {
  /** In path order: every step leads further down the list. */
  readonly nodes: readonly PathNode[];
  readonly entries: readonly PathStep[];
}

/** One step for each stop, in path order. */
function summed(steps: readonly PathStep[]): readonly PathStep[] {
  const shares = new Map<number, number>();
  for (const { to, share } of steps) shares.set(to, (shares.get(to) ?? 0) + share);
  return [...shares].map(([to, share]) => ({ to, share })).sort((a, b) => a.to - b.to);
}

/**
 * A journey as it is drawn on the time axis, where only routine stops stand.
 *
 * @throws ScoringError what is wrong with the journey
 */
export function pathGraph(journey: Journey): PathGraph {
  const graph = readJourney(journey, "journey");
  const { reachable } = visitShares(graph);
  const onward: (readonly PathStep[])[] = graph.stops.map(() => []);
  const routineAfter = ({ to, share }: PathStep): readonly PathStep[] =>
    graph.stops[to]?.routine
      ? [{ to, share }]
      : (onward[to] ?? []).map((next) => ({ to: next.to, share: share * next.share }));
  const beyond = (steps: readonly PathStep[]) => summed(steps.flatMap(routineAfter));
  for (let place = graph.stops.length - 1; place >= 0; place -= 1) {
    onward[place] = beyond(graph.onward[place] ?? []);
  }
  const nodes = graph.stops.map(({ id, routine, greets, durationSeconds }, place) => ({
    id,
    routine,
    greets,
    isReachable: reachable[place] ?? false,
    seconds: durationSeconds,
    onward: onward[place] ?? [],
  }));
  return { nodes, entries: beyond(graph.entries) };
}
