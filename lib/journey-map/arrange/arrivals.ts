import { applyCommand } from "../apply-command";
import { earliestBy, laterBy } from "../drawing/later-by";
import type { MapCommand } from "../map-command";
import type { JourneyMap, TouchpointId } from "../map-types";
import type { Arrival } from "../path-layout/path-arrivals";
import type { PathGraph } from "../path-layout/path-graph";

interface Path {
  readonly graph: PathGraph;
  readonly arrivals: readonly Arrival[];
}

interface Arranging {
  readonly map: JourneyMap;
  readonly ids: readonly TouchpointId[];
  /** The path of any map: what moves one touchpoint moves those behind it. */
  readonly pathOf: (map: JourneyMap) => Path;
}

const arrivalIn = ({ arrivals }: Path, id: TouchpointId): number | null =>
  arrivals.find((arrival) => arrival.id === id)?.seconds[0] ?? null;

/** One after the other in path order, each as near to its second as what stands before it allows. */
function reachAt(
  { map, pathOf }: Arranging,
  wanted: readonly (readonly [id: TouchpointId, second: number])[],
): readonly MapCommand[] {
  const commands: MapCommand[] = [];
  let current = map;
  for (const [id, second] of wanted) {
    const path = pathOf(current);
    const now = arrivalIn(path, id);
    if (now === null) continue;
    const moving = { graph: path.graph, ids: new Set([id]) };
    const seconds = Math.max(second - now, -earliestBy(current, moving));
    const batch = { type: "batch" as const, commands: laterBy(current, { ...moving, seconds }) };
    const result = applyCommand(current, batch);
    if (seconds === 0 || result.status === "refused") continue;
    commands.push(...batch.commands);
    current = result.map;
  }
  return commands;
}

function inPathOrder({ map, ids }: Arranging): readonly TouchpointId[] {
  const chosen = new Set(ids);
  return map.touchpoints.map(({ id }) => id).filter((id) => chosen.has(id));
}

/** All reached when the latest of them is. */
export function sameArrival(arranging: Arranging): readonly MapCommand[] {
  const path = arranging.pathOf(arranging.map);
  const ids = inPathOrder(arranging);
  const latest = Math.max(0, ...ids.map((id) => arrivalIn(path, id) ?? 0));
  return reachAt(
    arranging,
    ids.map((id) => [id, latest]),
  );
}

/** From the first to the last of them, with the same time between them. */
export function evenArrivals(arranging: Arranging): readonly MapCommand[] {
  const path = arranging.pathOf(arranging.map);
  const timed = inPathOrder(arranging)
    .flatMap((id) => {
      const second = arrivalIn(path, id);
      return second === null ? [] : [{ id, second }];
    })
    .toSorted((one, other) => one.second - other.second);
  const [first, last] = [timed[0], timed.at(-1)];
  if (!first || !last || timed.length < 3) return [];
  const step = (last.second - first.second) / (timed.length - 1);
  return reachAt(
    arranging,
    timed.map(({ id }, place) => [id, Math.round(first.second + place * step)]),
  );
}
