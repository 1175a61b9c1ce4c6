import { curveBetween } from "../path-layout/curve";
import { lanesByHand } from "../path-layout/lanes-by-hand";
import type { Arrival } from "../path-layout/path-arrivals";
import type { PathGraph } from "../path-layout/path-graph";
import { dotsOf } from "../path-layout/place-links";
import { placeTexts } from "../path-layout/place-texts";
import { stopBox } from "../path-layout/stop-box";
import { nodesOnAxis, stopLanes } from "../path-layout/stop-lanes";
import type { TimeScale } from "../path-layout/time-axis";
import type { PlacedStop, Rect } from "../path-layout/types";
import type { Canvas } from "./canvas";
import type { CanvasStop } from "./types";

const IN_ORDER = 190;
/** Of more stops than this each text stands beside its own node: looking for a better place would be felt at each step. */
const MANY = 80;
const BARE = { title: "", note: "", flag: "" };

interface Path {
  readonly graph: PathGraph;
  readonly arrivals: readonly Arrival[];
  readonly scale: TimeScale | null;
}

/** The stops of the everyday path: in the lanes chosen by hand, or in those found for every drawing. */
export function canvasStops({ map, texts }: Canvas, path: Path): readonly CanvasStop[] {
  const { arrivals, scale, graph } = path;
  const lanes = stopLanes(path, lanesByHand(map));
  const nodes = nodesOnAxis(arrivals, scale, IN_ORDER);
  const bare = arrivals.flatMap(({ id }, place) => {
    const node = nodes[place];
    if (!node) return [];
    const standing = { ...node, y: node.y + (lanes.get(id) ?? 0) };
    return [stopBox({ id, node: standing, texts: texts[id] ?? BARE })];
  });
  const numbers = new Map(map.touchpoints.map(({ id }, place) => [id, place + 1]));
  const placed = bare.length > MANY ? bare : placeTexts(bare, linkDots(graph, bare));
  return placed.map((stop, place) => ({
    ...stop,
    standing: "path" as const,
    number: numbers.get(stop.id) ?? 0,
    arrival: scale ? (arrivals[place]?.seconds ?? null) : null,
  }));
}

function linkDots({ nodes }: PathGraph, stops: readonly PlacedStop[]): readonly Rect[] {
  const nodeOf = new Map(stops.map(({ id, node }) => [id, node]));
  return nodes.flatMap(({ id, onward }) =>
    onward.flatMap(({ to }) => {
      const [start, end] = [nodeOf.get(id), nodeOf.get(nodes[to]?.id ?? "")];
      return start && end ? dotsOf(curveBetween(start, end)) : [];
    }),
  );
}
