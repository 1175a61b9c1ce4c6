import "server-only";
import { v7 as newId } from "uuid";
import type { CentreRole } from "@/lib/access";
import { appendAudit } from "../audit";
import { database, run, sql } from "../db";
import { Refusal } from "../errors";
import type { CentreScope } from "../viewer";
import { addMembershipRow } from "./create-user";
import type { Doing } from "./doing";

interface Joining {
  readonly username: string;
  readonly role: CentreRole;
}

/**
 * Somebody who has an account already joins one more centre. At the machine only: a director who could would learn
 * who works in other centres.
 * @throws Refusal `not-found`, `username-taken` when they are in the centre already.
 */
export async function addMembership(
  scope: CentreScope,
  { username, role, by, now }: Joining & Doing,
): Promise<string> {
  const { engine, write } = database();
  const id = newId();
  await write(function* () {
    const [user] = yield* run<{ id: string }>(
      sql`SELECT "id" FROM "User" WHERE "username" = ${username}`,
    );
    if (!user) throw new Refusal("not-found", { path: "username" });
    const place = { id, centreId: scope, userId: user.id, role, createdAt: now };
    const added = yield* addMembershipRow(engine, place);
    if (!added) throw new Refusal("username-taken", { path: "username" });
    const note = { chain: scope, at: now, actorId: by, subject: id };
    const detail = { role, userId: user.id };
    yield* appendAudit(engine, { ...note, action: "membership.create", detail });
  });
  return id;
}
