import "server-only";
import { type Database, database, sql } from "../db";
import { OWN_PLAN } from "../journeys/stored-journeys";
import type { CentreScope } from "../viewer";

/** Somebody's duty somewhere on a path that stands. */
export interface DutyStop {
  readonly journeyId: string;
  readonly journeyName: string;
  readonly touchpointId: string;
  readonly name: string;
  readonly place: string;
  readonly duty: string;
  readonly procedure: string;
  readonly routine: boolean;
}

export interface KeptFactor {
  readonly id: string;
  readonly name: string;
  readonly basic: boolean;
  readonly standard: string;
}

type StopRow = DutyStop & { readonly [column: string]: unknown };
type FactorRow = KeptFactor & {
  readonly touchpointId: string;
  readonly [column: string]: unknown;
};

/** The stops of the centre's paths as they are, in the order in which visitors meet them. */
export async function dutyStops(
  scope: CentreScope,
  on: Database = database(),
): Promise<readonly DutyStop[]> {
  const rows = await on.read<StopRow>(
    sql`SELECT j."id" AS "journeyId", j."name" AS "journeyName", t."id" AS "touchpointId", t."name", t."place",
        t."duty", t."procedure", t."routine"
      FROM "Journey" j
      JOIN "Plan" p ON p."id" = ${OWN_PLAN} AND p."kind" = 'asIs'
      JOIN "Stop" s ON s."centreId" = j."centreId" AND s."planId" = p."id"
      JOIN "Touchpoint" t ON t."id" = s."touchpointId" AND t."centreId" = s."centreId"
      WHERE j."centreId" = ${scope} AND j."deletedAt" IS NULL AND j."archivedAt" IS NULL
      ORDER BY j."name", j."id", s."position", t."id"`,
  );
  return rows.map((row) => ({ ...row, routine: Boolean(row.routine) }));
}

/** By touchpoint: what it has to keep, the basic factors first. */
export async function keptFactors(
  scope: CentreScope,
  on: Database = database(),
): Promise<ReadonlyMap<string, readonly KeptFactor[]>> {
  const rows = await on.read<FactorRow>(
    sql`SELECT f."touchpointId", f."id", f."name", f."basic", f."standard" FROM "Factor" f
      WHERE f."centreId" = ${scope} AND f."archivedAt" IS NULL
      ORDER BY f."basic" DESC, f."position", f."id"`,
  );
  const kept = new Map<string, KeptFactor[]>();
  for (const { touchpointId, basic, ...row } of rows) {
    const factor = { ...row, basic: Boolean(basic) };
    const known = kept.get(touchpointId);
    if (known) known.push(factor);
    else kept.set(touchpointId, [factor]);
  }
  return kept;
}
