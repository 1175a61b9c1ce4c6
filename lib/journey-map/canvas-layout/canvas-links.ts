import type { JourneyMap, MapLink } from "../map-types";
import type { PathGraph } from "../path-layout/path-graph";
import { NODE } from "../path-layout/sizes";
import type { TimeScale } from "../path-layout/time-axis";
import { withSharePlaces } from "./share-places";
import type { CanvasLink, CanvasStop, LinkKind, Standing } from "./types";

interface Drawn {
  readonly map: JourneyMap;
  readonly graph: PathGraph;
  readonly stops: readonly CanvasStop[];
  readonly scale: TimeScale | null;
}

type Arrive = (from: string, to: string) => CanvasLink["arrival"];

const SHARE_AT = 0.62;

/** In a stop that is reached at different seconds: where those arrive that come from another. */
function arrivalsInto({ graph, stops, scale }: Drawn): Arrive {
  const stopOf = new Map(stops.map((stop) => [stop.id, stop]));
  const takenAt = new Map(graph.nodes.map(({ id, seconds }) => [id, seconds ?? 0]));
  return (from, to) => {
    const [start, end] = [stopOf.get(from), stopOf.get(to)];
    if (!scale || !start?.arrival || !end?.arrival) return null;
    const taken = takenAt.get(from) ?? 0;
    const [first, last] = [start.arrival[0] + taken, start.arrival[1] + taken];
    const x = scale.xOf(first) - NODE / 2;
    return { left: x - end.node.x, width: NODE + (scale.xOf(last) - scale.xOf(first)) };
  };
}

const linkKey = (from: string, to: string): string => `${from}>${to}`;

/** The links of the map, and the everyday path past what happens only now and then. */
export function canvasLinks(drawn: Drawn): readonly CanvasLink[] {
  const { map, graph, stops } = drawn;
  const arrive = arrivalsInto(drawn);
  const standings = new Map(stops.map(({ id, standing }) => [id, standing]));
  const sums = new Map<string, { total: number; count: number }>();
  for (const { from, weight } of map.links) {
    const { total, count } = sums.get(from) ?? { total: 0, count: 0 };
    sums.set(from, { total: total + (weight ?? 1), count: count + 1 });
  }
  const written = map.links.flatMap((link): CanvasLink[] => {
    const { from, to } = link;
    const kind = kindOf(link, standings);
    if (kind === null) return [];
    const { total, count } = sums.get(from) ?? { total: 1, count: 1 };
    const share = count > 1 && kind !== "sometimes" ? (link.weight ?? 1) / total : null;
    const arrival = kind === "way" ? arrive(from, to) : null;
    return [{ key: linkKey(from, to), from, to, kind, share, shareAt: SHARE_AT, arrival }];
  });
  const known = new Set(written.map(({ key }) => key));
  const over = pastSometimes(graph, arrive).filter(({ key }) => !known.has(key));
  return withSharePlaces([...written, ...over], stops);
}

function kindOf({ from, to }: MapLink, standings: ReadonlyMap<string, Standing>): LinkKind | null {
  const [start, end] = [standings.get(from), standings.get(to)];
  if (start === "loose" || end === "loose") return "loose";
  if (start === "path" && end === "path") return "way";
  return end === "apart" ? "sometimes" : null;
}

function pastSometimes({ nodes }: PathGraph, arrive: Arrive): readonly CanvasLink[] {
  return nodes.flatMap(({ id: from, routine, isReachable, onward }) =>
    routine && isReachable
      ? onward.map(({ to: place }): CanvasLink => {
          const to = nodes[place]?.id ?? "";
          const arrival = arrive(from, to);
          const plain = { share: null, shareAt: SHARE_AT, arrival };
          return { key: linkKey(from, to), from, to, kind: "over", ...plain };
        })
      : [],
  );
}
