import "server-only";
import { join, run, type Sql, sql, type Work } from "../../db";
import { Refusal } from "../../errors";
import { FURTHER_PLANS, type PlanPlace } from "./stored-plans";

/** A change to one plan, for those who have seen one of these revisions; null: they do not say. */
export interface RevisingPlan extends PlanPlace {
  readonly centreId: string;
  readonly revisions: readonly number[] | null;
}

function* refuseRevision({ centreId, journeyId, planId, revisions }: RevisingPlan): Work<never> {
  const [found] = yield* run<{ adoptedAt: unknown }>(
    sql`SELECT p."adoptedAt" FROM ${FURTHER_PLANS}
      WHERE p."centreId" = ${centreId} AND p."id" = ${planId} AND p."journeyId" = ${journeyId}
        AND p."deletedAt" IS NULL`,
  );
  if (!found) throw new Refusal("not-found");
  if (found.adoptedAt !== null) throw new Refusal("adopted");
  throw new Refusal(revisions === null ? "precondition-required" : "stale");
}

/**
 * Changes the plan's own row if it still stands at a revision that the sender has seen, and was not adopted.
 * @throws Refusal `not-found`, `adopted`, `precondition-required`, `stale`
 */
export function* revisePlan(revising: RevisingPlan, set: Sql): Work<void> {
  const { centreId, journeyId, planId, revisions } = revising;
  if (revisions === null || revisions.length === 0) return yield* refuseRevision(revising);
  const revised = yield* run(
    sql`UPDATE "Plan" SET ${set}
      WHERE "centreId" = ${centreId} AND "id" = ${planId} AND "revision" IN (${join([...revisions])})
        AND "adoptedAt" IS NULL AND "deletedAt" IS NULL AND "id" IN (
          SELECT p."id" FROM ${FURTHER_PLANS} WHERE p."centreId" = ${centreId}
            AND p."journeyId" = ${journeyId})
      RETURNING "revision"`,
  );
  if (revised.length === 0) yield* refuseRevision(revising);
}
