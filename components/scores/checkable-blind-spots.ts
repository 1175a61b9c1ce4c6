import { uncheckableOf } from "@/lib/journey-map/uncheckable";
import type { JourneyView } from "./journey-view";

/** Blind spots where a check would help: without a basic factor none can pass or fail. */
export function checkableBlindSpots({
  journey,
  figures,
}: Pick<JourneyView, "journey" | "figures">): readonly string[] {
  const uncheckable = new Set(uncheckableOf(journey.touchpoints).map(({ id }) => id));
  return figures.score.blindSpots.filter((id) => !uncheckable.has(id));
}
