import { randomUUID } from "node:crypto";
import { beforeAll, describe, expect, it } from "vitest";
import type { Database } from "@/lib/server/db";
import { viewerOf } from "@/lib/server/viewer";
import { freshDatabase } from "../support/fresh-database";
import { aJourneyDocument, journeysApi } from "../support/journeys";
import { aKeyHolder, aPerson } from "../support/people";
import { peopleApi } from "../support/people-api";
import { signedIn } from "../support/sessions";

let database: Database;
beforeAll(async () => {
  database = await freshDatabase();
});

const newName = () => `u${randomUUID().slice(0, 8)}`;
const viewerWith = (cookie: string) =>
  viewerOf(new Request("http://localhost/api/v1/journeys", { headers: { cookie } }));

async function aDirector() {
  const director = await aKeyHolder();
  return { ...director, api: peopleApi(director.headers) };
}

async function wholeDatabase(): Promise<string> {
  const { prisma } = database;
  const rows = await Promise.all([
    prisma.user.findMany(),
    prisma.account.findMany(),
    prisma.session.findMany(),
    prisma.apiKey.findMany(),
    prisma.auditEntry.findMany(),
    prisma.membership.findMany(),
  ]);
  return JSON.stringify(rows);
}

describe("inviting somebody", () => {
  it("shows a temporary password once, with which they sign in and must choose their own", async () => {
    const { api, centreId } = await aDirector();
    const username = newName();
    const { status, body } = await api.invite({ name: "이정민", username, role: "staff" });
    expect(status).toBe(201);
    const viewer = await viewerWith(await signedIn(username, body.temporaryPassword));
    expect(viewer).toMatchObject({ centreId, role: "staff", membershipId: body.membershipId });
    const { items } = (await api.list()).body;
    const row = items.find(({ membershipId }) => membershipId === body.membershipId);
    expect(row).toMatchObject({ name: "이정민", username, role: "staff", mustChange: true });
    expect(JSON.stringify(items)).not.toContain(body.temporaryPassword);
    expect(await wholeDatabase()).not.toContain(body.temporaryPassword);
  });

  it("[S3] takes name, username and role and nothing else", async () => {
    const { api, centreId } = await aDirector();
    const other = await aDirector();
    const person = { name: "이정민", username: newName(), role: "staff" };
    const extras = {
      centreId: other.centreId,
      id: randomUUID(),
      userId: randomUUID(),
      membershipId: randomUUID(),
      mustChange: false,
      password: "quiet-orchard-83",
      disabledAt: null,
      isExample: true,
    };
    for (const [field, value] of Object.entries(extras)) {
      const { status, body } = await api.invite({ ...person, [field]: value });
      expect([field, status, body.code]).toEqual([field, 422, "invalid"]);
    }
    for (const role of ["corporation-admin", "owner", "", null])
      expect((await api.invite({ ...person, role })).status).toBe(422);
    expect((await api.invite({ ...person, name: "900101-1234567" })).body.code).toBe(
      "personal-number",
    );
    const members = await database.prisma.membership.findMany({ where: { centreId } });
    expect(members).toHaveLength(1);
  });

  it("says when a username is taken, in whichever centre", async () => {
    const { api } = await aDirector();
    const elsewhere = await aDirector();
    const { username } = await aPerson({ centreId: elsewhere.centreId });
    const { status, body } = await api.invite({ name: "이정민", username, role: "staff" });
    expect([status, body.code]).toEqual([409, "username-taken"]);
  });
});

describe("changing somebody", () => {
  it("[S4] takes effect on their next request", async () => {
    const { api, centreId } = await aDirector();
    const { membershipId, username } = await aPerson({ centreId, role: "staff" });
    const cookie = await signedIn(username);
    expect((await api.change(membershipId, { role: "manager" })).status).toBe(204);
    expect((await viewerWith(cookie)).role).toBe("manager");
    expect((await api.change(membershipId, { disabled: true })).status).toBe(204);
    await expect(viewerWith(cookie)).rejects.toMatchObject({ code: "unauthenticated" });
    expect((await api.change(membershipId, { disabled: false })).status).toBe(204);
    expect((await viewerWith(cookie)).role).toBe("manager");
  });

  it("gives a monitor journeys of this centre and no others", async () => {
    const { api, centreId, headers } = await aDirector();
    const mine = await journeysApi(headers).create(aJourneyDocument());
    const foreign = await journeysApi((await aDirector()).headers).create(aJourneyDocument());
    const { membershipId, username } = await aPerson({ centreId, role: "staff" });
    const cookie = await signedIn(username);
    const journeyIds = [mine.body.id];
    expect((await api.change(membershipId, { role: "monitor", journeyIds })).status).toBe(204);
    expect((await viewerWith(cookie)).assignedJourneyIds).toEqual(journeyIds);
    const both = [mine.body.id, foreign.body.id];
    expect((await api.change(membershipId, { journeyIds: both })).body.code).toBe("not-found");
    expect((await viewerWith(cookie)).assignedJourneyIds).toEqual(journeyIds);
  });

  it("does all of it or nothing", async () => {
    const { api, membershipId } = await aDirector();
    const { status, body } = await api.change(membershipId, { disabled: true, role: "staff" });
    expect([status, body.code]).toEqual([409, "last-director"]);
    const { items } = (await api.list()).body;
    expect(items).toMatchObject([{ membershipId, role: "director", disabledAt: null }]);
    const journeyIds = [randomUUID()];
    const both = await api.change(membershipId, { role: "director", journeyIds });
    expect(both.body.code).toBe("not-found");
  });

  it("keeps the last director, by role and by disabling", async () => {
    const { api, membershipId } = await aDirector();
    for (const change of [{ role: "manager" }, { disabled: true }])
      expect((await api.change(membershipId, change)).body.code).toBe("last-director");
  });

  it("[S3] takes role, disabled and journeys and nothing else", async () => {
    const { api, centreId } = await aDirector();
    const { membershipId } = await aPerson({ centreId, role: "staff" });
    const extras = { centreId: randomUUID(), id: "x", userId: "x", username: "x", name: "x" };
    for (const [field, value] of Object.entries(extras))
      expect((await api.change(membershipId, { role: "director", [field]: value })).status).toBe(
        422,
      );
    const { items } = (await api.list()).body;
    expect(items.find((one) => one.membershipId === membershipId)).toMatchObject({
      role: "staff",
    });
  });

  it("[S2] finds nobody of another centre, for the director of this one", async () => {
    const { api } = await aDirector();
    const other = await aDirector();
    const theirs = await aPerson({ centreId: other.centreId, role: "staff" });
    const unknown = await api.change(randomUUID(), { role: "director" });
    for (const answer of [
      await api.change(theirs.membershipId, { role: "director" }),
      await api.change(theirs.membershipId, {}),
      await api.reset(theirs.membershipId),
      await api.revokeKey((await other.api.keys()).body.items[0]?.id as string),
      await api.makeKey({ name: "남의 키", membershipId: theirs.membershipId }),
    ]) {
      expect(answer.status).toBe(404);
      expect(answer.text).toBe(unknown.text);
    }
    expect(JSON.stringify(await api.list())).not.toContain(theirs.username);
  });

  it("makes a new temporary password that ends every session", async () => {
    const { api, centreId } = await aDirector();
    const { membershipId, username } = await aPerson({ centreId, role: "staff" });
    const cookie = await signedIn(username);
    const { status, body } = await api.reset(membershipId);
    expect(status).toBe(200);
    await expect(viewerWith(cookie)).rejects.toMatchObject({ code: "unauthenticated" });
    await expect(signedIn(username)).rejects.toMatchObject({ code: "wrong-credentials" });
    expect(await signedIn(username, body.temporaryPassword)).toContain("mot-session=");
  });
});

describe("API keys", () => {
  it("are shown once, act as whom they were made for, and stop when revoked", async () => {
    const { api, centreId } = await aDirector();
    const { membershipId } = await aPerson({ centreId, role: "staff" });
    const made = await api.makeKey({ name: "홈페이지", membershipId, expiresInDays: 30 });
    expect(made.status).toBe(201);
    const { key, id } = made.body;
    const asking = () =>
      viewerOf(new Request("http://localhost/", { headers: { authorization: `Bearer ${key}` } }));
    expect(await asking()).toMatchObject({ role: "staff", centreId });
    const listed = (await api.keys()).body.items.find((one) => one.id === id);
    expect(listed).toMatchObject({ name: "홈페이지", membershipId, prefix: key.slice(0, 8) });
    const ends = new Date(String(listed?.expiresAt)).getTime() - Date.now();
    expect(Math.round(ends / 86_400_000)).toBe(30);
    expect(await wholeDatabase()).not.toContain(key);
    expect((await api.revokeKey(id)).status).toBe(204);
    await expect(asking()).rejects.toMatchObject({ code: "unauthenticated" });
  });

  it("act as who asks where nobody is named, and end after a year or never", async () => {
    const { api, membershipId } = await aDirector();
    await api.makeKey({ name: "하나" });
    await api.makeKey({ name: "둘", expiresInDays: null });
    const { items } = (await api.keys()).body;
    const found = (name: string) => items.find((one) => one.name === name);
    expect(found("하나")).toMatchObject({ membershipId });
    expect(found("하나")?.expiresAt).not.toBeNull();
    expect(found("둘")).toMatchObject({ membershipId, expiresAt: null });
    for (const extra of [{ role: "director" }, { centreId: randomUUID() }, { hash: "x" }])
      expect((await api.makeKey({ name: "셋", ...extra })).status).toBe(422);
  });
});

describe("the centre", () => {
  it("is renamed, and its rules are recorded with the time", async () => {
    const { api } = await aDirector();
    expect((await api.centre()).body).toMatchObject({ rules: null, rulesRecordedAt: null });
    const before = Date.now();
    const changed = await api.changeCentre({ name: "하늘복지관", rules: "함께 정한 원칙" });
    expect(changed.body).toMatchObject({ name: "하늘복지관", rules: "함께 정한 원칙" });
    const { rulesRecordedAt } = changed.body as unknown as { rulesRecordedAt: string };
    expect(new Date(rulesRecordedAt).getTime()).toBeGreaterThanOrEqual(before);
  });

  it("[S3] keeps what nobody may write", async () => {
    const { api } = await aDirector();
    const before = (await api.centre()).text;
    for (const extra of ["id", "isExample", "corporationId", "timeZone", "rulesRecordedAt"])
      expect((await api.changeCentre({ name: "다른 이름", [extra]: "x" })).status).toBe(422);
    expect((await api.changeCentre({ rules: " " })).status).toBe(422);
    expect((await api.centre()).text).toBe(before);
  });

  it("may be seen by everybody in it and changed by the director alone", async () => {
    for (const role of ["manager", "staff", "monitor"] as const) {
      const api = peopleApi((await aKeyHolder({ role })).headers);
      expect((await api.centre()).status).toBe(200);
      expect((await api.changeCentre({ name: "다른 이름" })).status).toBe(403);
    }
  });
});

describe("the log", () => {
  it("tells, newest first and page by page, who did what to whom, and no secret", async () => {
    const { api, centreId, userId } = await aDirector();
    const username = newName();
    const invited = await api.invite({ name: "이정민", username, role: "staff" });
    const { membershipId, temporaryPassword } = invited.body;
    await api.change(membershipId, { role: "manager" });
    const { key } = (await api.makeKey({ name: "홈페이지" })).body;
    await api.changeCentre({ name: "새 이름" });
    const all = await api.log();
    expect(all.body.items.slice(0, 4).map(({ action }) => action)).toEqual([
      "centre.rename",
      "api-key.create",
      "membership.change-role",
      "membership.create",
    ]);
    expect(all.body.items[2]).toMatchObject({
      actor: { id: userId, name: "김하늘" },
      subject: membershipId,
      subjectName: "이정민",
      detail: { role: "manager" },
    });
    for (const secret of [temporaryPassword, key]) expect(all.text).not.toContain(secret);
    const first = await api.log("?limit=2");
    const second = await api.log(`?limit=200&cursor=${first.body.nextCursor}`);
    expect([...first.body.items, ...second.body.items]).toEqual(all.body.items);
    expect(second.body.nextCursor).toBeNull();
    expect(centreId).not.toBe("");
  });

  it("[S2] knows no name and no line of another centre", async () => {
    const { api } = await aDirector();
    const other = await aDirector();
    await other.api.invite({ name: "카나리아", username: newName(), role: "staff" });
    expect((await api.log()).text).not.toContain("카나리아");
    for (const query of ["?cursor=0", "?cursor=x", "?limit=0", "?chain=system"])
      expect((await api.log(query)).status).toBe(422);
  });
});
