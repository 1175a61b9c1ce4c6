import {
  type JourneyMap,
  type MapTouchpoint,
  MOST_FACTORS,
  MOST_TOUCHPOINTS,
  type TouchpointDetails,
} from "./map-types";

const isShare = (share: number | null): boolean => share !== null && share > 0 && share <= 1;

/** Something that only happens now and then has a share of visits in which it does. */
export const hasOccurrence = ({ routine, occurrence }: TouchpointDetails): boolean =>
  routine ? occurrence === null || isShare(occurrence) : isShare(occurrence);

/** Everything that has to be so for a touchpoint to be added. */
export function additionRefusal(map: JourneyMap, touchpoint: MapTouchpoint) {
  if (map.touchpoints.some(({ id }) => id === touchpoint.id)) return "duplicate-id" as const;
  if (map.touchpoints.length >= MOST_TOUCHPOINTS) return "too-many-touchpoints" as const;
  if (touchpoint.factors.length > MOST_FACTORS) return "too-many-factors" as const;
  return hasOccurrence(touchpoint) ? null : ("bad-occurrence" as const);
}
