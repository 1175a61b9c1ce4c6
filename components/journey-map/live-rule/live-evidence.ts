import type { JourneyMap } from "@/lib/journey-map/map-types";
import type { Tallies } from "@/lib/scoring";

/** What was checked in a window of days, at the touchpoints of a map and at those that may still come onto it. */
export interface LiveEvidence {
  readonly tallies: Tallies;
  readonly from: string;
  readonly to: string;
  /** Of a plan: the path as it is, from which it stems. */
  readonly asIs?: JourneyMap;
}
