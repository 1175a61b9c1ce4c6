import "server-only";
import { addDays } from "@/lib/format/day-of";
import type { DayRecords } from "@/lib/scoring";
import { type Database, database, isOneOf, sql } from "../db";
import type { CentreScope } from "../viewer";

interface JourneyWindow {
  readonly journeyId: string;
  /** The journey's major touchpoints: the rule is about no others. */
  readonly majorIds: readonly string[];
  readonly from: string;
  readonly to: string;
}

interface TallyDay {
  readonly [column: string]: unknown;
  readonly touchpointId: string;
  readonly day: string;
  readonly passed: number;
  readonly failed: number;
}

interface Moment {
  readonly [column: string]: unknown;
  readonly touchpointId: string;
  readonly day: string;
  readonly at: unknown;
  readonly outcome: "passed" | "failed";
}

interface VisitDay {
  readonly [column: string]: unknown;
  readonly day: string;
  readonly complete: number;
  readonly hundred: number;
  readonly zero: number;
}

interface IncidentRow {
  readonly [column: string]: unknown;
  readonly day: string;
  readonly touchpointId: string;
  readonly satisfied: unknown;
}

/** A day's tally as moments: within a day their order is not known, and only the last bad day's matters. */
function momentsOf({ touchpointId, day, passed, failed }: TallyDay): DayRecords["moments"] {
  const moment = { day, at: day, touchpointId, major: true };
  return [
    ...(passed > 0 ? [{ ...moment, outcome: "passed" as const }] : []),
    ...(failed > 0 ? [{ ...moment, outcome: "failed" as const }] : []),
  ];
}

/** The visits of a day's tally: complete ones at 100 and at 0, and failed ones that were not complete. */
function visitsOf({ day, complete, hundred, zero }: VisitDay): DayRecords["visits"] {
  const completeZero = complete - hundred;
  const visit = (score: 100 | 0, isComplete: boolean) => ({ day, score, complete: isComplete });
  return [
    ...Array.from({ length: hundred }, () => visit(100, true)),
    ...Array.from({ length: completeZero }, () => visit(0, true)),
    ...Array.from({ length: Math.max(0, zero - completeZero) }, () => visit(0, false)),
  ];
}

/** A day bounds the time too, generously for any time zone: the index is by time. */
const midnightOf = (day: string): Date => new Date(`${day}T00:00:00Z`);

async function momentsOfDay(
  scope: CentreScope,
  { day, majorIds }: { day: string; majorIds: readonly string[] },
  on: Database,
): Promise<DayRecords["moments"]> {
  const among = isOneOf(on.engine, sql`c."touchpointId"`, majorIds);
  const rows = await on.read<Moment>(
    sql`SELECT c."touchpointId", c."day", c."observedAt" AS "at", c."outcome" FROM "Check" c
        WHERE c."centreId" = ${scope} AND c."day" = ${day} AND ${among} AND c."outcome" IS NOT NULL
          AND c."observedAt" >= ${midnightOf(addDays(day, -1))}
          AND c."observedAt" < ${midnightOf(addDays(day, 2))}
          AND NOT EXISTS (SELECT 1 FROM "Check" s
            WHERE s."centreId" = c."centreId" AND s."supersedesId" = c."id")`,
  );
  return rows.map(({ touchpointId, outcome, at }) => ({
    day,
    at: new Date(at as string | Date).toISOString(),
    touchpointId,
    major: true,
    outcome,
  }));
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
  const tallies = await on.read<TallyDay>(
    sql`SELECT "touchpointId", "day", CAST(SUM("passed") AS INTEGER) AS "passed",
          CAST(SUM("failed") AS INTEGER) AS "failed"
        FROM "MomentTally" WHERE ${window} AND ${among} GROUP BY "touchpointId", "day"`,
  );
  const visits = await on.read<VisitDay>(
    sql`SELECT "day", "complete", "hundred", "zero" FROM "VisitTally"
        WHERE ${window} AND "journeyId" = ${journeyId}`,
  );
  const incidents = await on.read<IncidentRow>(
    sql`SELECT "day", "touchpointId", "satisfied" FROM "Incident" WHERE ${window} AND ${among}`,
  );
  const badDays = tallies.filter(({ failed }) => failed > 0).map(({ day }) => day);
  const lastBad = badDays.sort().at(-1);
  const exact =
    lastBad === undefined ? [] : await momentsOfDay(scope, { day: lastBad, majorIds }, on);
  const others = tallies.filter(({ day }) => day !== lastBad).flatMap(momentsOf);
  return {
    moments: [...others, ...exact],
    visits: visits.flatMap(visitsOf),
    incidents: incidents.map(({ satisfied, ...incident }) => ({
      day: incident.day,
      touchpointId: incident.touchpointId,
      major: true,
      satisfied: Boolean(satisfied),
    })),
  };
}
