import type { JourneyMap } from "../map-types";
import type { Lanes } from "./stop-lanes";

/** The lanes that somebody has chosen. */
export const lanesByHand = ({ touchpoints }: Pick<JourneyMap, "touchpoints">): Lanes =>
  new Map(
    touchpoints.flatMap(({ id, position }) =>
      position === null ? [] : [[id, position.y] as const],
    ),
  );
