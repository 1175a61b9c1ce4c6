import "server-only";
import { type Database, isOneOf, sql } from "../db";
import type { CentreScope } from "../viewer";

type Raw<Columns> = Readonly<Columns> & { readonly [column: string]: unknown };

/** Both ends included. */
export interface DayWindow {
  readonly from: string;
  readonly to: string;
}

/** A day's moments at a touchpoint, announced or not. */
export type MomentDay = Raw<{ touchpointId: string; day: string; passed: number; failed: number }>;

/** A day's visits along a journey. */
export type VisitDay = Raw<{
  journeyId: string;
  day: string;
  complete: number;
  hundred: number;
  zero: number;
}>;

export type IncidentDay = Raw<{ touchpointId: string; day: string; satisfied: unknown }>;

export interface DayRows {
  readonly moments: readonly MomentDay[];
  readonly visits: readonly VisitDay[];
  readonly incidents: readonly IncidentDay[];
}

interface Asked {
  readonly scope: CentreScope;
  readonly touchpointIds: readonly string[];
  readonly journeyIds: readonly string[];
  /** Of moments and visits. */
  readonly days: DayWindow;
  readonly incidentDays: DayWindow;
}

/** Daily tallies in three statements: their cost grows with the days asked for, not with history. */
export async function dayRows(asked: Asked, on: Database): Promise<DayRows> {
  const { scope, touchpointIds, journeyIds, days, incidentDays } = asked;
  const among = isOneOf(on.engine, sql`"touchpointId"`, touchpointIds);
  const within = ({ from, to }: DayWindow) =>
    sql`"centreId" = ${scope} AND "day" BETWEEN ${from} AND ${to}`;
  const [moments, visits, incidents] = await Promise.all([
    on.read<MomentDay>(
      sql`SELECT "touchpointId", "day", CAST(SUM("passed") AS INTEGER) AS "passed",
            CAST(SUM("failed") AS INTEGER) AS "failed"
          FROM "MomentTally" WHERE ${within(days)} AND ${among} GROUP BY "touchpointId", "day"`,
    ),
    on.read<VisitDay>(
      sql`SELECT "journeyId", "day", "complete", "hundred", "zero" FROM "VisitTally"
          WHERE ${within(days)} AND ${isOneOf(on.engine, sql`"journeyId"`, journeyIds)}`,
    ),
    on.read<IncidentDay>(
      sql`SELECT "touchpointId", "day", "satisfied" FROM "Incident"
          WHERE ${within(incidentDays)} AND ${among}`,
    ),
  ]);
  return { moments, visits, incidents };
}
