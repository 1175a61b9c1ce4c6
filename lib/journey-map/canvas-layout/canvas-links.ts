import type { JourneyMap, MapLink } from "../map-types";
import type { PathGraph } from "../path-layout/path-graph";
import type { CanvasLink, CanvasStop, LinkKind, Standing } from "./types";

interface Drawn {
  readonly map: JourneyMap;
  readonly graph: PathGraph;
  readonly stops: readonly CanvasStop[];
}

const linkKey = (from: string, to: string): string => `${from}>${to}`;

/** The links of the map, and the everyday path past what happens only now and then. */
export function canvasLinks({ map, graph, stops }: Drawn): readonly CanvasLink[] {
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
    return [{ key: linkKey(from, to), from, to, kind, share }];
  });
  const known = new Set(written.map(({ key }) => key));
  return [...written, ...pastSometimes(graph).filter(({ key }) => !known.has(key))];
}

function kindOf({ from, to }: MapLink, standings: ReadonlyMap<string, Standing>): LinkKind | null {
  const [start, end] = [standings.get(from), standings.get(to)];
  if (start === "loose" || end === "loose") return "loose";
  if (start === "path" && end === "path") return "way";
  return end === "apart" ? "sometimes" : null;
}

function pastSometimes({ nodes }: PathGraph): readonly CanvasLink[] {
  return nodes.flatMap(({ id: from, routine, isReachable, onward }) =>
    routine && isReachable
      ? onward.map(({ to: place }): CanvasLink => {
          const to = nodes[place]?.id ?? "";
          return { key: linkKey(from, to), from, to, kind: "over", share: null };
        })
      : [],
  );
}
