import "server-only";
import { type Database, database, type Sql, sql } from "../db";
import { OWN_PLAN } from "../journeys/stored-journeys";
import type { CentreScope } from "../viewer";

/** A touchpoint that carries a factor, with the journeys that pass through it. */
export interface FactorUse {
  readonly touchpointId: string;
  readonly name: string;
  readonly place: string;
  readonly journeys: readonly { readonly id: string; readonly name: string }[];
}

/** Factors (f) of touchpoints (t) that stand on a journey (j) as it is. */
const inUse = (scope: CentreScope): Sql => sql`FROM "Journey" j
  JOIN "Plan" p ON p."id" = ${OWN_PLAN}
  JOIN "Stop" s ON s."centreId" = j."centreId" AND s."planId" = p."id"
  JOIN "Touchpoint" t ON t."id" = s."touchpointId" AND t."centreId" = s."centreId" AND t."archivedAt" IS NULL
  JOIN "Factor" f ON f."touchpointId" = t."id" AND f."centreId" = t."centreId" AND f."archivedAt" IS NULL
  WHERE j."centreId" = ${scope} AND j."deletedAt" IS NULL AND j."archivedAt" IS NULL`;

interface CountRow extends Record<string, unknown> {
  readonly name: string;
  readonly count: number;
}

/** By a factor's name: how many touchpoints carry one of that name. */
export async function countFactorUses(
  scope: CentreScope,
  on: Database = database(),
): Promise<ReadonlyMap<string, number>> {
  const rows = await on.read<CountRow>(
    sql`SELECT f."name", COUNT(DISTINCT t."id") AS "count" ${inUse(scope)} GROUP BY f."name"`,
  );
  return new Map(rows.map(({ name, count }) => [name, Number(count)]));
}

interface UseRow extends Record<string, unknown> {
  readonly touchpointId: string;
  readonly name: string;
  readonly place: string;
  readonly journeyId: string;
  readonly journeyName: string;
}

/** The touchpoints that carry a factor of this name, in the order of their names. */
export async function listFactorUses(
  scope: CentreScope,
  name: string,
  on: Database = database(),
): Promise<readonly FactorUse[]> {
  const rows = await on.read<UseRow>(
    sql`SELECT DISTINCT t."id" AS "touchpointId", t."name", t."place", j."id" AS "journeyId",
        j."name" AS "journeyName" ${inUse(scope)} AND f."name" = ${name}
      ORDER BY t."name", t."id", j."name", j."id"`,
  );
  const uses = new Map<string, FactorUse>();
  for (const { touchpointId, name: touchpoint, place, journeyId, journeyName } of rows) {
    const journeys = uses.get(touchpointId)?.journeys ?? [];
    const passing = [...journeys, { id: journeyId, name: journeyName }];
    uses.set(touchpointId, { touchpointId, name: touchpoint, place, journeys: passing });
  }
  return [...uses.values()];
}
