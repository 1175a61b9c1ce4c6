import "server-only";
import { type Engine, insertRows, isOneOf, run, sql, type Work } from "../db";
import { type StoredJourney, storedJourneys } from "./stored-journeys";

interface Change {
  readonly engine: Engine;
  readonly centreId: string;
  readonly authorId: string;
  readonly now: Date;
}

/** Others that pass through changed touchpoints change too, plans also: their revisions count it. */
export function* reviseOthers(
  { engine, centreId, now }: Change,
  journeyId: string,
  touchpointIds: readonly string[],
): Work<readonly string[]> {
  if (touchpointIds.length === 0) return [];
  // In two statements: in one, PostgreSQL goes through the ids once for each stop of the centre.
  const plans = yield* run<{ planId: string }>(
    sql`SELECT DISTINCT "planId" FROM "Stop"
      WHERE "centreId" = ${centreId} AND ${isOneOf(engine, sql`"touchpointId"`, touchpointIds)}`,
  );
  const planIds = plans.map(({ planId }) => planId);
  yield* run(
    sql`UPDATE "Plan" SET "revision" = "revision" + 1
      WHERE "centreId" = ${centreId} AND ${isOneOf(engine, sql`"id"`, planIds)}`,
  );
  const rows = yield* run<{ id: string }>(
    sql`UPDATE "Journey" SET "revision" = "revision" + 1, "updatedAt" = ${now}
      WHERE "centreId" = ${centreId} AND "deletedAt" IS NULL AND "id" <> ${journeyId} AND "id" IN (
        SELECT "journeyId" FROM "Plan"
        WHERE "centreId" = ${centreId} AND ${isOneOf(engine, sql`"id"`, planIds)})
      RETURNING "id"`,
  );
  return rows.map(({ id }) => id);
}

const COLUMNS = ["centreId", "journeyId", "number", "authorId", "at", "document"] as const;

/** Keeps the documents of journeys as they stand now, each under its revision's number. */
export function* keepRevisions(
  { engine, centreId, authorId, now }: Change,
  journeyIds: readonly string[],
): Work<readonly StoredJourney[]> {
  const journeys = yield* storedJourneys(engine, centreId, journeyIds);
  const rows = journeys.map(({ id, revision, document }) => ({
    centreId,
    journeyId: id,
    number: revision,
    authorId,
    at: now,
    document: JSON.stringify(document),
  }));
  yield* run(insertRows(engine, { into: "JourneyRevision", columns: COLUMNS, rows }));
  return journeys;
}
