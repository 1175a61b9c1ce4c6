import "server-only";
import { database, sql } from "../db";
import type { CentreScope } from "../viewer";

interface Asked {
  readonly journeyId: string;
  readonly from: string;
  readonly to: string;
}

/** How many visits were walked in a window of days, both included, whether anything was found on them or not. */
export async function countWalks(
  scope: CentreScope,
  { journeyId, from, to }: Asked,
): Promise<number> {
  const [row] = await database().read<{ walks: number }>(
    sql`SELECT CAST(COUNT(*) AS INTEGER) AS "walks" FROM "Walk"
      WHERE "centreId" = ${scope} AND "journeyId" = ${journeyId} AND "day" BETWEEN ${from} AND ${to}`,
  );
  return row?.walks ?? 0;
}
