import "server-only";
import type { Rhythm } from "@/lib/schemas/rhythm";
import { type Database, database, empty, isOneOf, sql } from "../db";
import { OWN_PLAN } from "../journeys/stored-journeys";
import type { CheckReader } from "./check-records";

/** A touchpoint where a path that stands passes, with the last day on which a check of it had an outcome. */
export interface CheckableStop {
  readonly journeyId: string;
  readonly journeyName: string;
  readonly revision: number;
  readonly touchpointId: string;
  readonly name: string;
  readonly place: string;
  readonly major: boolean;
  readonly routine: boolean;
  /** Without a basic factor no check of it can pass or fail. */
  readonly hasBasicFactor: boolean;
  readonly lastDay: string | null;
  /** How often it is to be checked; null where nobody said. */
  readonly rhythm: Rhythm | null;
  /** When it was last checked with an outcome: only where its rhythm counts by halves of a day. */
  readonly lastAt: Date | null;
}

interface StopRow extends Omit<CheckableStop, "lastAt"> {
  readonly [column: string]: unknown;
  readonly lastAt: string | Date | null;
}

const LAST_CHECK_OF_A_SHIFT = sql`CASE WHEN t."rhythm" = 'shift' THEN (
  SELECT c."observedAt" FROM "Check" c WHERE c."centreId" = t."centreId" AND c."touchpointId" = t."id"
    AND c."outcome" IS NOT NULL AND NOT EXISTS (
      SELECT 1 FROM "Check" n WHERE n."centreId" = c."centreId" AND n."supersedesId" = c."id")
  ORDER BY c."observedAt" DESC LIMIT 1) END`;

/** The stops of the centre's paths as they are, in their order; a monitor's assigned ones. From tallies: its cost does not grow with history. */
export async function checkableStops(
  { scope, assignedJourneyIds }: CheckReader,
  on: Database = database(),
): Promise<readonly CheckableStop[]> {
  const assigned = assignedJourneyIds
    ? sql` AND ${isOneOf(on.engine, sql`j."id"`, assignedJourneyIds)}`
    : empty;
  const rows = await on.read<StopRow>(
    sql`SELECT j."id" AS "journeyId", j."name" AS "journeyName", j."revision", t."id" AS "touchpointId", t."name", t."place",
          s."major", t."routine", t."rhythm", ${LAST_CHECK_OF_A_SHIFT} AS "lastAt",
          EXISTS (SELECT 1 FROM "Factor" f WHERE f."touchpointId" = t."id" AND f."centreId" = t."centreId"
            AND f."archivedAt" IS NULL AND f."basic") AS "hasBasicFactor",
          (SELECT m."day" FROM "MomentTally" m WHERE m."centreId" = t."centreId" AND m."touchpointId" = t."id"
            AND m."passed" + m."failed" > 0 ORDER BY m."day" DESC LIMIT 1) AS "lastDay"
        FROM "Journey" j
        JOIN "Plan" p ON p."id" = ${OWN_PLAN} AND p."kind" = 'asIs'
        JOIN "Stop" s ON s."centreId" = j."centreId" AND s."planId" = p."id"
        JOIN "Touchpoint" t ON t."id" = s."touchpointId" AND t."centreId" = s."centreId"
        WHERE j."centreId" = ${scope} AND j."deletedAt" IS NULL AND j."archivedAt" IS NULL${assigned}
        ORDER BY j."name", j."id", s."position", t."id"`,
  );
  return rows.map((row) => ({
    ...row,
    major: Boolean(row.major),
    routine: Boolean(row.routine),
    hasBasicFactor: Boolean(row.hasBasicFactor),
    lastAt: row.lastAt === null ? null : new Date(row.lastAt),
  }));
}
