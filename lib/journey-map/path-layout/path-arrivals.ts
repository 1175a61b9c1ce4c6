import type { Journey } from "../../scoring";
import { type PathGraph, type PathNode, pathGraph } from "./path-graph";

export type Seconds = readonly [earliest: number, latest: number];

export interface Arrival {
  readonly id: string;
  /** Seconds after the door at which visits arrive. */
  readonly seconds: Seconds;
  /** The same of visits that nobody has greeted before, where this stop greets. */
  readonly firstGreeting: Seconds | null;
}

/**
 * When visits arrive at each routine stop that they can reach, in path order.
 *
 * @throws ScoringError what is wrong with the journey
 */
export const pathArrivals = (journey: Journey): readonly Arrival[] =>
  arrivalsOf(pathGraph(journey));

const widened = (range: Seconds | undefined, [earliest, latest]: Seconds): Seconds =>
  range === undefined
    ? [earliest, latest]
    : [Math.min(range[0], earliest), Math.max(range[1], latest)];

/** The same for a graph that was already read. */
export function arrivalsOf(graph: PathGraph): readonly Arrival[] {
  const seconds = rangesOf(graph, () => true);
  const ungreeted = rangesOf(graph, ({ greets }) => !greets);
  return graph.nodes.flatMap(({ id, routine, greets }, place) => {
    const here = seconds.get(place);
    if (!routine || !here) return [];
    return [{ id, seconds: here, firstGreeting: (greets && ungreeted.get(place)) || null }];
  });
}

/** When visits arrive, following only those that go on from where they are. */
function rangesOf({ nodes, entries }: PathGraph, goesOn: (node: PathNode) => boolean) {
  const ranges = new Map<number, Seconds>(entries.map(({ to }) => [to, [0, 0]]));
  nodes.forEach((node, place) => {
    const here = ranges.get(place);
    if (!node.routine || here === undefined || !goesOn(node)) return;
    const own = node.seconds ?? 0;
    for (const { to } of node.onward)
      ranges.set(to, widened(ranges.get(to), [here[0] + own, here[1] + own]));
  });
  return ranges;
}
