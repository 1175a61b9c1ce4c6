import "server-only";
import { appendAudit } from "../audit";
import { database, run, sql } from "../db";
import { Refusal } from "../errors";
import { type TimeColumn, timeOf } from "./column-values";
import type { Doing } from "./doing";
import { hashOfSecret } from "./secrets";
import { oldestBeginning } from "./session-limits";

export interface ListedSession {
  readonly id: string;
  readonly createdAt: Date;
  /** When it ends if nothing more is written with it. */
  readonly expiresAt: Date;
  readonly ipAddress: string | null;
  readonly userAgent: string | null;
  /** The one that asks. */
  readonly current: boolean;
}

interface SessionRow extends Record<string, unknown> {
  readonly id: string;
  readonly token: string;
  readonly createdAt: TimeColumn;
  readonly expiresAt: TimeColumn;
  readonly ipAddress: string | null;
  readonly userAgent: string | null;
}

/** Somebody's sign-ins that still hold, the newest first. */
export async function listSessions({
  userId,
  token,
  now,
}: {
  readonly userId: string;
  readonly token: string | null;
  readonly now: Date;
}): Promise<readonly ListedSession[]> {
  const rows = await database().read<SessionRow>(
    sql`SELECT "id", "token", "createdAt", "expiresAt", "ipAddress", "userAgent" FROM "Session"
      WHERE "userId" = ${userId} AND "expiresAt" > ${now} AND "createdAt" > ${oldestBeginning(now)}
      ORDER BY "createdAt" DESC, "id" DESC`,
  );
  const own = token === null ? null : hashOfSecret(token);
  return rows.map(({ token: hash, createdAt, expiresAt, ...row }) => ({
    ...row,
    createdAt: timeOf(createdAt),
    expiresAt: timeOf(expiresAt),
    current: hash === own,
  }));
}

interface Revoking extends Doing {
  readonly by: string;
  readonly id: string;
  /** The log in which it is told. */
  readonly chain: string;
}

/** Ends one of one's own sessions. @throws Refusal `not-found`, for another person's too. */
export async function revokeSession({ id, by, chain, now }: Revoking): Promise<void> {
  const { engine, write } = database();
  await write(function* () {
    const ended = yield* run(
      sql`DELETE FROM "Session" WHERE "id" = ${id} AND "userId" = ${by} RETURNING "id"`,
    );
    if (ended.length === 0) throw new Refusal("not-found");
    yield* appendAudit(engine, {
      chain,
      at: now,
      actorId: by,
      action: "session.revoke",
      subject: id,
    });
  });
}
