import "server-only";
import type { JourneyKeeping } from "@/lib/schemas/journey-keeping";
import { appendAudit } from "../audit";
import { database, run, sql, type Work } from "../db";
import { Refusal } from "../errors";
import type { CentreScope, Viewer } from "../viewer";

interface Change {
  readonly journeyId: string;
  readonly keeping: JourneyKeeping;
  readonly now: Date;
}

function* requireMember(scope: CentreScope, userId: string): Work<void> {
  const [member] = yield* run(
    sql`SELECT 1 AS "found" FROM "Membership"
      WHERE "centreId" = ${scope} AND "userId" = ${userId} AND "disabledAt" IS NULL`,
  );
  if (!member) throw new Refusal("invalid", { path: "ownerId" });
}

function* ownerOf(scope: CentreScope, journeyId: string): Work<string | null> {
  const [journey] = yield* run<{ ownerId: string | null }>(
    sql`SELECT "ownerId" FROM "Journey"
      WHERE "id" = ${journeyId} AND "centreId" = ${scope} AND "deletedAt" IS NULL`,
  );
  if (!journey) throw new Refusal("not-found");
  return journey.ownerId;
}

/**
 * Who looks after a journey, and until when it is looked at again. No part of the map: its revision stays.
 * @throws Refusal `not-found`; `invalid` where the new owner is nobody of the centre, or disabled
 */
export function setKeeping(
  { scope, userId }: Pick<Viewer, "scope" | "userId">,
  { journeyId, keeping, now }: Change,
): Promise<void> {
  const { engine, write } = database();
  const { ownerId, reviewBy } = keeping;
  return write(function* () {
    const formerId = yield* ownerOf(scope, journeyId);
    // Who has left keeps what nobody took over: only a new owner must be somebody who is there.
    if (ownerId !== null && ownerId !== formerId) yield* requireMember(scope, ownerId);
    yield* run(
      sql`UPDATE "Journey" SET "ownerId" = ${ownerId}, "reviewBy" = ${reviewBy}
        WHERE "id" = ${journeyId} AND "centreId" = ${scope}`,
    );
    const note = { chain: scope, at: now, actorId: userId, action: "journey.keeping" };
    const detail = { ownerId: ownerId ?? "", reviewBy: reviewBy ?? "" };
    yield* appendAudit(engine, { ...note, subject: journeyId, detail });
  });
}
