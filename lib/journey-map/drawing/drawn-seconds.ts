import type { MapCommand } from "../map-command";
import type { JourneyMap, TouchpointId } from "../map-types";
import type { Where } from "../where";

/** What is drawn behind another stands so much later, until somebody says otherwise. */
const DRAWN_SECONDS = 5;

const secondsOf = ({ touchpoints }: JourneyMap, id: TouchpointId): number | null =>
  touchpoints.find((one) => one.id === id)?.durationSeconds ?? null;

const take = (id: TouchpointId, durationSeconds: number): MapCommand => ({
  type: "edit",
  id,
  changes: { durationSeconds },
});

/** Behind which one something is put on the way. */
function standsBehind(where: Where): TouchpointId | null {
  if (where.kind === "between") return where.from;
  return where.kind === "after" || where.kind === "branch" ? where.id : null;
}

interface Arriving {
  readonly id: TouchpointId;
  readonly where: Where;
}

/**
 * What else has to take time, so that what was put there neither stands on what is before it nor on what follows.
 * On a way that nothing else shares, it halves the seconds that were there.
 */
export function drawnSeconds(map: JourneyMap, { id, where }: Arriving): readonly MapCommand[] {
  const before = standsBehind(where);
  const own = secondsOf(map, id);
  const isLast = !map.links.some(({ from }) => from === id);
  const needed = own === null && !isLast ? [take(id, DRAWN_SECONDS)] : [];
  if (before === null) return needed;
  const spent = secondsOf(map, before);
  if (spent === null) return [take(before, DRAWN_SECONDS), ...needed];
  const isOnlyWay = map.links.filter(({ from }) => from === before).length === 1;
  if (own !== null || isLast || !isOnlyWay || spent < 2) return needed;
  const first = Math.ceil(spent / 2);
  return [take(before, first), take(id, spent - first)];
}
