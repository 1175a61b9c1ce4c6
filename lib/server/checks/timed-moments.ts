import "server-only";
import { addDays } from "@/lib/format/day-of";
import { type Database, isOneOf, join, type Row, type Sql, sql } from "../db";
import type { CentreScope } from "../viewer";

export interface TimedMoment extends Row {
  readonly touchpointId: string;
  readonly day: string;
  readonly at: string | Date;
  readonly outcome: "passed" | "failed";
}

interface Asked {
  readonly scope: CentreScope;
  readonly touchpointIds: readonly string[];
  readonly days: readonly string[];
}

/** No clock on earth is further from UTC than this. */
const DAYS_AROUND = 1;

/** Between which times a day of any time zone lies: the index of checks is by time. */
function timesOf(day: string): Sql {
  const from = new Date(`${addDays(day, -DAYS_AROUND)}T00:00:00Z`);
  const to = new Date(`${addDays(day, 1 + DAYS_AROUND)}T00:00:00Z`);
  return sql`(c."day" = ${day} AND c."observedAt" >= ${from} AND c."observedAt" < ${to})`;
}

/** The moments of a few days one by one: within a day only their times say whether a failure has passed since. */
export async function momentsOfDays(
  { scope, touchpointIds, days }: Asked,
  on: Database,
): Promise<readonly TimedMoment[]> {
  if (days.length === 0) return [];
  return on.read<TimedMoment>(
    sql`SELECT c."touchpointId", c."day", c."observedAt" AS "at", c."outcome" FROM "Check" c
        WHERE c."centreId" = ${scope} AND c."outcome" IS NOT NULL
          AND ${isOneOf(on.engine, sql`c."touchpointId"`, touchpointIds)}
          AND (${join(days.map(timesOf), " OR ")})
          AND NOT EXISTS (SELECT 1 FROM "Check" s
            WHERE s."centreId" = c."centreId" AND s."supersedesId" = c."id")`,
  );
}
