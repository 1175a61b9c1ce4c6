import "server-only";
import type { DayRecords } from "@/lib/scoring";
import { type Database, database, isOneOf, sql } from "../db";
import type { CentreScope } from "../viewer";
import { dayRecords, lastBadDay } from "./day-records";
import type { IncidentDay, MomentDay, VisitDay } from "./day-rows";
import { momentsOfDays } from "./timed-moments";

interface JourneyWindow {
  readonly journeyId: string;
  /** The journey's major touchpoints: the rule is about no others. */
  readonly majorIds: readonly string[];
  readonly from: string;
  readonly to: string;
}

/**
 * What the days of a journey show, for `daySummaries`: from daily tallies, so that its cost does not grow with history;
 * only the last bad day is read check by check, because the order within it says whether the failure has passed since.
 */
export async function dayEvidence(
  scope: CentreScope,
  { journeyId, majorIds, from, to }: JourneyWindow,
  on: Database = database(),
): Promise<DayRecords> {
  const among = isOneOf(on.engine, sql`"touchpointId"`, majorIds);
  const window = sql`"centreId" = ${scope} AND "day" BETWEEN ${from} AND ${to}`;
  const moments = await on.read<MomentDay>(
    sql`SELECT "touchpointId", "day", CAST(SUM("passed") AS INTEGER) AS "passed",
          CAST(SUM("failed") AS INTEGER) AS "failed"
        FROM "MomentTally" WHERE ${window} AND ${among} GROUP BY "touchpointId", "day"`,
  );
  const visits = await on.read<VisitDay>(
    sql`SELECT "journeyId", "day", "complete", "hundred", "zero" FROM "VisitTally"
        WHERE ${window} AND "journeyId" = ${journeyId}`,
  );
  const incidents = await on.read<IncidentDay>(
    sql`SELECT "day", "touchpointId", "satisfied" FROM "Incident" WHERE ${window} AND ${among}`,
  );
  const lastBad = lastBadDay(moments);
  const days = lastBad === undefined ? [] : [lastBad];
  const timed = await momentsOfDays({ scope, touchpointIds: majorIds, days }, on);
  return dayRecords({ moments, visits, incidents, timed });
}
