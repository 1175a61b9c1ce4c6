import "server-only";
import { database, names, run, sql, type Work } from "../../db";
import type { Viewer } from "../../viewer";
import { holdJourneys } from "../hold-journeys";
import { addPlan } from "./add-plan";
import { type StoredPlan, storedPlan } from "./stored-plans";

const STOP_REST = names([
  "touchpointId",
  "position",
  "major",
  "majorPassed",
  "majorTurnsBack",
  "majorSafety",
  "durationSeconds",
  "entryWeight",
  "pathX",
  "pathY",
  "floorId",
  "floorX",
  "floorY",
]);
const LINK_REST = names(["fromId", "toId", "weight"]);

interface Copying {
  readonly centreId: string;
  readonly from: string;
  readonly to: string;
}

function* copyPath({ centreId, from, to }: Copying): Work<void> {
  const ofPlan = sql`"centreId" = ${centreId} AND "planId" = ${from}`;
  yield* run(
    sql`INSERT INTO "Stop" ("centreId", "planId", ${STOP_REST})
      SELECT "centreId", ${to}, ${STOP_REST} FROM "Stop" WHERE ${ofPlan}`,
  );
  yield* run(
    sql`INSERT INTO "Link" ("centreId", "planId", ${LINK_REST})
      SELECT "centreId", ${to}, ${LINK_REST} FROM "Link" WHERE ${ofPlan}`,
  );
}

/**
 * A plan that begins as the path is: from here on it is drawn on its own.
 * @throws Refusal `not-found`
 */
export function beginPlan(
  { scope: centreId }: Pick<Viewer, "scope">,
  { journeyId, name }: { readonly journeyId: string; readonly name: string },
  now: Date,
): Promise<StoredPlan> {
  const { engine, write } = database();
  return write(function* () {
    yield* holdJourneys(engine, centreId);
    const { id, ownId } = yield* addPlan(engine, { centreId, journeyId, name, now });
    yield* copyPath({ centreId, from: ownId, to: id });
    const begun = yield* storedPlan(engine, centreId, { journeyId, planId: id });
    if (!begun) throw new Error("the plan that was just begun is not there");
    return begun;
  });
}
