import type { JourneyMap } from "../journey-map/map-types";
import { type FirstSeconds, firstSeconds } from "../scoring";
import { scoringJourney, statedJourney } from "./scoring-journey";

/** When a visitor of a map is first greeted, as screens judge it, and for which touchpoints the seconds are assumed. */
export function firstSecondsOfMap(
  map: Pick<JourneyMap, "touchpoints" | "links" | "entries">,
): FirstSeconds {
  const { untimed } = firstSeconds(statedJourney(map));
  return { ...firstSeconds(scoringJourney(map)), untimed };
}
