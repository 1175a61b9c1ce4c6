import "server-only";
import type { IncidentDay, MomentDay, VisitDay } from "../checks/day-rows";
import { type Database, isOneOf, type Sql, sql } from "../db";
import type { CentreScope } from "../viewer";

/** Days, both included. */
export interface DayWindow {
  readonly from: string;
  readonly to: string;
}

type Raw<Columns> = Readonly<Columns> & { readonly [column: string]: unknown };

export type FactorSum = Raw<{
  touchpointId: string;
  factorId: string;
  passed: number;
  failed: number;
}>;
interface Asked {
  readonly scope: CentreScope;
  readonly touchpointIds: readonly string[];
  readonly journeyIds: readonly string[];
  /** Of the figures. */
  readonly window: DayWindow;
  /** Over these days there are counts by day. */
  readonly span: DayWindow;
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
  { scope, touchpointIds, journeyIds, window, span }: Asked,
  on: Database,
): Promise<WallEvidence> {
  const ofCentre = sql`t."centreId" = ${scope}`;
  const among = isOneOf(on.engine, sql`t."touchpointId"`, touchpointIds);
  const days = between(span);
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
