import "server-only";
import { appendAudit } from "../audit";
import { database, type Engine, run, sql, type Work } from "../db";
import { Refusal } from "../errors";
import type { CentreScope, Viewer } from "../viewer";
import { holdJourneys } from "./hold-journeys";
import { keepRevisions } from "./revisions";
import { OWN_PLAN, type StoredJourney, storedJourneys } from "./stored-journeys";

const DAYS_KEPT = 30;

/** What was deleted before then stays deleted. */
export const oldestDeletion = (now: Date): Date => new Date(now.getTime() - DAYS_KEPT * 86_400_000);

interface Restoration {
  readonly journeyId: string;
  readonly now: Date;
}

/** True where it was deleted and is no longer. While it was, what it shares with others may have changed: that is a new revision. */
function* bringBack(scope: CentreScope, { journeyId, now }: Restoration): Work<boolean> {
  const back = yield* run(
    sql`UPDATE "Journey" SET "deletedAt" = NULL, "updatedAt" = ${now}, "revision" = "revision" + 1
      WHERE "id" = ${journeyId} AND "centreId" = ${scope} AND "deletedAt" > ${oldestDeletion(now)}
      RETURNING "revision"`,
  );
  return back.length > 0;
}

/** Places that left every other journey in the meantime were archived: this one passes through them again. */
function* openItsPlaces(scope: CentreScope, journeyId: string): Work<void> {
  yield* run(
    sql`UPDATE "Touchpoint" SET "archivedAt" = NULL
      WHERE "centreId" = ${scope} AND "archivedAt" IS NOT NULL AND "id" IN (
        SELECT s."touchpointId" FROM "Stop" s WHERE s."centreId" = ${scope} AND s."planId" =
          (SELECT ${OWN_PLAN} FROM "Journey" j WHERE j."id" = ${journeyId}))`,
  );
}

function* standing(engine: Engine, scope: CentreScope, journeyId: string): Work<StoredJourney> {
  const [journey] = yield* storedJourneys(engine, scope, [journeyId]);
  if (!journey) throw new Refusal("not-found");
  return journey;
}

/**
 * Brings a deleted journey back as it was, within thirty days. One that was not deleted stays as it is.
 * @throws Refusal `not-found`
 */
export function restoreJourney(
  { scope, userId }: Pick<Viewer, "scope" | "userId">,
  { journeyId, now }: Restoration,
): Promise<StoredJourney> {
  const { engine, write } = database();
  return write(function* () {
    yield* holdJourneys(engine, scope);
    const isBack = yield* bringBack(scope, { journeyId, now });
    if (!isBack) return yield* standing(engine, scope, journeyId);
    yield* openItsPlaces(scope, journeyId);
    yield* keepRevisions({ engine, centreId: scope, authorId: userId, now }, [journeyId]);
    const note = { chain: scope, at: now, actorId: userId, action: "journey.restore" };
    yield* appendAudit(engine, { ...note, subject: journeyId });
    return yield* standing(engine, scope, journeyId);
  });
}
