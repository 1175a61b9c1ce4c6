import "server-only";
import type { Rhythm } from "@/lib/schemas/rhythm";
import { appendAudit } from "../audit";
import { database, run, sql, type Work } from "../db";
import { Refusal } from "../errors";
import { SINCE_EVER } from "../journeys/plans/planned-touchpoints";
import type { Viewer } from "../viewer";

interface Change {
  readonly touchpointId: string;
  readonly rhythm: Rhythm | null;
  readonly now: Date;
}

/**
 * How often a touchpoint is to be checked. No part of any map: no revision changes.
 * @throws Refusal `not-found`, for a touchpoint that is only planned too
 */
export function setRhythm(
  { scope, userId }: Pick<Viewer, "scope" | "userId">,
  { touchpointId, rhythm, now }: Change,
): Promise<void> {
  const { engine, write } = database();
  return write(function* (): Work<void> {
    const [found] = yield* run<{ id: string }>(
      sql`UPDATE "Touchpoint" SET "rhythm" = ${rhythm} WHERE "id" = ${touchpointId} AND "centreId" = ${scope}
          AND ("archivedAt" IS NULL OR "archivedAt" <> ${SINCE_EVER}) RETURNING "id"`,
    );
    if (!found) throw new Refusal("not-found");
    const note = { chain: scope, at: now, actorId: userId, action: "touchpoint.rhythm" };
    yield* appendAudit(engine, {
      ...note,
      subject: touchpointId,
      detail: { rhythm: rhythm ?? "" },
    });
  });
}
