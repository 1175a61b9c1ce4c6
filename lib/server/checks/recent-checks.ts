import "server-only";
import { type Database, database, sql } from "../db";
import type { Viewer } from "../viewer";
import { isChosen, type ListedCheck, readChecks } from "./check-records";

interface Asked {
  /** Not before this day, so that whoever checks seldom costs no search through the years. */
  readonly from: string;
  readonly limit: number;
}

/** What the reader checked lately, newest first, without what was taken back. */
export function recentChecksOf(
  reader: Pick<Viewer, "scope" | "assignedJourneyIds" | "userId">,
  { from, limit }: Asked,
  on: Database = database(),
): Promise<readonly ListedCheck[]> {
  const where = sql`${isChosen(on, reader, { from })} AND c."observerId" = ${reader.userId}
    AND NOT (c."supersedesId" IS NOT NULL AND c."answers" = '[]') AND NOT EXISTS (SELECT 1 FROM "Check" n WHERE n."centreId" = c."centreId" AND n."supersedesId" = c."id")`;
  return readChecks(on, { where, order: "newest", limit });
}

/** What the last check of a touchpoint that had an outcome found; null where there is none. */
export async function lastOutcomeAt(
  reader: Pick<Viewer, "scope">,
  touchpointId: string,
  on: Database = database(),
): Promise<ListedCheck | null> {
  const everything = { scope: reader.scope, assignedJourneyIds: null };
  const where = sql`${isChosen(on, everything, { touchpointId })} AND c."outcome" IS NOT NULL
    AND NOT EXISTS (SELECT 1 FROM "Check" n WHERE n."centreId" = c."centreId" AND n."supersedesId" = c."id")`;
  const [last] = await readChecks(on, { where, order: "newest", limit: 1 });
  return last ?? null;
}
