import { takenSeconds } from "../assumed-seconds";
import type { MapCommand } from "../map-command";
import type { JourneyMap, TouchpointId } from "../map-types";
import type { PathGraph } from "../path-layout/path-graph";

const MOST_SECONDS = 86_400;

interface Moving {
  readonly graph: PathGraph;
  readonly ids: ReadonlySet<TouchpointId>;
  readonly seconds: number;
}

/** The touchpoints one comes from on the everyday path. */
export function beforeOn({ nodes }: PathGraph, id: TouchpointId): readonly TouchpointId[] {
  return nodes
    .filter(({ routine, onward }) => routine && onward.some(({ to }) => nodes[to]?.id === id))
    .map((node) => node.id);
}

/** Those of the chosen that no other of them comes before. */
function firstOf({ nodes }: PathGraph, ids: ReadonlySet<TouchpointId>): readonly TouchpointId[] {
  const behind = new Set<number>();
  nodes.forEach(({ id, onward }, place) => {
    if (!ids.has(id) && !behind.has(place)) return;
    for (const { to } of onward) behind.add(to);
  });
  return nodes.filter(({ id }, place) => ids.has(id) && !behind.has(place)).map(({ id }) => id);
}

/** They are reached later or (below 0) earlier, because what stands before them takes longer or shorter. */
export function laterBy(map: JourneyMap, { graph, ids, seconds }: Moving): readonly MapCommand[] {
  const before = new Set(firstOf(graph, ids).flatMap((id) => beforeOn(graph, id)));
  return map.touchpoints
    .filter(({ id }) => before.has(id))
    .map((touchpoint) => {
      const taken = takenSeconds(touchpoint) + seconds;
      const changes = { durationSeconds: Math.max(0, Math.min(MOST_SECONDS, taken)) };
      return { type: "edit", id: touchpoint.id, changes };
    });
}

/** How many seconds earlier they can be reached at most: no earlier than what stands before them. */
export function earliestBy(map: JourneyMap, { graph, ids }: Omit<Moving, "seconds">): number {
  const before = new Set(firstOf(graph, ids).flatMap((id) => beforeOn(graph, id)));
  const spent = map.touchpoints.filter(({ id }) => before.has(id)).map(takenSeconds);
  return spent.length === 0 ? 0 : Math.min(...spent);
}
