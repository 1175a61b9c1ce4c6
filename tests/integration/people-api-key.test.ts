import { beforeAll, describe, expect, it } from "vitest";
import { CENTRE_ROLES } from "@/lib/access";
import { type Database, sql } from "@/lib/server/db";
import { listApiKeys, revokeApiKey } from "@/lib/server/people/api-keys";
import { scopeForAdministration, viewerOf } from "@/lib/server/viewer";
import { freshDatabase } from "../support/fresh-database";
import { aCentre, aKeyHolder, anApiKey, aPerson } from "../support/people";

let database: Database;
beforeAll(async () => {
  database = await freshDatabase();
});

const asking = (headers: Record<string, string>) =>
  new Request("http://localhost/api/v1/journeys", { headers });
const withKey = (key: string) => asking({ authorization: `Bearer ${key}` });
const unauthenticated = { code: "unauthenticated" };

describe("an API key", () => {
  it.each(CENTRE_ROLES)("proves who asks, in which centre, as %s", async (role) => {
    const { key, centreId, userId, membershipId } = await aKeyHolder({ role });
    expect(await viewerOf(withKey(key))).toEqual({
      scope: centreId,
      centreId,
      role,
      userId,
      membershipId,
      via: "api-key",
      timeZone: "Asia/Seoul",
      assignedJourneyIds: role === "monitor" ? [] : null,
      mustChangePassword: false,
    });
  });

  it.each([
    "mot_",
    "mot_AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA",
    '\'; DROP TABLE "ApiKey"; --',
    "",
  ])("is refused when it is wrong: %s", async (key) => {
    await expect(viewerOf(withKey(key))).rejects.toMatchObject(unauthenticated);
  });

  it("is refused in any other form than a bearer's, even beside others", async () => {
    const { key } = await aKeyHolder();
    for (const authorization of [key, `Basic ${key}`, `Bearer ${key} ${key}`, `Bearer ${key}x`])
      await expect(viewerOf(asking({ authorization }))).rejects.toMatchObject(unauthenticated);
    await expect(viewerOf(asking({}))).rejects.toMatchObject(unauthenticated);
  });

  it("is refused once it is revoked, and revoking it again changes nothing", async () => {
    const { key, scope, userId } = await aKeyHolder();
    const [listed] = await listApiKeys(scope);
    const revoke = { id: listed?.id ?? "", by: userId, now: new Date() };
    await revokeApiKey(scope, revoke);
    await revokeApiKey(scope, revoke);
    await expect(viewerOf(withKey(key))).rejects.toMatchObject(unauthenticated);
    const actions = await database.prisma.auditEntry.findMany({ where: { chain: scope } });
    expect(actions.filter(({ action }) => action === "api-key.revoke")).toHaveLength(1);
  });

  it("is refused once it has expired", async () => {
    const { centreId } = await aCentre();
    const { membershipId } = await aPerson({ centreId });
    const expiresAt = new Date("2030-01-01T00:00:00Z");
    const key = await anApiKey({ centreId, membershipId, expiresAt });
    const before = new Date(expiresAt.getTime() - 1);
    expect((await viewerOf(withKey(key), before)).centreId).toBe(centreId);
    await expect(viewerOf(withKey(key), expiresAt)).rejects.toMatchObject(unauthenticated);
  });

  it("opens its own centre only: another's id is not found", async () => {
    const { key, headers, centreId } = await aKeyHolder();
    const other = await aCentre();
    const naming = (id: string) => asking({ ...headers, "x-mot-centre": id });
    expect((await viewerOf(naming(centreId))).centreId).toBe(centreId);
    await expect(viewerOf(naming(other.centreId))).rejects.toMatchObject({ code: "not-found" });
    const otherScope = scopeForAdministration(other.centreId);
    const [listed] = await listApiKeys(scopeForAdministration(centreId));
    const revoke = { id: listed?.id ?? "", by: null, now: new Date() };
    await expect(revokeApiKey(otherScope, revoke)).rejects.toMatchObject({ code: "not-found" });
    expect(await listApiKeys(otherScope)).toEqual([]);
    expect((await viewerOf(withKey(key))).centreId).toBe(centreId);
  });

  it("is not made for a member of another centre", async () => {
    const { membershipId } = await aKeyHolder();
    const { centreId } = await aCentre();
    await expect(anApiKey({ centreId, membershipId })).rejects.toMatchObject({ code: "not-found" });
  });

  it("has its use noted at most once an hour", async () => {
    const { key, scope } = await aKeyHolder();
    const lastUsedAt = async () => (await listApiKeys(scope))[0]?.lastUsedAt;
    const first = new Date("2031-05-05T10:00:00Z");
    const minutesLater = (minutes: number) => new Date(first.getTime() + minutes * 60_000);
    await viewerOf(withKey(key), first);
    await viewerOf(withKey(key), minutesLater(59));
    expect(await lastUsedAt()).toEqual(first);
    await viewerOf(withKey(key), minutesLater(60));
    expect(await lastUsedAt()).toEqual(minutesLater(60));
  });

  it("[S8] stands nowhere in the database", async () => {
    const { key, scope } = await aKeyHolder();
    const [listed] = await listApiKeys(scope);
    expect(key.startsWith(listed?.prefix ?? "?")).toBe(true);
    const rows = await database.read(sql`SELECT * FROM "ApiKey"`);
    expect(JSON.stringify(rows)).not.toContain(key.slice(8));
  });
});
