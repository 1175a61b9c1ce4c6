import { additionRefusal } from "./addition-refusal";
import { changedAt, placedAfter } from "./in-order";
import { inPathOrder } from "./in-path-order";
import { type CommandResult, done, refused } from "./map-command";
import type { JourneyMap, MapTouchpoint, Point, TouchpointId } from "./map-types";
import { takeOut } from "./take-out";
import { isThere, listedAfter, putThere, type Where } from "./where";

interface Drawing {
  readonly touchpoint: MapTouchpoint;
  readonly where: Where;
}

const positionAt = (where: Where): Point | null => (where.kind === "apart" ? where.at : null);

/** The map with a touchpoint that is in no way of `others` put among them. */
function withPut(others: JourneyMap, touchpoint: MapTouchpoint, where: Where): CommandResult {
  const touchpoints = placedAfter(others.touchpoints, touchpoint, listedAfter(others, where));
  const ordered = inPathOrder({
    ...others,
    touchpoints,
    ...putThere({ ...others, touchpoints }, touchpoint.id, where),
  });
  return ordered === null ? refused("cycle") : done(ordered);
}

/** A new touchpoint, where it was drawn. */
export function drawTouchpoint(map: JourneyMap, { touchpoint, where }: Drawing): CommandResult {
  const refusal = additionRefusal(map, touchpoint);
  if (refusal !== null) return refused(refusal);
  if (!isThere(map, where)) return refused("unknown-id");
  const position = positionAt(where) ?? touchpoint.position;
  return withPut(map, { ...touchpoint, position }, where);
}

interface Putting {
  readonly id: TouchpointId;
  readonly where: Where;
}

const isAbout = (where: Where, id: TouchpointId): boolean =>
  where.kind === "between"
    ? where.from === id || where.to === id
    : where.kind !== "first" && where.kind !== "apart" && where.id === id;

/** Takes a touchpoint out of its ways, which close behind it, and puts it elsewhere. */
export function putTouchpoint(map: JourneyMap, { id, where }: Putting): CommandResult {
  const touchpoint = map.touchpoints.find((one) => one.id === id);
  if (!touchpoint || !isThere(map, where)) return refused("unknown-id");
  if (isAbout(where, id)) return refused("self-link");
  const touchpoints = map.touchpoints.filter((one) => one.id !== id);
  const others = { ...map, touchpoints, ...takeOut(map, id) };
  return withPut(others, { ...touchpoint, position: positionAt(where) }, where);
}

interface Standing {
  readonly id: TouchpointId;
  readonly to: Point | null;
}

/** Another place in the drawing; the ways stay. */
export const moveTouchpoint = (map: JourneyMap, { id, to }: Standing): CommandResult =>
  map.touchpoints.some((one) => one.id === id)
    ? done({
        ...map,
        touchpoints: changedAt(map.touchpoints, id, (one) => ({ ...one, position: to })),
      })
    : refused("unknown-id");
