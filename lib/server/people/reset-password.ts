import "server-only";
import { appendAudit } from "../audit";
import { database, run, sql, type Work } from "../db";
import { Refusal } from "../errors";
import type { CentreScope } from "../viewer";
import { storePassword } from "./change-password";
import type { Doing } from "./doing";
import { hashPassword, temporaryPassword } from "./passwords";

/** Who resets a password can then sign in with it: never beyond the walls of their own centre. */
function* requireOnlyHere(scope: CentreScope, userId: string): Work<void> {
  const elsewhere = yield* run(
    sql`SELECT 1 AS "found" FROM "Membership" WHERE "userId" = ${userId} AND "centreId" <> ${scope}
      UNION ALL SELECT 1 FROM "CorporationAdmin" WHERE "userId" = ${userId} LIMIT 1`,
  );
  if (elsewhere.length > 0) throw new Refusal("forbidden");
}

/**
 * A temporary password for a member who forgot theirs, shown once; their sessions end.
 * @throws Refusal `not-found`; `forbidden` for somebody who belongs to another centre too.
 */
export async function resetPassword(
  scope: CentreScope,
  { membershipId, by, now }: { readonly membershipId: string } & Doing,
): Promise<string> {
  const { engine, write } = database();
  const shownOnce = temporaryPassword();
  const passwordHash = await hashPassword(shownOnce);
  await write(function* () {
    const [member] = yield* run<{ userId: string }>(
      sql`SELECT "userId" FROM "Membership" WHERE "id" = ${membershipId} AND "centreId" = ${scope}`,
    );
    if (!member) throw new Refusal("not-found");
    yield* requireOnlyHere(scope, member.userId);
    yield* storePassword({ userId: member.userId, passwordHash, mustChange: true, now });
    yield* run(sql`DELETE FROM "Session" WHERE "userId" = ${member.userId}`);
    const note = { chain: scope, at: now, actorId: by, subject: membershipId };
    yield* appendAudit(engine, { ...note, action: "password.reset" });
  });
  return shownOnce;
}
