import { freeHeights } from "./free-heights";
import { laneHeights } from "./lanes";
import type { Arrival } from "./path-arrivals";
import type { PathGraph } from "./path-graph";
import { CLEARANCE, IN_ORDER, LANE, NODE } from "./sizes";
import { nodeBetween } from "./stop-box";
import { type TimeScale, timeScale } from "./time-axis";
import type { Rect } from "./types";

/** By the id of a stop, its lane: how high its middle stands, 0 where every visit passes. */
export type Lanes = ReadonlyMap<string, number>;

interface Path {
  readonly graph: PathGraph;
  readonly arrivals: readonly Arrival[];
}

export const isTimed = (arrivals: readonly Arrival[]): boolean =>
  arrivals.some(({ seconds: [, latest] }) => latest > 0);

const SHORTEST_SECONDS = 60;
/** Of a path with hundreds of stops; a drawing with less room parts them where they would cover each other. */
const WIDEST = 12_000;

/** No drawing of a path of usual length is narrower: what stands clear here stands clear in each. */
function narrowestScale(arrivals: readonly Arrival[]): TimeScale | null {
  if (!isTimed(arrivals)) return null;
  const latest = Math.max(SHORTEST_SECONDS, ...arrivals.map(({ seconds }) => seconds[1]));
  return timeScale({ latest, stops: arrivals.length, widest: WIDEST });
}

/** The node of each stop at height 0; without a scale they stand in their order. */
export function nodesOnAxis(
  arrivals: readonly Arrival[],
  scale: TimeScale | null,
  inOrder: number,
): readonly Rect[] {
  return arrivals.map(({ seconds: [first, last] }, place) =>
    scale === null
      ? nodeBetween(place * inOrder, place * inOrder)
      : nodeBetween(scale.xOf(first), scale.xOf(last)),
  );
}

const roomOf = (node: Rect): Rect => ({
  x: node.x - CLEARANCE,
  y: -LANE / 2,
  width: node.width + 2 * CLEARANCE,
  height: LANE,
});

/**
 * The lanes of a path, for whoever draws it: those chosen by hand as they are, the others found around them. They hang
 * on the map alone, on no text and on no size of a drawing.
 */
export function stopLanes({ graph, arrivals }: Path, byHand: Lanes): Lanes {
  const heights = laneHeights(graph);
  const heightOf = new Map(graph.nodes.map(({ id }, place) => [id, heights[place] ?? 0]));
  const nodes = nodesOnAxis(arrivals, narrowestScale(arrivals), IN_ORDER);
  const standing = arrivals.map(({ id }, place) => ({
    id,
    box: roomOf(nodes[place] ?? nodeBetween(0, 0)),
    height: heightOf.get(id) ?? 0,
    chosen: byHand.get(id) ?? null,
  }));
  const taken = standing.flatMap(({ box, chosen }) =>
    chosen === null
      ? []
      : [{ ...box, y: chosen - NODE / 2 - CLEARANCE, height: NODE + 2 * CLEARANCE }],
  );
  const free = standing.filter(({ chosen }) => chosen === null);
  const found = freeHeights(free, taken);
  const foundOf = new Map(free.map(({ id }, place) => [id, found[place] ?? 0]));
  return new Map(standing.map(({ id, chosen }) => [id, chosen ?? foundOf.get(id) ?? 0]));
}
