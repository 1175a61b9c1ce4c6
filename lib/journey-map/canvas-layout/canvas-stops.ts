import { laneHeights } from "../path-layout/lanes";
import type { Arrival } from "../path-layout/path-arrivals";
import type { PathGraph } from "../path-layout/path-graph";
import { placeStops } from "../path-layout/place-stops";
import { movedStop, stopBox } from "../path-layout/stop-box";
import type { TimeScale } from "../path-layout/time-axis";
import type { PlacedStop } from "../path-layout/types";
import type { Canvas } from "./canvas";
import type { CanvasStop } from "./types";

const IN_ORDER = 190;
const BARE = { title: "", note: "", flag: "" };

interface Path {
  readonly graph: PathGraph;
  readonly arrivals: readonly Arrival[];
  readonly scale: TimeScale | null;
}

/** The stops of the everyday path: lanes by hand stand as they are, the others find free heights around them. */
export function canvasStops(
  { map, texts }: Canvas,
  { graph, arrivals, scale }: Path,
): readonly CanvasStop[] {
  const lanes = laneHeights(graph);
  const laneOf = new Map(graph.nodes.map(({ id }, place) => [id, lanes[place] ?? 0]));
  const numbers = new Map(map.touchpoints.map(({ id }, place) => [id, place + 1]));
  const byHand = new Map(map.touchpoints.map(({ id, position }) => [id, position?.y ?? null]));
  const wanted = arrivals.map((arrival, place) => ({
    arrival,
    stop: standing(arrival, scale, place, texts[arrival.id] ?? BARE),
    height: laneOf.get(arrival.id) ?? 0,
    chosen: byHand.get(arrival.id) ?? null,
  }));
  const fixed = wanted.flatMap(({ stop, chosen }) =>
    chosen === null ? [] : [movedStop(stop, { x: 0, y: chosen })],
  );
  const free = wanted.filter(({ chosen }) => chosen === null);
  const taken = fixed.map(({ box }) => box);
  const placed = new Map([...fixed, ...placeStops(free, taken)].map((stop) => [stop.id, stop]));
  return wanted.flatMap(({ arrival: { id, seconds } }) => {
    const stop = placed.get(id);
    if (!stop) return [];
    const number = numbers.get(id) ?? 0;
    return [{ ...stop, standing: "path" as const, number, arrival: scale ? seconds : null }];
  });
}

function standing(
  { id, seconds: [first, last] }: Arrival,
  scale: TimeScale | null,
  place: number,
  texts: typeof BARE,
): PlacedStop {
  const x = place * IN_ORDER;
  const span = scale ? { from: scale.xOf(first), to: scale.xOf(last) } : { from: x, to: x };
  return stopBox({ id, texts, ...span });
}
