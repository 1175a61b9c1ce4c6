import "server-only";
import { v7 as newId } from "uuid";
import type { CentreRole } from "@/lib/access";
import { appendAudit } from "../audit";
import { database, type Engine, insertRows, run, sql, type Work } from "../db";
import { Refusal } from "../errors";
import type { CentreScope } from "../viewer";
import type { Doing } from "./doing";
import { requireGoodPassword } from "./password-rules";
import { hashPassword, temporaryPassword } from "./passwords";
import { requireUsername } from "./username";

export interface NewUser {
  /** What people are called; in Korean as a rule. */
  readonly name: string;
  readonly username: string;
  readonly role: CentreRole;
  /** Absent: a temporary one is made, to be changed at the first sign-in. */
  readonly password?: string;
}

export interface CreatedUser {
  readonly userId: string;
  readonly membershipId: string;
  readonly username: string;
  /** Shown once and never again; null when the caller chose one. */
  readonly temporaryPassword: string | null;
}

interface Account {
  readonly userId: string;
  readonly name: string;
  readonly username: string;
  readonly passwordHash: string;
  readonly mustChange: boolean;
  readonly now: Date;
}

const userRow = ({ userId, name, username, mustChange, now }: Account) => ({
  id: userId,
  name,
  username,
  displayUsername: username,
  // Nobody's address: the domain is reserved for such.
  email: `${username}@users.invalid`,
  emailVerified: false,
  mustChange,
  createdAt: now,
  updatedAt: now,
});

const accountRow = ({ userId, passwordHash, now }: Account) => ({
  id: newId(),
  userId,
  accountId: userId,
  providerId: "credential",
  password: passwordHash,
  createdAt: now,
  updatedAt: now,
});

/** Who somebody is and how they prove it; what they may do is a membership. */
export function* addAccount(engine: Engine, account: Account): Work<void> {
  const user = userRow(account);
  const columns = Object.keys(user) as (keyof typeof user)[];
  const ending = sql`ON CONFLICT DO NOTHING RETURNING "id"`;
  const added = yield* run(insertRows(engine, { into: "User", columns, rows: [user], ending }));
  if (added.length === 0) throw new Refusal("username-taken", { path: "username" });
  const credential = accountRow(account);
  yield* run(
    insertRows(engine, {
      into: "Account",
      columns: Object.keys(credential) as (keyof typeof credential)[],
      rows: [credential],
    }),
  );
}

interface NewMembership {
  readonly id: string;
  readonly centreId: string;
  readonly userId: string;
  readonly role: CentreRole;
  readonly createdAt: Date;
}

export function* addMembershipRow(engine: Engine, membership: NewMembership): Work<boolean> {
  const added = yield* run(
    insertRows(engine, {
      into: "Membership",
      columns: ["id", "centreId", "userId", "role", "createdAt"],
      rows: [{ ...membership }],
      ending: sql`ON CONFLICT DO NOTHING RETURNING "id"`,
    }),
  );
  return added.length > 0;
}

export interface NewCredentials {
  readonly username: string;
  readonly passwordHash: string;
  readonly mustChange: boolean;
  readonly temporaryPassword: string | null;
}

/** Outside any transaction: hashing takes longer than the only writer may be held. */
export async function newCredentials(
  wanted: Pick<NewUser, "username" | "password">,
): Promise<NewCredentials> {
  const username = requireUsername(wanted.username);
  const { password } = wanted;
  if (password !== undefined) requireGoodPassword({ password, username });
  const temporary = password === undefined ? temporaryPassword() : null;
  const passwordHash = await hashPassword(password ?? temporary ?? "");
  return { username, passwordHash, mustChange: temporary !== null, temporaryPassword: temporary };
}

type NewMember = Doing & NewCredentials & { readonly name: string; readonly role: CentreRole };

/** A new person in a centre, within a transaction that may do more. */
export function* addMember(
  engine: Engine,
  scope: CentreScope,
  { by, now, name, role, temporaryPassword: shownOnce, ...credentials }: NewMember,
): Work<CreatedUser> {
  const userId = newId();
  const membershipId = newId();
  yield* addAccount(engine, { ...credentials, userId, name, now });
  const place = { id: membershipId, centreId: scope, userId, role, createdAt: now };
  yield* addMembershipRow(engine, place);
  const note = { chain: scope, at: now, actorId: by, subject: membershipId };
  yield* appendAudit(engine, { ...note, action: "membership.create", detail: { role, userId } });
  return { userId, membershipId, username: credentials.username, temporaryPassword: shownOnce };
}

/** A new person in this centre. @throws Refusal `invalid`, `weak-password`, `username-taken` */
export async function createUser(
  scope: CentreScope,
  { username, password, ...person }: NewUser & Doing,
): Promise<CreatedUser> {
  const { engine, write } = database();
  const wanted = password === undefined ? { username } : { username, password };
  const credentials = await newCredentials(wanted);
  return write(() => addMember(engine, scope, { ...person, ...credentials }));
}
