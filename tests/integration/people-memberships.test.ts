import { randomUUID } from "node:crypto";
import { beforeAll, describe, expect, it } from "vitest";
import { type Database, insertRows, run } from "@/lib/server/db";
import { addMembership } from "@/lib/server/people/add-membership";
import { assignJourneys } from "@/lib/server/people/assignments";
import { createCorporation, createCorporationAdmin } from "@/lib/server/people/corporations";
import { createUser } from "@/lib/server/people/create-user";
import { changeRole, disableMembership, enableMembership } from "@/lib/server/people/memberships";
import { listPeople } from "@/lib/server/people/reads";
import { resetPassword } from "@/lib/server/people/reset-password";
import { viewerOf } from "@/lib/server/viewer";
import { freshDatabase } from "../support/fresh-database";
import { aCentre, aKeyHolder, anApiKey, aPerson, PASSWORD } from "../support/people";
import { signedIn } from "../support/sessions";

let database: Database;
beforeAll(async () => {
  database = await freshDatabase();
});

const doing = () => ({ by: null, now: new Date() });
const asking = (headers: Record<string, string>) =>
  new Request("http://localhost/api/v1/journeys", { headers });
const withKey = (key: string) => asking({ authorization: `Bearer ${key}` });
const inCentre = (cookie: string, centreId: string) => asking({ cookie, "x-mot-centre": centreId });
const refused = (code: string) => ({ code });

async function aJourney(centreId: string): Promise<string> {
  const now = new Date();
  const row = { id: randomUUID(), centreId, name: "처음 오신 분", createdAt: now, updatedAt: now };
  const columns = ["id", "centreId", "name", "createdAt", "updatedAt"] as const;
  await database.write(() =>
    run(insertRows(database.engine, { into: "Journey", columns, rows: [row] })),
  );
  return row.id;
}

describe("[S4] rights change at once", () => {
  it("when somebody is demoted, by session and by key", async () => {
    const { scope, centreId, key } = await aKeyHolder();
    const other = await aPerson({ centreId });
    const cookie = await signedIn(other.username);
    const otherKey = await anApiKey({ centreId, membershipId: other.membershipId });
    expect((await viewerOf(asking({ cookie }))).role).toBe("director");
    await changeRole(scope, { membershipId: other.membershipId, role: "staff", ...doing() });
    expect((await viewerOf(asking({ cookie }))).role).toBe("staff");
    expect((await viewerOf(withKey(otherKey))).role).toBe("staff");
    expect((await viewerOf(withKey(key))).role).toBe("director");
  });

  it("when somebody is disabled, and again when they are enabled", async () => {
    const { scope, centreId } = await aKeyHolder();
    const { membershipId, username } = await aPerson({ centreId, role: "staff" });
    const cookie = await signedIn(username);
    const key = await anApiKey({ centreId, membershipId });
    await disableMembership(scope, { membershipId, ...doing() });
    await expect(viewerOf(asking({ cookie }))).rejects.toMatchObject(refused("unauthenticated"));
    await expect(viewerOf(withKey(key))).rejects.toMatchObject(refused("unauthenticated"));
    await expect(signedIn(username)).rejects.toMatchObject(refused("wrong-credentials"));
    await enableMembership(scope, { membershipId, ...doing() });
    expect((await viewerOf(asking({ cookie }))).role).toBe("staff");
    expect((await viewerOf(withKey(key))).role).toBe("staff");
  });
});

describe("the last director", () => {
  it("can neither be demoted nor disabled", async () => {
    const { scope, centreId, membershipId } = await aKeyHolder();
    const disabled = await aPerson({ centreId });
    await disableMembership(scope, { membershipId: disabled.membershipId, ...doing() });
    const last = refused("last-director");
    await expect(
      changeRole(scope, { membershipId, role: "manager", ...doing() }),
    ).rejects.toMatchObject(last);
    await expect(disableMembership(scope, { membershipId, ...doing() })).rejects.toMatchObject(
      last,
    );
    const [director] = await listPeople(scope);
    expect(director).toMatchObject({ membershipId, role: "director", disabledAt: null });
  });

  it("stays even when two directors disable each other at the same moment", async () => {
    const { scope, centreId, membershipId } = await aKeyHolder();
    const other = await aPerson({ centreId });
    const outcomes = await Promise.allSettled(
      [membershipId, other.membershipId].map((id) =>
        disableMembership(scope, { membershipId: id, ...doing() }),
      ),
    );
    expect(outcomes.map(({ status }) => status).sort()).toEqual(["fulfilled", "rejected"]);
    const people = await listPeople(scope);
    expect(people.filter(({ disabledAt }) => disabledAt === null)).toHaveLength(1);
  });
});

describe("[S2] a centre's walls", () => {
  it("hide its memberships from every change that another centre's director makes", async () => {
    const { membershipId, centreId } = await aKeyHolder();
    const monitor = await aPerson({ centreId, role: "monitor" });
    const journeyId = await aJourney(centreId);
    const { scope } = await aKeyHolder();
    const absent = refused("not-found");
    const mine = await aPerson({ centreId: scope, role: "monitor" });
    const changes = [
      changeRole(scope, { membershipId: monitor.membershipId, role: "director", ...doing() }),
      disableMembership(scope, { membershipId: monitor.membershipId, ...doing() }),
      enableMembership(scope, { membershipId, ...doing() }),
      resetPassword(scope, { membershipId, ...doing() }),
      assignJourneys(scope, { membershipId: monitor.membershipId, journeyIds: [], ...doing() }),
      assignJourneys(scope, {
        membershipId: mine.membershipId,
        journeyIds: [journeyId],
        ...doing(),
      }),
      changeRole(scope, { membershipId: "no-such-id", role: "director", ...doing() }),
    ];
    for (const outcome of await Promise.allSettled(changes))
      expect(outcome).toMatchObject({ status: "rejected", reason: absent });
  });

  it("let somebody of two centres choose by the header, the older membership being the default", async () => {
    const first = await aKeyHolder();
    const second = await aCentre();
    const third = await aCentre();
    await addMembership(second.scope, { username: first.username, role: "staff", ...doing() });
    const cookie = await signedIn(first.username);
    expect(await viewerOf(asking({ cookie }))).toMatchObject({
      centreId: first.centreId,
      role: "director",
    });
    expect(await viewerOf(inCentre(cookie, second.centreId))).toMatchObject({
      centreId: second.centreId,
      role: "staff",
    });
    const absent = refused("not-found");
    await expect(viewerOf(inCentre(cookie, third.centreId))).rejects.toMatchObject(absent);
    await expect(viewerOf(inCentre(cookie, "' OR 1=1 --"))).rejects.toMatchObject(absent);
  });

  it("stop a director from resetting the password of somebody who belongs elsewhere too", async () => {
    const { scope, centreId } = await aKeyHolder();
    const shared = await aPerson({ centreId, role: "staff" });
    const elsewhere = await aCentre();
    await addMembership(elsewhere.scope, {
      username: shared.username,
      role: "director",
      ...doing(),
    });
    const { membershipId } = shared;
    await expect(resetPassword(scope, { membershipId, ...doing() })).rejects.toMatchObject(
      refused("forbidden"),
    );
    expect(await signedIn(shared.username)).toContain("mot-session=");
  });
});

describe("a corporation's administrator", () => {
  it("is that in every centre of the corporation and nobody in another", async () => {
    const corporationId = await createCorporation({ name: "다온법인", ...doing() });
    const older = await aCentre({ corporationId });
    const newer = await aCentre({ corporationId });
    const foreign = await aCentre();
    const { username, userId } = await createCorporationAdmin({
      corporationId,
      name: "박다온",
      username: "daon.admin",
      password: PASSWORD,
      ...doing(),
    });
    const cookie = await signedIn(username);
    expect(await viewerOf(asking({ cookie }))).toEqual({
      scope: older.centreId,
      centreId: older.centreId,
      role: "corporation-admin",
      userId,
      membershipId: null,
      via: "session",
      timeZone: "Asia/Seoul",
      assignedJourneyIds: null,
      mustChangePassword: false,
    });
    expect(await viewerOf(inCentre(cookie, newer.centreId))).toMatchObject({
      centreId: newer.centreId,
      role: "corporation-admin",
    });
    await expect(viewerOf(inCentre(cookie, foreign.centreId))).rejects.toMatchObject(
      refused("not-found"),
    );
  });

  it("has in a centre the role of their membership where they have one", async () => {
    const corporationId = await createCorporation({ name: "가온법인", ...doing() });
    const own = await aCentre({ corporationId });
    const other = await aCentre({ corporationId });
    const { username } = await createCorporationAdmin({
      corporationId,
      name: "최가온",
      username: "gaon.admin",
      password: PASSWORD,
      ...doing(),
    });
    await addMembership(own.scope, { username, role: "manager", ...doing() });
    const cookie = await signedIn(username);
    expect((await viewerOf(inCentre(cookie, own.centreId))).role).toBe("manager");
    expect((await viewerOf(inCentre(cookie, other.centreId))).role).toBe("corporation-admin");
  });
});

describe("a monitor", () => {
  it("meets the journeys assigned to them and no others", async () => {
    const { scope, centreId } = await aKeyHolder();
    const { membershipId } = await aPerson({ centreId, role: "monitor" });
    const key = await anApiKey({ centreId, membershipId });
    const journeyIds = [await aJourney(centreId), await aJourney(centreId)].sort();
    await aJourney(centreId);
    await assignJourneys(scope, { membershipId, journeyIds, ...doing() });
    const viewer = await viewerOf(withKey(key));
    expect([...(viewer.assignedJourneyIds ?? [])].sort()).toEqual(journeyIds);
    await assignJourneys(scope, { membershipId, journeyIds: journeyIds.slice(0, 1), ...doing() });
    expect((await viewerOf(withKey(key))).assignedJourneyIds).toEqual(journeyIds.slice(0, 1));
    const listed = (await listPeople(scope)).find((one) => one.membershipId === membershipId);
    expect(listed?.journeyIds).toEqual(journeyIds.slice(0, 1));
  });
});

describe("a new person", () => {
  it("gets a temporary password that works once shown and must be changed", async () => {
    const { scope } = await aCentre();
    const wanted = { name: "정가람", username: " Garam.J_1 ", role: "staff", ...doing() } as const;
    const { temporaryPassword, username, ...ids } = await createUser(scope, wanted);
    expect(username).toBe("garam.j_1");
    expect(temporaryPassword).toMatch(/^[a-z2-9]{4}-[a-z2-9]{4}-[a-z2-9]{4}$/);
    expect(await signedIn(username, temporaryPassword ?? "")).toContain("mot-session=");
    expect(await listPeople(scope)).toMatchObject([
      { ...ids, name: "정가람", username, role: "staff", mustChange: true, disabledAt: null },
    ]);
  });

  it.each(["ab", "한글이름", "a b c", "a@b.kr", "x".repeat(31), ""])(
    "cannot be called %s",
    async (username) => {
      const { scope } = await aCentre();
      const wanted = { name: "아무개", username, role: "staff", ...doing() } as const;
      await expect(createUser(scope, wanted)).rejects.toMatchObject(refused("invalid"));
    },
  );

  it("cannot take somebody's username, in whatever case, and leaves nothing behind", async () => {
    const { username } = await aKeyHolder();
    const { scope } = await aCentre();
    const wanted = {
      name: "아무개",
      username: username.toUpperCase(),
      role: "staff",
      ...doing(),
    } as const;
    await expect(createUser(scope, wanted)).rejects.toMatchObject(refused("username-taken"));
    expect(await listPeople(scope)).toEqual([]);
    const entries = await database.prisma.auditEntry.findMany({ where: { chain: scope } });
    expect(entries.map(({ action }) => action)).toEqual(["centre.create"]);
  });

  it("[S9] cannot begin with a weak password", async () => {
    const { scope } = await aCentre();
    const wanted = { name: "아무개", username: "somebody", role: "staff", ...doing() } as const;
    await expect(createUser(scope, { ...wanted, password: "short" })).rejects.toMatchObject(
      refused("weak-password"),
    );
  });
});

describe("a forgotten password", () => {
  it("is replaced by a temporary one, and the sessions end", async () => {
    const { scope, centreId } = await aKeyHolder();
    const { membershipId, username } = await aPerson({ centreId, role: "staff" });
    const cookie = await signedIn(username);
    const temporary = await resetPassword(scope, { membershipId, ...doing() });
    await expect(viewerOf(asking({ cookie }))).rejects.toMatchObject(refused("unauthenticated"));
    await expect(signedIn(username)).rejects.toMatchObject(refused("wrong-credentials"));
    expect(await signedIn(username, temporary)).toContain("mot-session=");
  });
});
