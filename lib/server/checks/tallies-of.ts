import "server-only";
import type { Tallies } from "@/lib/scoring";
import { type Database, database, isOneOf, sql } from "../db";
import type { CentreScope } from "../viewer";

export interface EvidenceWindow {
  readonly touchpointIds: readonly string[];
  /** Days, both included. */
  readonly from: string;
  readonly to: string;
}

interface MomentSum {
  readonly [column: string]: unknown;
  readonly touchpointId: string;
  readonly passed: number;
  readonly failed: number;
}

interface FactorSum extends MomentSum {
  readonly factorId: string;
}

type TallyOf = Record<string, { passed: number; failed: number }>;

function byTouchpoint(sums: readonly FactorSum[]): ReadonlyMap<string, TallyOf> {
  const factors = new Map<string, TallyOf>();
  for (const { touchpointId, factorId, passed, failed } of sums) {
    const tally = factors.get(touchpointId) ?? {};
    factors.set(touchpointId, { ...tally, [factorId]: { passed, failed } });
  }
  return factors;
}

/** What the checks of a window of days say of each touchpoint and its basic factors, from the daily tallies. */
export async function talliesOf(
  scope: CentreScope,
  { touchpointIds, from, to }: EvidenceWindow,
  on: Database = database(),
): Promise<Tallies> {
  const among = isOneOf(on.engine, sql`t."touchpointId"`, touchpointIds);
  const inWindow = sql`t."centreId" = ${scope} AND ${among} AND t."day" BETWEEN ${from} AND ${to}`;
  const moments = await on.read<MomentSum>(
    sql`SELECT t."touchpointId", CAST(SUM(t."passed") AS INTEGER) AS "passed",
          CAST(SUM(t."failed") AS INTEGER) AS "failed"
        FROM "MomentTally" t WHERE ${inWindow} GROUP BY t."touchpointId"`,
  );
  const factors = await on.read<FactorSum>(
    sql`SELECT t."touchpointId", t."factorId", CAST(SUM(t."yes") AS INTEGER) AS "passed",
          CAST(SUM(t."no") AS INTEGER) AS "failed"
        FROM "FactorTally" t JOIN "Factor" f ON f."id" = t."factorId" AND f."centreId" = t."centreId"
        WHERE ${inWindow} AND f."basic" = ${true} GROUP BY t."touchpointId", t."factorId"`,
  );
  const factorsOf = byTouchpoint(factors);
  return Object.fromEntries(
    moments.map(({ touchpointId, passed, failed }) => [
      touchpointId,
      { passed, failed, factors: factorsOf.get(touchpointId) ?? {} },
    ]),
  );
}
