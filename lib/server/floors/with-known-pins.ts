import "server-only";
import type { DocumentedJourney } from "@/lib/schemas/journey-document";
import { run, sql, type Work } from "../db";

/** A journey that comes from elsewhere, without the pins on floors that this centre does not have. */
export function* withKnownPins(
  centreId: string,
  journey: DocumentedJourney,
): Work<DocumentedJourney> {
  if (journey.touchpoints.every(({ pin }) => pin === undefined)) return journey;
  const rows = yield* run<{ id: string }>(
    sql`SELECT "id" FROM "Floor" WHERE "centreId" = ${centreId} AND "deletedAt" IS NULL`,
  );
  const known = new Set(rows.map(({ id }) => id));
  const touchpoints = journey.touchpoints.map(({ pin, ...touchpoint }) =>
    pin !== undefined && known.has(pin.floorId) ? { ...touchpoint, pin } : touchpoint,
  );
  return { ...journey, touchpoints };
}
