import { type AttendedSlot, attendedSlots } from "../journey-map/attended-slots";
import type { JourneyMap } from "../journey-map/map-types";
import { scoringJourney } from "./scoring-journey";

/** The first seconds of a path by the hours in which its welcoming places are attended. */
export function slotsOfMap(
  map: Pick<JourneyMap, "touchpoints" | "links" | "entries">,
): readonly AttendedSlot[] {
  const hours = map.touchpoints.map(({ id, attendedHours }) => [id, attendedHours] as const);
  return attendedSlots(scoringJourney(map), Object.fromEntries(hours));
}
