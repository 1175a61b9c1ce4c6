import "server-only";
import { dayOf } from "@/lib/format/day-of";
import { database, sql } from "../../db";
import type { Viewer } from "../../viewer";

/** Walks of a window that were along the path as it was before its latest plan was adopted. */
export interface EarlierWalks {
  readonly count: number;
  /** The day of the adoption, where the centre is. */
  readonly day: string;
}

interface Asked {
  readonly journeyId: string;
  readonly from: string;
  readonly to: string;
}

interface Row {
  readonly [column: string]: unknown;
  readonly adoptedAt: Date | string;
  readonly count: number;
}

/** Null where no plan was adopted, or nobody had walked before. */
export async function walksBeforeAdoption(
  { scope, timeZone }: Pick<Viewer, "scope" | "timeZone">,
  { journeyId, from, to }: Asked,
): Promise<EarlierWalks | null> {
  const [row] = await database().read<Row>(
    sql`SELECT p."adoptedAt", (SELECT CAST(COUNT(*) AS INTEGER) FROM "Walk" w
          WHERE w."centreId" = p."centreId" AND w."journeyId" = p."journeyId"
            AND w."day" BETWEEN ${from} AND ${to} AND w."startedAt" < p."adoptedAt") AS "count"
      FROM "Plan" p WHERE p."centreId" = ${scope} AND p."journeyId" = ${journeyId}
        AND p."adoptedAt" IS NOT NULL
      ORDER BY p."adoptedAt" DESC LIMIT 1`,
  );
  if (!row || row.count === 0) return null;
  return { count: row.count, day: dayOf(new Date(row.adoptedAt), timeZone) };
}
