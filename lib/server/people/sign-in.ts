import "server-only";
import { isAPIError } from "better-auth/api";
import { appendAudit, SYSTEM_CHAIN } from "../audit";
import { database, run, sql } from "../db";
import { Refusal } from "../errors";
import { clientAddress } from "../limits/client-address";
import { auth } from "./auth";
import { pretendToVerify } from "./passwords";
import { listPlaces, type Place } from "./places";
import { hashOfSecret } from "./secrets";
import { clearedSessionCookie, sessionCookieName, sessionTokenOf } from "./session-cookie";
import { oldestBeginning } from "./session-limits";
import { type Attempt, SignInLimiter } from "./sign-in-limiter";
import { hasUsernameShape, normalUsername } from "./username";

interface Person {
  readonly id: string;
  readonly name: string;
  readonly username: string;
  /** Still has the temporary password. */
  readonly mustChange: boolean;
}

export interface SignedIn {
  readonly person: Person;
  readonly places: readonly Place[];
  /** The session cookie, as a Set-Cookie header carries it. */
  readonly cookie: string;
}

interface Claim {
  readonly username: string;
  readonly password: string;
}

interface SigningIn extends Claim {
  readonly request: Request;
  readonly now: Date;
}

const limiter = new SignInLimiter();

interface UserRow extends Record<string, unknown> {
  readonly id: string;
  readonly name: string;
  readonly mustChange: boolean | number;
}

async function findPerson(username: string): Promise<Person | null> {
  const asked = hasUsernameShape(username) ? username : "";
  const [row] = await database().read<UserRow>(
    sql`SELECT "id", "name", "mustChange" FROM "User" WHERE "username" = ${asked}`,
  );
  return row ? { id: row.id, name: row.name, username, mustChange: Boolean(row.mustChange) } : null;
}

/** The new session's cookie; null when the password is wrong. */
async function beginSession(claim: Claim, request: Request): Promise<string | null> {
  try {
    const { headers } = await auth().api.signInUsername({
      body: claim,
      headers: request.headers,
      returnHeaders: true,
    });
    const cookie = headers.getSetCookie().find((one) => one.startsWith(`${sessionCookieName()}=`));
    if (cookie) return cookie;
    throw new Error("A sign-in made no session cookie");
  } catch (error) {
    if (isAPIError(error) && error.status === "UNAUTHORIZED") return null;
    throw error;
  }
}

/** The log of the centre whose person it is, so that its director sees it. */
const chainOf = ([first]: readonly Place[]): string =>
  first === undefined || first.role === "corporation-admin" ? SYSTEM_CHAIN : first.id;

interface Attempted {
  readonly person: Person | null;
  readonly places: readonly Place[];
  readonly now: Date;
}

async function noteFailure({ person, places, now }: Attempted): Promise<void> {
  const { engine, write } = database();
  const note = { chain: chainOf(places), at: now, actorId: null, subject: person?.id ?? null };
  await write(() => appendAudit(engine, { ...note, action: "sign-in-failed" }));
}

interface Entered extends Attempted {
  readonly person: Person;
  readonly formerToken: string | null;
}

/** The session that the browser had until now ends, and those that ended long ago are forgotten. */
async function noteEntry({ person, places, formerToken, now }: Entered): Promise<void> {
  const { engine, write } = database();
  const former = formerToken === null ? "" : hashOfSecret(formerToken);
  await write(function* () {
    yield* run(
      sql`DELETE FROM "Session" WHERE "token" = ${former} OR ("userId" = ${person.id}
        AND ("expiresAt" <= ${now} OR "createdAt" <= ${oldestBeginning(now)}))`,
    );
    const note = { chain: chainOf(places), at: now, actorId: person.id, subject: person.id };
    yield* appendAudit(engine, { ...note, action: "sign-in" });
  });
}

/** One password verification whoever it is: nobody learns from the time it takes which names exist. */
async function authenticate({ request, now, ...claim }: SigningIn): Promise<SignedIn> {
  const person = await findPerson(claim.username);
  const places = await listPlaces(person?.id ?? "");
  const mayEnter = person !== null && places.length > 0;
  const cookie = mayEnter
    ? await beginSession(claim, request)
    : await pretendToVerify(claim.password);
  if (!mayEnter || cookie === null) {
    await noteFailure({ person, places, now });
    throw new Refusal("wrong-credentials");
  }
  await noteEntry({ person, places, formerToken: sessionTokenOf(request), now });
  return { person, places, cookie };
}

const isWrong = (error: unknown): boolean =>
  error instanceof Refusal && error.code === "wrong-credentials";

/** @throws Refusal `wrong-credentials`, `too-many-requests`, `busy` */
export async function signIn({ username, ...rest }: SigningIn): Promise<SignedIn> {
  const account = normalUsername(username);
  const attempt: Attempt = { account, address: clientAddress(rest.request.headers), now: rest.now };
  limiter.begin(attempt);
  try {
    const signedIn = await authenticate({ ...rest, username: account });
    limiter.succeeded(attempt);
    return signedIn;
  } catch (error) {
    if (!isWrong(error)) limiter.takeBack(attempt);
    throw error;
  }
}

/** Ends the session of the cookie, if there is one. Returns the header that clears the cookie. */
export async function signOut(request: Request): Promise<string> {
  const token = sessionTokenOf(request);
  if (token !== null)
    await database().write(() =>
      run(sql`DELETE FROM "Session" WHERE "token" = ${hashOfSecret(token)}`),
    );
  return clearedSessionCookie();
}
