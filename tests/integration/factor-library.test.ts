import { randomUUID } from "node:crypto";
import { beforeAll, describe, expect, it } from "vitest";
import type { Database } from "@/lib/server/db";
import { aLibraryLeader, BELL, factorLibraryApi } from "../support/factor-library-api";
import { freshDatabase } from "../support/fresh-database";
import { aKeyHolder } from "../support/people";

let database: Database;
beforeAll(async () => {
  database = await freshDatabase();
});

async function threeIn(api: ReturnType<typeof factorLibraryApi>, section: string) {
  const ids = [];
  for (const name of ["하나", "둘", "셋"]) ids.push((await api.add({ section, name })).body.id);
  return ids as [string, string, string];
}

describe("a factor of the library", () => {
  it("is added under its section, and read back as it was written", async () => {
    const { api, userId, log } = await aLibraryLeader();
    expect((await api.list()).body).toEqual({ items: [], nextCursor: null });
    const { status, body } = await api.add(BELL);
    expect(status).toBe(201);
    const { section, ...factor } = BELL;
    expect((await api.list()).body.items).toEqual([
      { section, factors: [{ id: body.id, ...factor }] },
    ]);
    expect(await log()).toEqual([
      { action: "factor-library.add", actorId: userId, subject: body.id, detail: {} },
    ]);
  });

  it("takes what is left out as a basic procedure without a standard", async () => {
    const { api } = await aLibraryLeader();
    await api.add({ section: "매점", name: "거스름돈" });
    expect((await api.list()).body.items[0]?.factors).toMatchObject([
      { basic: true, kind: "procedure", standard: "" },
    ]);
  });

  it("is edited, and the log names the fields that changed and no text", async () => {
    const { api, log } = await aLibraryLeader();
    const { id } = (await api.add(BELL)).body;
    const changes = { name: "벨 2번 안에 받기", basic: false, kind: "procedure" };
    expect((await api.change(id, changes)).status).toBe(204);
    const { section: _, ...before } = BELL;
    expect((await api.list()).body.items[0]?.factors).toEqual([{ id, ...before, ...changes }]);
    const last = (await log()).at(-1);
    expect(last).toMatchObject({
      action: "factor-library.edit",
      detail: { fields: ["name", "basic"] },
    });
    expect(JSON.stringify(last)).not.toContain("벨");
  });

  it("leaves no line in the log where nothing changed", async () => {
    const { api, log } = await aLibraryLeader();
    const { id } = (await api.add(BELL)).body;
    for (const changes of [{}, { name: BELL.name }, { after: null }, { archived: false }])
      expect((await api.change(id, changes)).status).toBe(204);
    expect(await log()).toHaveLength(1);
  });

  it("is archived and brought back to its place", async () => {
    const { api, namesIn, log } = await aLibraryLeader();
    const [, second] = await threeIn(api, "매점");
    for (let time = 0; time < 2; time += 1) expect((await api.archive(second)).status).toBe(204);
    expect(await namesIn("매점")).toEqual(["하나", "셋"]);
    expect(await namesIn("매점", "?archived=true")).toEqual(["둘"]);
    expect((await api.change(second, { archived: false })).status).toBe(204);
    expect(await namesIn("매점")).toEqual(["하나", "둘", "셋"]);
    expect((await log()).slice(3).map(({ action }) => action)).toEqual([
      "factor-library.archive",
      "factor-library.restore",
    ]);
  });
});

describe("the order within a section", () => {
  it("follows every move, and a new factor stands last", async () => {
    const { api, namesIn } = await aLibraryLeader();
    const [first, second, third] = await threeIn(api, "매점");
    await api.change(third, { after: null });
    expect(await namesIn("매점")).toEqual(["셋", "하나", "둘"]);
    await api.change(third, { after: first });
    expect(await namesIn("매점")).toEqual(["하나", "셋", "둘"]);
    await api.change(first, { after: second });
    expect(await namesIn("매점")).toEqual(["셋", "둘", "하나"]);
    await api.add({ section: "매점", name: "넷" });
    expect(await namesIn("매점")).toEqual(["셋", "둘", "하나", "넷"]);
  });

  it("knows no place behind one of another section, of another centre, of nobody or of itself", async () => {
    const { api, namesIn } = await aLibraryLeader();
    const [first, , third] = await threeIn(api, "매점");
    const elsewhere = (await api.add(BELL)).body.id;
    const foreign = (await (await aLibraryLeader()).api.add({ section: "매점", name: "남의 것" }))
      .body.id;
    for (const after of [elsewhere, foreign, randomUUID(), third]) {
      const { status, body } = await api.change(third, { after, name: "바뀌면 안 됨" });
      expect([status, body.code]).toEqual([422, "unknown-id"]);
    }
    expect(await namesIn("매점")).toEqual(["하나", "둘", "셋"]);
    expect((await api.change(first, { after: "x" })).status).toBe(422);
  });

  it("holds when many move and add at once", async () => {
    const { api, namesIn } = await aLibraryLeader();
    const ids = await threeIn(api, "매점");
    const moves = ids.map((id) => api.change(id, { after: null }));
    const adds = ["넷", "다섯"].map((name) => api.add({ section: "매점", name }));
    const statuses = (await Promise.all([...moves, ...adds])).map(({ status }) => status);
    expect(statuses).toEqual([204, 204, 204, 201, 201]);
    const rows = await database.prisma.factorTemplate.findMany({ where: { id: { in: ids } } });
    expect(new Set(rows.map(({ position }) => position)).size).toBe(3);
    expect((await namesIn("매점")).toSorted()).toEqual(["넷", "다섯", "둘", "셋", "하나"]);
  });

  it("puts sections on the visitor's path first, in its order, and the centre's own behind them", async () => {
    const { api } = await aLibraryLeader();
    for (const section of ["매점", "1층 로비", "강당", "전화 문의"])
      await api.add({ section, name: "인사" });
    const sections = (await api.list()).body.items.map(({ section }) => section);
    expect(sections).toEqual(["전화 문의", "1층 로비", "매점", "강당"]);
  });
});

describe("what the library refuses", () => {
  it("[S2] finds nothing of another centre: unknown to change and to archive, and not in the list", async () => {
    const { api } = await aLibraryLeader();
    const other = await aLibraryLeader();
    const { id } = (await other.api.add(BELL)).body;
    const unknown = await api.change(randomUUID(), { name: "훔친 요소" });
    for (const answer of [
      await api.change(id, { name: "훔친 요소" }),
      await api.change(id, {}),
      await api.archive(id),
    ]) {
      expect(answer.status).toBe(404);
      expect(answer.text).toBe(unknown.text);
    }
    expect((await api.list()).body.items).toEqual([]);
    expect(await other.namesIn(BELL.section)).toEqual([BELL.name]);
  });

  it("[S3] takes what a factor says and nothing else", async () => {
    const { api, centreId } = await aLibraryLeader();
    const { id } = (await api.add(BELL)).body;
    const other = await aLibraryLeader();
    const extras = { id: randomUUID(), centreId: other.centreId, position: 3, archivedAt: null };
    for (const [field, value] of Object.entries(extras)) {
      expect((await api.add({ ...BELL, [field]: value })).status).toBe(422);
      expect((await api.change(id, { [field]: value })).status).toBe(422);
      expect((await api.takeOver({ sections: ["lobby"], [field]: value })).status).toBe(422);
    }
    expect((await api.change(id, { archived: true })).status).toBe(422);
    expect((await api.change(id, { section: "다른 묶음" })).status).toBe(422);
    expect((await api.list("?archived=yes")).status).toBe(422);
    expect(await database.prisma.factorTemplate.count({ where: { centreId } })).toBe(1);
  });

  it("keeps no personal number in any of its texts, and names the field", async () => {
    const { api } = await aLibraryLeader();
    const { id } = (await api.add(BELL)).body;
    for (const field of ["section", "name", "standard"]) {
      const { status, body } = await api.add({ ...BELL, [field]: "900101-1234567" });
      expect([status, body.code]).toEqual([422, "personal-number"]);
      expect(body.errors).toEqual([expect.objectContaining({ path: field })]);
    }
    expect((await api.change(id, { standard: "900101-1234567" })).body.code).toBe(
      "personal-number",
    );
  });

  it("is for leaders: staff and monitors may not even look", async () => {
    for (const role of ["staff", "monitor"] as const) {
      const api = factorLibraryApi((await aKeyHolder({ role })).headers);
      expect((await api.list()).status).toBe(403);
      expect((await api.add(BELL)).status).toBe(403);
    }
  });
});
