import "server-only";
import { appendAudit } from "../audit";
import { database, sql } from "../db";
import type { Viewer } from "../viewer";
import { reviseJourney } from "./revise-journey";

interface Deletion {
  readonly journeyId: string;
  readonly revisions: readonly number[] | null;
  readonly now: Date;
}

/**
 * Takes a journey away; what was recorded on it stays.
 * @throws Refusal `not-found`, `precondition-required`, `stale`
 */
export function deleteJourney(
  { scope, userId }: Pick<Viewer, "scope" | "userId">,
  { journeyId, revisions, now }: Deletion,
): Promise<void> {
  const { engine, write } = database();
  return write(function* () {
    const revising = { centreId: scope, journeyId, revisions };
    yield* reviseJourney(revising, sql`"deletedAt" = ${now}, "updatedAt" = ${now}`);
    const note = { chain: scope, at: now, actorId: userId, action: "journey.delete" };
    yield* appendAudit(engine, { ...note, subject: journeyId });
  });
}
