import "server-only";
import type { DocumentedJourney } from "@/lib/schemas/journey-document";
import { database } from "../../db";
import type { CentreScope } from "../../viewer";
import { holdJourneys } from "../hold-journeys";
import { addPlan } from "./add-plan";
import { savePath } from "./save-path";

interface NewPlan {
  readonly journeyId: string;
  readonly name: string;
  /**
   * The path as it shall be. A touchpoint under the id of one of the centre's is that one while it says the same, else
   * one that is planned from it; any other is planned anew.
   */
  readonly path: DocumentedJourney;
}

/**
 * A further plan of a journey, whose own plan stays its oldest. What stands is not changed by what is planned.
 * @throws Refusal `not-found`; `unknown-id` for a source that the centre does not have
 */
export function createPlan(
  scope: CentreScope,
  { journeyId, name, path }: NewPlan,
  now: Date,
): Promise<string> {
  const { engine, write } = database();
  return write(function* () {
    yield* holdJourneys(engine, scope);
    const { id: planId } = yield* addPlan(engine, { centreId: scope, journeyId, name, now });
    yield* savePath({ engine, centreId: scope, planId, now }, path);
    return planId;
  });
}
