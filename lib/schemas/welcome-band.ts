import type { JourneyMap } from "../journey-map/map-types";
import { slotsOfMap } from "./slots-of-map";

export type WelcomeBand = "nobody" | "some" | "everybody" | "someAttended" | "everybodyAttended";

/** What the band of the first seconds may claim: where fewer are welcomed at some hours, only what holds while attended. */
export function welcomeBand(
  map: Pick<JourneyMap, "touchpoints" | "links" | "entries">,
  welcomedShare: number,
): WelcomeBand {
  if (welcomedShare <= 0) return "nobody";
  const isLess = slotsOfMap(map).some(
    ({ firstSeconds }) => firstSeconds.welcomedShare < welcomedShare,
  );
  if (welcomedShare >= 1) return isLess ? "everybodyAttended" : "everybody";
  return isLess ? "someAttended" : "some";
}
