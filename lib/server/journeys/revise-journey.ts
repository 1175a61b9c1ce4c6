import "server-only";
import { join, run, type Sql, sql, type Work } from "../db";
import { Refusal } from "../errors";

/** A change to one journey, for those who have seen one of these revisions; null: they do not say. */
export interface Revising {
  readonly centreId: string;
  readonly journeyId: string;
  readonly revisions: readonly number[] | null;
}

function* refuseRevision({ centreId, journeyId, revisions }: Revising): Work<never> {
  const [found] = yield* run(
    sql`SELECT 1 AS "found" FROM "Journey"
      WHERE "id" = ${journeyId} AND "centreId" = ${centreId} AND "deletedAt" IS NULL`,
  );
  if (!found) throw new Refusal("not-found");
  throw new Refusal(revisions === null ? "precondition-required" : "stale");
}

/**
 * Changes the journey's own row if it still stands at a revision that the sender has seen. Begins its transaction:
 * the row is held from here to the end, so that of any number at once one wins.
 */
export function* reviseJourney(revising: Revising, set: Sql): Work<void> {
  const { centreId, journeyId, revisions } = revising;
  if (revisions === null || revisions.length === 0) return yield* refuseRevision(revising);
  const revised = yield* run(
    sql`UPDATE "Journey" SET ${set}
      WHERE "id" = ${journeyId} AND "centreId" = ${centreId} AND "revision" IN (${join([...revisions])})
        AND "deletedAt" IS NULL RETURNING "revision"`,
  );
  if (revised.length === 0) yield* refuseRevision(revising);
}
