import "server-only";
import { type DayRows, type DayWindow, dayRows } from "../checks/day-rows";
import { type Database, isOneOf, sql } from "../db";
import type { CentreScope } from "../viewer";

export type FactorSum = Readonly<{
  touchpointId: string;
  factorId: string;
  passed: number;
  failed: number;
}> & { readonly [column: string]: unknown };

interface Asked {
  readonly scope: CentreScope;
  readonly touchpointIds: readonly string[];
  readonly journeyIds: readonly string[];
  /** Of the figures. */
  readonly window: DayWindow;
  /** Over these days there are counts by day. */
  readonly span: DayWindow;
}

export interface WallEvidence extends DayRows {
  /** Of basic factors, over the window. */
  readonly factors: readonly FactorSum[];
}

/** The daily tallies of any number of journeys in four statements. */
export async function wallEvidence(
  { scope, touchpointIds, journeyIds, window, span }: Asked,
  on: Database,
): Promise<WallEvidence> {
  const among = isOneOf(on.engine, sql`t."touchpointId"`, touchpointIds);
  const of = { scope, touchpointIds, journeyIds };
  const [rows, factors] = await Promise.all([
    dayRows({ ...of, days: span, incidentDays: window }, on),
    on.read<FactorSum>(
      sql`SELECT t."touchpointId", t."factorId", CAST(SUM(t."yes") AS INTEGER) AS "passed",
            CAST(SUM(t."no") AS INTEGER) AS "failed"
          FROM "FactorTally" t JOIN "Factor" f ON f."id" = t."factorId" AND f."centreId" = t."centreId"
          WHERE t."centreId" = ${scope} AND ${among} AND t."day" BETWEEN ${window.from} AND ${window.to}
            AND f."basic" = ${true}
          GROUP BY t."touchpointId", t."factorId"`,
    ),
  ]);
  return { ...rows, factors };
}
