import "server-only";
import type { DocumentedJourney } from "@/lib/schemas/journey-document";
import { run, sql, type Work } from "../db";
import { Refusal } from "../errors";

/** The floors of the centre; those that were removed too, since they may be brought back with what stood on them. */
function* floorIds(centreId: string): Work<ReadonlySet<string>> {
  const rows = yield* run<{ id: string }>(
    sql`SELECT "id" FROM "Floor" WHERE "centreId" = ${centreId}`,
  );
  return new Set(rows.map(({ id }) => id));
}

/** @throws Refusal `unknown-id` for a pin on a floor that the centre never had */
export function* requireFloors(centreId: string, { touchpoints }: DocumentedJourney): Work<void> {
  if (touchpoints.every(({ pin }) => pin === undefined)) return;
  const known = yield* floorIds(centreId);
  const index = touchpoints.findIndex(({ pin }) => pin !== undefined && !known.has(pin.floorId));
  if (index >= 0)
    throw new Refusal("unknown-id", { path: `journey.touchpoints[${index}].pin.floorId` });
}
