import "server-only";
import { addDays } from "@/lib/format/day-of";
import { type Database, isOneOf, join, type Sql, sql } from "../db";
import type { CentreScope } from "../viewer";

/** Days, both included. */
export interface DayWindow {
  readonly from: string;
  readonly to: string;
}

type Raw<Columns> = Readonly<Columns> & { readonly [column: string]: unknown };

export type MomentDay = Raw<{ touchpointId: string; day: string; passed: number; failed: number }>;
export type FactorSum = Raw<{
  touchpointId: string;
  factorId: string;
  passed: number;
  failed: number;
}>;
export type VisitDay = Raw<{
  journeyId: string;
  day: string;
  complete: number;
  hundred: number;
  zero: number;
}>;
export type IncidentDay = Raw<{ touchpointId: string; day: string; satisfied: unknown }>;
export type TimedMoment = Raw<{
  touchpointId: string;
  day: string;
  at: string | Date;
  outcome: "passed" | "failed";
}>;

interface Asked {
  readonly scope: CentreScope;
  readonly touchpointIds: readonly string[];
  readonly journeyIds: readonly string[];
  /** Of the figures. */
  readonly window: DayWindow;
  /** From this day on there are counts by day. */
  readonly since: string;
}

export interface WallEvidence {
  readonly moments: readonly MomentDay[];
  /** Of basic factors, over the window. */
  readonly factors: readonly FactorSum[];
  readonly visits: readonly VisitDay[];
  readonly incidents: readonly IncidentDay[];
}

const between = ({ from, to }: DayWindow): Sql => sql`t."day" BETWEEN ${from} AND ${to}`;

/**
 * The daily tallies of any number of journeys in four statements. Their cost grows with the days asked for, not with
 * history.
 */
export async function wallEvidence(
  { scope, touchpointIds, journeyIds, window, since }: Asked,
  on: Database,
): Promise<WallEvidence> {
  const ofCentre = sql`t."centreId" = ${scope}`;
  const among = isOneOf(on.engine, sql`t."touchpointId"`, touchpointIds);
  const days = between({ from: since, to: window.to });
  const [moments, factors, visits, incidents] = await Promise.all([
    on.read<MomentDay>(
      sql`SELECT t."touchpointId", t."day", CAST(SUM(t."passed") AS INTEGER) AS "passed",
            CAST(SUM(t."failed") AS INTEGER) AS "failed"
          FROM "MomentTally" t WHERE ${ofCentre} AND ${among} AND ${days}
          GROUP BY t."touchpointId", t."day"`,
    ),
    on.read<FactorSum>(
      sql`SELECT t."touchpointId", t."factorId", CAST(SUM(t."yes") AS INTEGER) AS "passed",
            CAST(SUM(t."no") AS INTEGER) AS "failed"
          FROM "FactorTally" t JOIN "Factor" f ON f."id" = t."factorId" AND f."centreId" = t."centreId"
          WHERE ${ofCentre} AND ${among} AND ${between(window)} AND f."basic" = ${true}
          GROUP BY t."touchpointId", t."factorId"`,
    ),
    on.read<VisitDay>(
      sql`SELECT t."journeyId", t."day", t."complete", t."hundred", t."zero" FROM "VisitTally" t
          WHERE ${ofCentre} AND ${isOneOf(on.engine, sql`t."journeyId"`, journeyIds)} AND ${days}`,
    ),
    on.read<IncidentDay>(
      sql`SELECT t."touchpointId", t."day", t."satisfied" FROM "Incident" t
          WHERE ${ofCentre} AND ${among} AND ${between(window)}`,
    ),
  ]);
  return { moments, factors, visits, incidents };
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
  {
    scope,
    touchpointIds,
    days,
  }: Pick<Asked, "scope" | "touchpointIds"> & { days: readonly string[] },
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
