import "server-only";
import { type Database, database, sql } from "../db";
import type { CentreScope } from "../viewer";

/** By touchpoint: the names of the other journeys that pass through it. What is on this one alone is not there. */
export type SharingJourneys = Readonly<Record<string, readonly string[]>>;

interface SharedStop {
  readonly [column: string]: unknown;
  readonly touchpointId: string;
  readonly name: string;
}

/** Which touchpoints of a journey others pass through too: what is changed there changes for them. */
export async function sharingJourneys(
  scope: CentreScope,
  journeyId: string,
  on: Database = database(),
): Promise<SharingJourneys> {
  const rows = await on.read<SharedStop>(
    sql`SELECT DISTINCT s."touchpointId", j."name" FROM "Plan" p
        JOIN "Stop" own ON own."centreId" = p."centreId" AND own."planId" = p."id"
        JOIN "Stop" s ON s."centreId" = own."centreId" AND s."touchpointId" = own."touchpointId"
        JOIN "Plan" o ON o."id" = s."planId" AND o."journeyId" <> p."journeyId"
        JOIN "Journey" j ON j."id" = o."journeyId" AND j."deletedAt" IS NULL
        WHERE p."centreId" = ${scope} AND p."journeyId" = ${journeyId}
        ORDER BY s."touchpointId", j."name"`,
  );
  const names: Record<string, string[]> = {};
  for (const { touchpointId, name } of rows) {
    names[touchpointId] = [...(names[touchpointId] ?? []), name];
  }
  return names;
}
