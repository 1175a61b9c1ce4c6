import "server-only";
import type { CheckItem, CheckResult, RejectedCode } from "./check-item";
import type { KnownPlaces } from "./known-places";

export const rejected = (id: string, code: RejectedCode, path = ""): CheckResult => ({
  id,
  status: "rejected",
  code,
  path,
});

function unknownFactor(item: CheckItem, factors: ReadonlyMap<string, boolean>): CheckResult | null {
  const index = item.results.findIndex(({ factorId }) => !factors.has(factorId));
  return index < 0 ? null : rejected(item.id, "unknown-id", `results[${index}].factorId`);
}

/** Why this item cannot be recorded here, or null. A foreign id is as unknown as one that nobody has. */
export function refusedItem(
  item: CheckItem,
  places: KnownPlaces,
  assignedJourneyIds: readonly string[] | null,
): CheckResult | null {
  const { id, journeyId, walkId } = item;
  const factors = places.touchpoints.get(item.touchpointId);
  if (!factors) return rejected(id, "unknown-id", "touchpointId");
  if (journeyId && !places.journeys.has(journeyId)) return rejected(id, "unknown-id", "journeyId");
  if (walkId && !places.walks.has(walkId)) return rejected(id, "unknown-id", "walkId");
  if (assignedJourneyIds && !(journeyId && assignedJourneyIds.includes(journeyId)))
    return rejected(id, "forbidden", "journeyId");
  if (!item.announced && !places.rulesRecorded)
    return rejected(id, "rules-not-recorded", "announced");
  return unknownFactor(item, factors);
}
