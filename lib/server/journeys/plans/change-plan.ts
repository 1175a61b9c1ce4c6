import "server-only";
import { appendAudit } from "../../audit";
import { database, run, sql } from "../../db";
import { Refusal } from "../../errors";
import type { Viewer } from "../../viewer";
import { holdJourneys } from "../hold-journeys";
import { FURTHER_PLANS, type PlanPlace, type StoredPlan, storedPlan } from "./stored-plans";

type Author = Pick<Viewer, "scope" | "userId">;

interface Changing extends PlanPlace {
  readonly now: Date;
}

/**
 * Calls a plan otherwise.
 * @throws Refusal `not-found`
 */
export function renamePlan(
  { scope: centreId }: Author,
  { name, ...place }: PlanPlace & { readonly name: string },
): Promise<StoredPlan> {
  const { engine, write } = database();
  return write(function* () {
    yield* holdJourneys(engine, centreId);
    const found = yield* storedPlan(engine, centreId, place);
    if (!found) throw new Refusal("not-found");
    yield* run(
      sql`UPDATE "Plan" SET "name" = ${name}, "revision" = "revision" + 1
        WHERE "centreId" = ${centreId} AND "id" = ${place.planId}`,
    );
    const { journey, ...rest } = found.document;
    const document = { ...rest, journey: { ...journey, name } };
    return { ...found, name, revision: found.revision + 1, document };
  });
}

interface Removal extends Changing {
  readonly isDeleted: boolean;
}

/**
 * Takes a plan away, or brings it back with all that it had.
 * @throws Refusal `not-found`
 */
function setDeleted(
  { scope: centreId, userId }: Author,
  { journeyId, planId, now, isDeleted }: Removal,
): Promise<void> {
  const { engine, write } = database();
  return write(function* () {
    yield* holdJourneys(engine, centreId);
    const isNow = isDeleted ? sql`p."deletedAt" IS NULL` : sql`p."deletedAt" IS NOT NULL`;
    const changed = yield* run(
      sql`UPDATE "Plan" SET "deletedAt" = ${isDeleted ? now : null}
        WHERE "centreId" = ${centreId} AND "id" IN (
          SELECT p."id" FROM ${FURTHER_PLANS} WHERE p."centreId" = ${centreId}
            AND p."journeyId" = ${journeyId} AND p."id" = ${planId} AND ${isNow})
        RETURNING "id"`,
    );
    if (changed.length === 0) throw new Refusal("not-found");
    const action = isDeleted ? "plan.delete" : "plan.restore";
    yield* appendAudit(engine, {
      chain: centreId,
      at: now,
      actorId: userId,
      action,
      subject: planId,
    });
  });
}

export const deletePlan = (author: Author, changing: Changing): Promise<void> =>
  setDeleted(author, { ...changing, isDeleted: true });

export const restorePlan = (author: Author, changing: Changing): Promise<void> =>
  setDeleted(author, { ...changing, isDeleted: false });
