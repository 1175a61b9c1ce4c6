import "server-only";
import type { CentreRole } from "@/lib/access";
import { appendAudit } from "../audit";
import { database, run, sql } from "../db";
import { storePassword } from "../people/change-password";
import { createUser } from "../people/create-user";
import { enableMembership } from "../people/memberships";
import { hashPassword, temporaryPassword } from "../people/passwords";
import type { CentreScope } from "../viewer";

interface ExamplePerson {
  readonly username: string;
  readonly name: string;
  readonly role: CentreRole;
}

const EXAMPLE_PEOPLE: readonly ExamplePerson[] = [
  { username: "example-director", name: "예시 관장", role: "director" },
  { username: "example-manager", name: "예시 팀장", role: "manager" },
  { username: "example-staff", name: "예시 직원", role: "staff" },
  { username: "example-monitor", name: "예시 모니터링단", role: "monitor" },
];

export interface ExampleAccount {
  readonly username: string;
  readonly password: string;
  readonly role: CentreRole;
}

interface Member extends Record<string, unknown> {
  readonly userId: string;
  readonly membershipId: string;
  readonly role: CentreRole;
}

async function exampleMember(scope: CentreScope, username: string): Promise<Member | undefined> {
  const [member] = await database().read<Member>(
    sql`SELECT m."userId", m."id" AS "membershipId", m."role" FROM "Membership" m
      JOIN "User" u ON u."id" = m."userId"
      WHERE m."centreId" = ${scope} AND u."username" = ${username}`,
  );
  return member;
}

export async function requireMember(scope: CentreScope, role: CentreRole): Promise<Member> {
  const person = EXAMPLE_PEOPLE.find((one) => one.role === role);
  const member = person && (await exampleMember(scope, person.username));
  if (member) return member;
  throw new Error(`the example has no ${role}`);
}

/** Whoever tries the example out need not change it at once, unlike somebody's own temporary password. */
async function renewPassword(scope: CentreScope, member: Member, now: Date): Promise<string> {
  const { engine, write } = database();
  const { userId, membershipId } = member;
  const password = temporaryPassword();
  const passwordHash = await hashPassword(password);
  await enableMembership(scope, { membershipId, by: null, now });
  await write(function* () {
    yield* storePassword({ userId, passwordHash, mustChange: false, now });
    yield* run(sql`DELETE FROM "Session" WHERE "userId" = ${userId}`);
    const note = { chain: scope, at: now, actorId: null, subject: membershipId };
    yield* appendAudit(engine, { ...note, action: "password.reset" });
  });
  return password;
}

async function account(
  scope: CentreScope,
  person: ExamplePerson,
  now: Date,
): Promise<ExampleAccount> {
  const { username, role } = person;
  const member = await exampleMember(scope, username);
  if (member) {
    const password = await renewPassword(scope, member, now);
    return { username, password, role: member.role };
  }
  const password = temporaryPassword();
  await createUser(scope, { ...person, password, by: null, now });
  return { username, password, role };
}

/** One account of each role, each with a new password that is shown once. */
export async function exampleAccounts(
  scope: CentreScope,
  now: Date,
): Promise<readonly ExampleAccount[]> {
  const accounts: ExampleAccount[] = [];
  for (const person of EXAMPLE_PEOPLE) accounts.push(await account(scope, person, now));
  return accounts;
}
