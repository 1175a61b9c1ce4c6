import "server-only";
import { database, sql } from "../db";
import { Refusal } from "../errors";
import type { Viewer } from "../viewer";

export interface OneWalk {
  readonly id: string;
  readonly day: string;
  readonly score: 100 | 0 | null;
  readonly journeyId: string;
  readonly journeyName: string;
}

/**
 * One walk of a journey that the reader may see.
 * @throws Refusal `not-found`
 */
export async function oneWalk(
  { scope, assignedJourneyIds }: Pick<Viewer, "scope" | "assignedJourneyIds">,
  id: string,
): Promise<OneWalk> {
  const [found] = await database().read<OneWalk & { readonly [column: string]: unknown }>(
    sql`SELECT w."id", w."day", w."score", w."journeyId", j."name" AS "journeyName" FROM "Walk" w
      JOIN "Journey" j ON j."centreId" = w."centreId" AND j."id" = w."journeyId"
      WHERE w."centreId" = ${scope} AND w."id" = ${id}`,
  );
  const isAssigned =
    assignedJourneyIds === null || assignedJourneyIds.includes(found?.journeyId ?? "");
  if (!found || !isAssigned) throw new Refusal("not-found");
  return found;
}
