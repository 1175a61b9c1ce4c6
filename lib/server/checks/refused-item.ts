import "server-only";
import { can } from "@/lib/access";
import type { Viewer } from "../viewer";
import type { CheckItem, CheckResult, RejectedCode } from "./check-item";
import type { KnownPlaces } from "./known-places";

export const rejected = (id: string, code: RejectedCode, path = ""): CheckResult => ({
  id,
  status: "rejected",
  code,
  path,
});

type No = readonly [code: RejectedCode, path: string] | null;

/** A foreign id is as unknown as one that nobody has. */
function unknownPlace(item: CheckItem, places: KnownPlaces): No {
  const { journeyId, walkId, results } = item;
  const factors = places.touchpoints.get(item.touchpointId);
  if (!factors) return ["unknown-id", "touchpointId"];
  if (journeyId && !places.journeys.has(journeyId)) return ["unknown-id", "journeyId"];
  if (walkId && !places.walks.has(walkId)) return ["unknown-id", "walkId"];
  const index = results.findIndex(({ factorId }) => !factors.has(factorId));
  return index < 0 ? null : ["unknown-id", `results[${index}].factorId`];
}

type Asker = Pick<Viewer, "role" | "assignedJourneyIds">;

function notAllowed(item: CheckItem, { role, assignedJourneyIds }: Asker): No {
  const isAssigned =
    assignedJourneyIds === null || assignedJourneyIds.includes(item.journeyId ?? "");
  if (!isAssigned) return ["forbidden", "journeyId"];
  const maySupersede = item.supersedes === undefined || can(role, "supersede-checks");
  return maySupersede ? null : ["forbidden", "supersedes"];
}

/** Why this item cannot be recorded here, or null. */
export function refusedItem(
  item: CheckItem,
  places: KnownPlaces,
  asker: Asker,
): CheckResult | null {
  const rules: No =
    item.announced || places.rulesRecorded ? null : ["rules-not-recorded", "announced"];
  const no = unknownPlace(item, places) ?? notAllowed(item, asker) ?? rules;
  return no && rejected(item.id, ...no);
}
