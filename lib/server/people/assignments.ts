import "server-only";
import { appendAudit } from "../audit";
import { database, type Engine, insertRows, isOneOf, run, sql, type Work } from "../db";
import { Refusal } from "../errors";
import type { CentreScope } from "../viewer";
import type { Doing } from "./doing";
import { requireMembership } from "./memberships";

export interface Assignment {
  readonly membershipId: string;
  /** All that the monitor may meet from now on; those before are forgotten. */
  readonly journeyIds: readonly string[];
}

function* requireJourneys(
  engine: Engine,
  scope: CentreScope,
  journeyIds: readonly string[],
): Work<void> {
  const found = yield* run(
    sql`SELECT "id" FROM "Journey" WHERE "centreId" = ${scope} AND "deletedAt" IS NULL
      AND ${isOneOf(engine, sql`"id"`, journeyIds)}`,
  );
  if (found.length < journeyIds.length) throw new Refusal("not-found", { path: "journeyIds" });
}

/** Which journeys a monitor may walk and check. @throws Refusal `not-found`, for another centre's too. */
export async function assignJourneys(
  scope: CentreScope,
  { membershipId, journeyIds, by, now }: Assignment & Doing,
): Promise<void> {
  const { engine, write } = database();
  const assigned = [...new Set(journeyIds)].sort();
  const rows = assigned.map((journeyId) => ({ centreId: scope, membershipId, journeyId }));
  await write(function* () {
    const note = { chain: scope, at: now, actorId: by, subject: membershipId };
    const detail = { journeyIds: assigned };
    yield* appendAudit(engine, { ...note, action: "membership.assign-journeys", detail });
    yield* requireMembership(scope, membershipId);
    yield* requireJourneys(engine, scope, assigned);
    yield* run(
      sql`DELETE FROM "JourneyAssignment"
        WHERE "centreId" = ${scope} AND "membershipId" = ${membershipId}`,
    );
    const columns = ["centreId", "membershipId", "journeyId"] as const;
    yield* run(insertRows(engine, { into: "JourneyAssignment", columns, rows }));
  });
}
