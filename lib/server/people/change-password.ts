import "server-only";
import { appendAudit } from "../audit";
import { database, run, sql, type Work } from "../db";
import { Refusal } from "../errors";
import { requireGoodPassword } from "./password-rules";
import { hashPassword, isPasswordOf } from "./passwords";
import { hashOfSecret } from "./secrets";
import { SignInLimiter } from "./sign-in-limiter";

interface Changing {
  readonly userId: string;
  /** The log that tells of it. */
  readonly chain: string;
  readonly currentPassword: string;
  readonly newPassword: string;
  /** The session that asks, which goes on; the others end. */
  readonly token: string;
  readonly now: Date;
}

interface CredentialRow extends Record<string, unknown> {
  readonly username: string;
  readonly password: string;
}

async function requireCredential(userId: string): Promise<CredentialRow> {
  const [row] = await database().read<CredentialRow>(
    sql`SELECT u."username", a."password" FROM "User" u JOIN "Account" a ON a."userId" = u."id"
      WHERE u."id" = ${userId} AND a."providerId" = 'credential'`,
  );
  if (!row) throw new Refusal("unauthenticated");
  return row;
}

interface NewPassword {
  readonly userId: string;
  readonly passwordHash: string;
  readonly mustChange: boolean;
  readonly now: Date;
}

export function* storePassword({ userId, passwordHash, mustChange, now }: NewPassword): Work<void> {
  yield* run(
    sql`UPDATE "Account" SET "password" = ${passwordHash}, "updatedAt" = ${now}
      WHERE "userId" = ${userId} AND "providerId" = 'credential'`,
  );
  yield* run(
    sql`UPDATE "User" SET "mustChange" = ${mustChange}, "updatedAt" = ${now} WHERE "id" = ${userId}`,
  );
}

/** Whoever sits down at a screen left open may not guess on. */
const limiter = new SignInLimiter();

async function requireCurrent({ userId, currentPassword, now }: Changing): Promise<string> {
  const attempt = { account: userId, address: "signed in", now };
  const { username, password } = await requireCredential(userId);
  limiter.begin(attempt);
  if (!(await isPasswordOf(password, currentPassword))) throw new Refusal("wrong-credentials");
  limiter.succeeded(attempt);
  return username;
}

/** Every other session ends. @throws Refusal `wrong-credentials`, `weak-password`, `too-many-requests`, `busy` */
export async function changePassword(changing: Changing): Promise<void> {
  const { userId, chain, newPassword, token, now } = changing;
  const { engine, write } = database();
  const username = await requireCurrent(changing);
  requireGoodPassword({ password: newPassword, username });
  const passwordHash = await hashPassword(newPassword);
  await write(function* () {
    yield* storePassword({ userId, passwordHash, mustChange: false, now });
    yield* run(
      sql`DELETE FROM "Session" WHERE "userId" = ${userId} AND "token" <> ${hashOfSecret(token)}`,
    );
    const note = { chain, at: now, actorId: userId, subject: userId };
    yield* appendAudit(engine, { ...note, action: "password.change" });
  });
}
