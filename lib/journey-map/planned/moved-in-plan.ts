import { longestRising } from "../../scoring/longest-rising";
import { isSame } from "../is-same";
import type { JourneyMap, MapTouchpoint, TouchpointId } from "../map-types";
import type { Origins } from "./plan-evidence";

interface Pair {
  readonly before: MapTouchpoint;
  readonly after: MapTouchpoint;
}

/** From which one comes to it, under the ids of the path as it is. */
const beforeOf = ({ links }: JourneyMap, id: TouchpointId, origins: Origins) =>
  links
    .filter(({ to }) => to === id)
    .map(({ from }) => origins.get(from) ?? from)
    .sort();

/**
 * The fewest touchpoints of both that change places between the two lists, and behind something else than before: one
 * that others only pass has not moved.
 *
 * @param pairs in the order of the plan
 */
export function movedInPlan<Moved extends Pair>(
  pairs: readonly Moved[],
  { asIs, toBe, origins }: { asIs: JourneyMap; toBe: JourneyMap; origins: Origins },
): readonly Moved[] {
  const places = new Map(asIs.touchpoints.map(({ id }, place) => [id, place]));
  // Several that stem from the same one keep the order in which they stand.
  const rising = pairs.map(
    ({ before }, index) => (places.get(before.id) ?? 0) + index / (pairs.length + 1),
  );
  const still = longestRising(rising);
  const itself: Origins = new Map();
  return pairs.filter(
    ({ before, after }, index) =>
      !still.has(index) &&
      !isSame(beforeOf(asIs, before.id, itself), beforeOf(toBe, after.id, origins)),
  );
}
