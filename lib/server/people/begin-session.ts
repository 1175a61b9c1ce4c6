import "server-only";
import { randomBytes } from "node:crypto";
import { v7 as newId } from "uuid";
import { appendAudit } from "../audit";
import { database, insertRows, run, sql } from "../db";
import { CLIENT_ADDRESS_HEADER } from "../limits/client-address";
import { hashOfSecret } from "./secrets";
import { sessionCookie, sessionTokenOf } from "./session-cookie";
import { idleEnd } from "./session-limits";

interface Beginning {
  readonly userId: string;
  /** The log that tells of it. */
  readonly chain: string;
  readonly request: Request;
  readonly now: Date;
}

const LONGEST_AGENT = 500;
const LONGEST_ADDRESS = 64;

/**
 * Signs somebody in without asking for their password: they set up the centre a moment ago, or look around the
 * example. The session that the browser had until now ends. Returns the Set-Cookie header.
 */
export async function beginSession({ userId, chain, request, now }: Beginning): Promise<string> {
  const { engine, write } = database();
  const token = randomBytes(32).toString("base64url");
  const former = hashOfSecret(sessionTokenOf(request) ?? "");
  const row = {
    id: newId(),
    userId,
    token: hashOfSecret(token),
    expiresAt: idleEnd(now),
    ipAddress: request.headers.get(CLIENT_ADDRESS_HEADER)?.slice(0, LONGEST_ADDRESS) ?? null,
    userAgent: (request.headers.get("user-agent") ?? "").slice(0, LONGEST_AGENT),
    createdAt: now,
    updatedAt: now,
  };
  await write(function* () {
    yield* run(sql`DELETE FROM "Session" WHERE "token" = ${former}`);
    const columns = Object.keys(row) as (keyof typeof row)[];
    yield* run(insertRows(engine, { into: "Session", columns, rows: [row] }));
    const note = { chain, at: now, actorId: userId, subject: userId };
    yield* appendAudit(engine, { ...note, action: "sign-in" });
  });
  return sessionCookie(token);
}
