import { additionRefusal, hasOccurrence } from "./addition-refusal";
import { plainEntries, reachedIn } from "./beginnings";
import { changedAt, placedAfter } from "./in-order";
import { inPathOrder, leadsForward } from "./in-path-order";
import { type CommandResult, done, refused } from "./map-command";
import type { JourneyMap, MapTouchpoint, Pin, TouchpointDetails, TouchpointId } from "./map-types";
import { putIn } from "./put-in";
import { takeOut } from "./take-out";

const found = ({ touchpoints }: JourneyMap, id: TouchpointId) =>
  touchpoints.find((touchpoint) => touchpoint.id === id);

interface Addition {
  readonly touchpoint: MapTouchpoint;
  readonly after: TouchpointId | null;
}

export function addTouchpoint(map: JourneyMap, { touchpoint, after }: Addition): CommandResult {
  if (after !== null && !found(map, after)) return refused("unknown-id");
  const refusal = additionRefusal(map, touchpoint);
  if (refusal !== null) return refused(refusal);
  const touchpoints = placedAfter(map.touchpoints, touchpoint, after);
  return done({ ...map, touchpoints, ...putIn(map, touchpoint.id, after) });
}

interface Reordering {
  readonly id: TouchpointId;
  readonly after: TouchpointId | null;
}

/** Another place in the list: in it the ways stay if they still lead forward, else this touchpoint changes its way. */
export function reorderTouchpoint(map: JourneyMap, { id, after }: Reordering): CommandResult {
  const touchpoint = found(map, id);
  if (!touchpoint || after === id || (after !== null && !found(map, after)))
    return refused("unknown-id");
  const touchpoints = placedAfter(map.touchpoints, touchpoint, after);
  if (leadsForward(touchpoints, map.links)) return done({ ...map, touchpoints });
  const others = map.touchpoints.filter((other) => other.id !== id);
  const without = { touchpoints: others, ...takeOut(map, id) };
  const ordered = inPathOrder({ ...map, touchpoints, ...putIn(without, id, after) });
  return ordered === null ? refused("cycle") : done(ordered);
}

export function removeTouchpoint(map: JourneyMap, id: TouchpointId): CommandResult {
  if (!found(map, id)) return refused("unknown-id");
  const touchpoints = map.touchpoints.filter((touchpoint) => touchpoint.id !== id);
  const left = { ...map, touchpoints, ...takeOut(map, id) };
  return done(reachedIn(map).has(id) ? left : { ...left, entries: plainEntries(left) });
}

interface Edit {
  readonly id: TouchpointId;
  readonly changes: Partial<TouchpointDetails>;
}

export function editTouchpoint(map: JourneyMap, { id, changes }: Edit): CommandResult {
  const touchpoint = found(map, id);
  if (!touchpoint) return refused("unknown-id");
  const edited = { ...touchpoint, ...changes };
  if (!hasOccurrence(edited)) return refused("bad-occurrence");
  return done({ ...map, touchpoints: changedAt(map.touchpoints, id, () => edited) });
}

interface Pinning {
  readonly id: TouchpointId;
  readonly to: Pin | null;
}

const within = (share: number): number => Math.min(1, Math.max(0, share));

/** Where it stands in the building; its place on the path stays. */
export function pinTouchpoint(map: JourneyMap, { id, to }: Pinning): CommandResult {
  if (!found(map, id)) return refused("unknown-id");
  const touchpoints = changedAt(map.touchpoints, id, ({ pin: _, ...touchpoint }) =>
    to === null ? touchpoint : { ...touchpoint, pin: { ...to, x: within(to.x), y: within(to.y) } },
  );
  return done({ ...map, touchpoints });
}
