import { changedAt, placedAfter } from "./in-order";
import { inPathOrder, leadsForward } from "./in-path-order";
import { type CommandResult, done, refused } from "./map-command";
import {
  type JourneyMap,
  type MapTouchpoint,
  MOST_FACTORS,
  MOST_TOUCHPOINTS,
  type TouchpointDetails,
  type TouchpointId,
} from "./map-types";
import { putIn } from "./put-in";
import { takeOut } from "./take-out";

const found = ({ touchpoints }: JourneyMap, id: TouchpointId) =>
  touchpoints.find((touchpoint) => touchpoint.id === id);

/** Something that only happens now and then has a share of visits in which it does. */
const hasOccurrence = ({ routine, occurrence }: TouchpointDetails): boolean =>
  routine ? occurrence === null || isShare(occurrence) : isShare(occurrence);

const isShare = (share: number | null): boolean => share !== null && share > 0 && share <= 1;

/** Everything that has to be so for a touchpoint to be added. */
function additionRefusal(map: JourneyMap, touchpoint: MapTouchpoint) {
  if (found(map, touchpoint.id)) return "duplicate-id" as const;
  if (map.touchpoints.length >= MOST_TOUCHPOINTS) return "too-many-touchpoints" as const;
  if (touchpoint.factors.length > MOST_FACTORS) return "too-many-factors" as const;
  return hasOccurrence(touchpoint) ? null : ("bad-occurrence" as const);
}

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
  return done({ ...map, touchpoints, ...takeOut(map, id) });
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
