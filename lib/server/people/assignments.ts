import "server-only";
import { database, type Engine, insertRows, isOneOf, run, sql, type Work } from "../db";
import { Refusal } from "../errors";
import type { CentreScope } from "../viewer";
import type { Doing } from "./doing";
import { changeMembership, type MembershipChange } from "./memberships";

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

function* replaceAssignments(
  engine: Engine,
  scope: CentreScope,
  { membershipId, journeyIds }: Assignment,
): Work<void> {
  yield* requireJourneys(engine, scope, journeyIds);
  yield* run(
    sql`DELETE FROM "JourneyAssignment"
      WHERE "centreId" = ${scope} AND "membershipId" = ${membershipId}`,
  );
  const columns = ["centreId", "membershipId", "journeyId"] as const;
  const rows = journeyIds.map((journeyId) => ({ centreId: scope, membershipId, journeyId }));
  yield* run(insertRows(engine, { into: "JourneyAssignment", columns, rows }));
}

/** Which journeys a monitor may walk and check. @throws Refusal `not-found`, for another centre's too */
export function assignmentChange(journeyIds: readonly string[]): MembershipChange {
  const assigned = [...new Set(journeyIds)].sort();
  return {
    action: "membership.assign-journeys",
    detail: { journeyIds: assigned },
    *steps(scope, { membershipId }) {
      const { engine } = database();
      yield* replaceAssignments(engine, scope, { membershipId, journeyIds: assigned });
      return "changed";
    },
  };
}

/** @throws Refusal `not-found`, for another centre's too. */
export const assignJourneys = (
  scope: CentreScope,
  { journeyIds, ...which }: Assignment & Doing,
): Promise<void> => changeMembership(scope, which, [assignmentChange(journeyIds)]);
