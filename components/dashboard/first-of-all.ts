import type { WallJourney } from "./wall-journey";

/** Of journeys in the order of urgency, the first on which something was missed. */
export const firstOfAll = (journeys: readonly WallJourney[]): WallJourney | null =>
  journeys.find(({ fixFirst }) => fixFirst !== null) ?? null;
