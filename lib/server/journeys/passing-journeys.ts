import "server-only";
import { type Database, database, sql } from "../db";
import type { CentreScope } from "../viewer";

interface PassedStop {
  readonly [column: string]: unknown;
  readonly touchpointId: string;
  readonly name: string;
  readonly count: number | bigint;
}

/** By touchpoint: one of the journeys that pass through it, and how many there are. */
type PassingJourneys = Readonly<Record<string, { readonly name: string; readonly count: number }>>;

/** Which journeys pass through the centre's touchpoints: by them one tells two of the same name apart. */
export async function passingJourneys(
  scope: CentreScope,
  on: Database = database(),
): Promise<PassingJourneys> {
  const rows = await on.read<PassedStop>(
    sql`SELECT s."touchpointId", MIN(j."name") AS "name", COUNT(DISTINCT j."id") AS "count"
        FROM "Stop" s
        JOIN "Plan" p ON p."centreId" = s."centreId" AND p."id" = s."planId"
        JOIN "Journey" j ON j."id" = p."journeyId" AND j."deletedAt" IS NULL
        WHERE s."centreId" = ${scope}
        GROUP BY s."touchpointId"`,
  );
  return Object.fromEntries(
    rows.map(({ touchpointId, name, count }) => [touchpointId, { name, count: Number(count) }]),
  );
}
