import "server-only";
import type { JourneyDocument } from "@/lib/schemas/journey-document";
import { database, sql } from "../../db";
import type { Viewer } from "../../viewer";
import { holdJourneys } from "../hold-journeys";
import { revisePlan } from "./revise-plan";
import { savePath } from "./save-path";
import { type PlanPlace, type StoredPlan, storedPlan } from "./stored-plans";

interface Replacement extends PlanPlace {
  /** The revisions that the author has seen; null when they do not say. */
  readonly revisions: readonly number[] | null;
  readonly document: JourneyDocument;
  readonly now: Date;
}

/**
 * Makes a plan what the document says, all of it or nothing. The path as it is stays as it is.
 * @throws Refusal `not-found`, `adopted`, `precondition-required`, `stale`; `unknown-id` for a source that is not there
 */
export function replacePlan(
  { scope: centreId }: Pick<Viewer, "scope">,
  { revisions, document, now, ...place }: Replacement,
): Promise<StoredPlan> {
  const { engine, write } = database();
  const { journey } = document;
  const { planId } = place;
  return write(function* () {
    yield* holdJourneys(engine, centreId);
    const set = sql`"revision" = "revision" + 1, "name" = ${journey.name}`;
    yield* revisePlan({ centreId, ...place, revisions }, set);
    yield* savePath({ engine, centreId, planId, now }, journey);
    const replaced = yield* storedPlan(engine, centreId, place);
    if (!replaced) throw new Error("the plan that was just changed is not there");
    return replaced;
  });
}
