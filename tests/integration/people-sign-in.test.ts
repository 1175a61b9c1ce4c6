import { beforeAll, describe, expect, it } from "vitest";
import { DELETE, POST } from "@/app/api/v1/session/route";
import { type Database, name, sql } from "@/lib/server/db";
import { disableMembership } from "@/lib/server/people/memberships";
import { passwordGate } from "@/lib/server/people/passwords";
import { viewerOf } from "@/lib/server/viewer";
import { freshDatabase } from "../support/fresh-database";
import { aCentre, aKeyHolder, aPerson, PASSWORD } from "../support/people";
import { fromOurPage, signedIn } from "../support/sessions";

let database: Database;
beforeAll(async () => {
  database = await freshDatabase();
});

let attempts = 0;
/** Each from an address of its own, so that no limit is in the way. */
const signInRequest = (body: unknown, headers: Record<string, string> = {}) => {
  attempts += 1;
  const address = { "x-mot-client-address": `10.0.0.${attempts}` };
  return fromOurPage("POST", "/api/v1/session", { body, headers: { ...address, ...headers } });
};
const asking = (cookie: string, method = "GET") =>
  new Request("http://localhost/api/v1/session", { method, headers: { cookie } });
const pairOf = (response: Response) => response.headers.getSetCookie()[0]?.split(";")[0] ?? "";
async function namesOfTables(): Promise<readonly string[]> {
  const rows = await database.read<{ name: string }>(
    database.engine === "postgres"
      ? sql`SELECT table_name AS "name" FROM information_schema.tables WHERE table_schema = 'public'`
      : sql`SELECT "name" FROM sqlite_schema WHERE "type" = 'table'`,
  );
  return rows.map((row) => row.name);
}
describe("signing in", () => {
  it("says who it is and sets one cookie, out of reach of scripts and other sites", async () => {
    const { centreId } = await aCentre({ name: "샛별복지관" });
    const person = await aPerson({ centreId, role: "manager", name: "이샛별" });
    const body = { username: person.username.toUpperCase(), password: PASSWORD };
    const response = await POST(signInRequest(body));
    expect(response.status).toBe(200);
    expect(await response.json()).toEqual({
      user: { name: "이샛별", username: person.username, mustChange: false },
      centres: [{ id: centreId, name: "샛별복지관", role: "manager" }],
    });
    const cookies = response.headers.getSetCookie();
    expect(cookies).toHaveLength(1);
    expect(cookies[0]).toMatch(
      /^mot-session=[^;]+; Max-Age=1209600; Path=\/; HttpOnly; SameSite=Lax$/,
    );
    expect(await viewerOf(asking(pairOf(response)))).toMatchObject({
      userId: person.userId,
      role: "manager",
      via: "session",
      scope: centreId,
    });
  });

  it("[S7] binds the cookie to the host and to https where the app is reached over https", async () => {
    process.env.ORIGIN = "https://mot.example.org";
    try {
      const { username } = await aKeyHolder();
      const response = await POST(signInRequest({ username, password: PASSWORD }));
      const [cookie = ""] = response.headers.getSetCookie();
      expect(cookie).toMatch(
        /^__Host-mot-session=[^;]+; Max-Age=1209600; Path=\/; HttpOnly; Secure; SameSite=Lax$/,
      );
      const pair = pairOf(response);
      expect((await viewerOf(asking(pair))).via).toBe("session");
      await expect(viewerOf(asking(pair.replace("__Host-", "")))).rejects.toMatchObject({
        code: "unauthenticated",
      });
      const out = await DELETE(fromOurPage("DELETE", "/api/v1/session", { cookie: pair }));
      expect(out.headers.getSetCookie()).toEqual([
        "__Host-mot-session=; Max-Age=0; Path=/; HttpOnly; SameSite=Lax; Secure",
      ]);
    } finally {
      delete process.env.ORIGIN;
    }
  });

  it("[S8] leaves neither token nor password in any column of any table", async () => {
    const { username } = await aKeyHolder();
    const cookie = await signedIn(username);
    const token = decodeURIComponent(cookie.split("=")[1] ?? "").split(".")[0] ?? "";
    expect(token).toHaveLength(32);
    const tables = await namesOfTables();
    expect(tables).toEqual(expect.arrayContaining(["Session", "Account", "AuditEntry"]));
    for (const table of tables) {
      const rows = await database.read(sql`SELECT * FROM ${name(table)}`);
      const text = JSON.stringify(rows);
      expect(text).not.toContain(token);
      expect(text).not.toContain(PASSWORD);
    }
  });

  it("[S8] ends the browser's former session when it begins a new one", async () => {
    const { username } = await aKeyHolder();
    const former = await signedIn(username);
    const response = await POST(
      signInRequest({ username, password: PASSWORD }, { cookie: former }),
    );
    expect(pairOf(response)).not.toBe(former);
    await expect(viewerOf(asking(former))).rejects.toMatchObject({ code: "unauthenticated" });
    expect((await viewerOf(asking(pairOf(response)))).via).toBe("session");
  });

  it("[S9] does the same work and gives the same answer whatever is wrong", async () => {
    const active = await aKeyHolder();
    const former = await aPerson({ centreId: active.centreId, role: "staff" });
    const { membershipId } = former;
    await disableMembership(active.scope, { membershipId, by: null, now: new Date() });
    const claims = [
      { username: active.username, password: "not-the-password" },
      { username: "nobody.here", password: PASSWORD },
      { username: "이름은 한글", password: PASSWORD },
      { username: former.username, password: PASSWORD },
    ];
    const answers = [];
    for (const claim of claims) {
      const before = passwordGate.letIn();
      const response = await POST(signInRequest(claim));
      const body = await response.text();
      const work = passwordGate.letIn() - before;
      answers.push({
        status: response.status,
        body,
        work,
        cookies: response.headers.getSetCookie(),
      });
    }
    const [first] = answers;
    expect(first).toMatchObject({ status: 401, work: 1, cookies: [] });
    expect(JSON.parse(first?.body ?? "")).toMatchObject({ code: "wrong-credentials" });
    expect(answers).toEqual(claims.map(() => first));
  });

  it("[S6] is refused from another site, from nowhere, and as a form", async () => {
    const { username } = await aKeyHolder();
    const body = { username, password: PASSWORD };
    for (const headers of [
      { origin: "https://evil.example" },
      { origin: "null" },
      { "sec-fetch-site": "cross-site" },
    ])
      expect((await POST(signInRequest(body, headers))).status).toBe(403);
    const form = signInRequest(body, { "content-type": "application/x-www-form-urlencoded" });
    expect((await POST(form)).status).toBe(415);
    const unnamed = signInRequest(body);
    unnamed.headers.delete("origin");
    expect((await POST(unnamed)).status).toBe(403);
  });

  it("[S3] takes a name and a password and nothing else", async () => {
    const { username } = await aKeyHolder();
    const response = await POST(signInRequest({ username, password: PASSWORD, role: "director" }));
    expect(response.status).toBe(422);
  });

  it("[S10] slows whoever guesses at one account and lets its owner in from elsewhere", async () => {
    const { username } = await aKeyHolder();
    const guess = { username, password: "not-the-password" };
    const from = (address: string, body: unknown) =>
      POST(signInRequest(body, { "x-mot-client-address": address }));
    const statuses = [];
    for (let tries = 0; tries < 7; tries += 1)
      statuses.push((await from("203.0.113.9", guess)).status);
    expect(statuses).toEqual([401, 401, 401, 401, 401, 429, 429]);
    const slowed = await from("203.0.113.9", { username, password: PASSWORD });
    expect(slowed.status).toBe(429);
    expect(Number(slowed.headers.get("retry-after"))).toBeGreaterThan(0);
    expect((await from("198.51.100.7", { username, password: PASSWORD })).status).toBe(200);
  });

  it("[S9] sends away whom it cannot serve soon, and nobody meets an error", async () => {
    const { username } = await aKeyHolder();
    const crowd = Array.from({ length: 40 }, () =>
      POST(signInRequest({ username, password: PASSWORD })),
    );
    const statuses = (await Promise.all(crowd)).map(({ status }) => status);
    expect(statuses.filter((status) => status === 200).length).toBeGreaterThan(10);
    expect(statuses.filter((status) => status === 503).length).toBeGreaterThan(10);
    expect(statuses.filter((status) => status !== 200 && status !== 503)).toEqual([]);
  });

  it("[S15] is written into the centre's log, a failed attempt too, without name or address", async () => {
    const { centreId, username, userId } = await aKeyHolder();
    await POST(signInRequest({ username, password: "not-the-password" }));
    await POST(signInRequest({ username, password: PASSWORD }));
    const entries = await database.prisma.auditEntry.findMany({
      where: { chain: centreId },
      orderBy: { number: "asc" },
    });
    const told = entries.map(({ action, actorId, subject, detail }) => ({
      action,
      actorId,
      subject,
      detail,
    }));
    expect(told.slice(-2)).toEqual([
      { action: "sign-in-failed", actorId: null, subject: userId, detail: "{}" },
      { action: "sign-in", actorId: userId, subject: userId, detail: "{}" },
    ]);
  });
});
