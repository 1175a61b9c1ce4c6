import type { MapTouchpoint } from "./map-types";

/** A touchpoint of which nobody said how long it takes is taken to last so long; nothing of it is written down. */
export const ASSUMED_SECONDS = 5;

type Timed = Pick<MapTouchpoint, "durationSeconds">;

/** As long as somebody said, else as long as is assumed. */
export const takenSeconds = ({ durationSeconds }: Timed): number =>
  durationSeconds ?? ASSUMED_SECONDS;
