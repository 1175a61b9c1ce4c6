import { beforeAll, describe, expect, it } from "vitest";
import { restoreBackup } from "@/lib/server/backup";
import { database, openDatabase, sql } from "@/lib/server/db";
import { dataPlaceOf } from "@/prisma/data-place";
import { aBackupOf } from "../support/backups";
import { floorsApi } from "../support/floors-api";
import { freshDatabase, freshPlace } from "../support/fresh-database";
import { aPng } from "../support/images";
import { aKeyHolder } from "../support/people";

const NOBODY = "0198c0de-7a1b-7c3d-9e2f-5a6b7c8d9e0f";

beforeAll(async () => {
  await freshDatabase();
});

async function aHouse() {
  const holder = await aKeyHolder({ role: "manager" });
  const api = floorsApi(holder.headers);
  const names = async () => (await api.list()).body.items.map(({ name }) => name);
  const make = async (name: string) => (await api.create(name)).body.id;
  return { ...holder, api, names, make };
}

const actionsIn = async (centreId: string) =>
  (
    await database().read<{ action: string }>(
      sql`SELECT "action" FROM "AuditEntry" WHERE "chain" = ${centreId} ORDER BY "number"`,
    )
  )
    .map(({ action }) => action)
    .filter((action) => action.startsWith("floor."));

describe("the floors of a centre", () => {
  it("stand in the order in which they came, or in which they were put", async () => {
    const { api, names, make } = await aHouse();
    const made = await api.create("1층");
    expect(made).toMatchObject({ status: 201, body: { name: "1층", image: null } });
    expect(made.headers.get("location")).toBe(`/api/v1/floors/${made.body.id}`);
    await make("2층");
    const cellar = await make("지하 1층");
    expect(await names()).toEqual(["1층", "2층", "지하 1층"]);
    expect((await api.change(cellar, { position: 0 })).status).toBe(200);
    expect(await names()).toEqual(["지하 1층", "1층", "2층"]);
    await api.change(cellar, { position: 59, name: "지하" });
    expect(await names()).toEqual(["1층", "2층", "지하"]);
  });

  it("are gone when they are removed, and come back to the end or to their place", async () => {
    const { api, names, make, centreId } = await aHouse();
    const [first] = [await make("1층"), await make("2층")];
    expect((await api.remove(first)).status).toBe(204);
    expect(await names()).toEqual(["2층"]);
    for (const again of [await api.remove(first), await api.change(first, { name: "x" })])
      expect(again.status).toBe(404);
    expect((await api.upload(first, await aPng())).status).toBe(404);
    expect((await api.change(first, { removed: false, position: 0 })).status).toBe(200);
    expect(await names()).toEqual(["1층", "2층"]);
    expect(await actionsIn(centreId)).toEqual([
      "floor.create",
      "floor.create",
      "floor.remove",
      "floor.restore",
    ]);
  });

  it.each([
    ["a blank name", { name: "  " }],
    ["a name too long", { name: "가".repeat(61) }],
    ["a resident registration number", { name: "900101-1234567" }],
    ["a place below the first", { position: -1 }],
    ["a removal", { removed: true }],
    ["an image", { attachmentId: NOBODY }],
  ])("refuse %s", async (_, changes) => {
    const { api, make } = await aHouse();
    expect((await api.change(await make("1층"), changes)).status).toBe(422);
  });

  it("are as unknown to another centre as if they were not there", async () => {
    const { make } = await aHouse();
    const id = await make("1층");
    const { api: stranger } = await aHouse();
    for (const unknown of [id, NOBODY]) {
      expect((await stranger.change(unknown, { name: "2층" })).status).toBe(404);
      expect((await stranger.remove(unknown)).status).toBe(404);
      expect((await stranger.upload(unknown, await aPng())).status).toBe(404);
    }
    expect((await stranger.list()).body.items).toEqual([]);
  });

  it("take sixty and no more", async () => {
    const { api, make } = await aHouse();
    for (let floor = 1; floor <= 60; floor += 1) await make(`${floor}층`);
    expect((await api.create("61층")).status).toBe(422);
  });

  it("go into a backup with their images, and come out of it", async () => {
    const { api, make } = await aHouse();
    const id = await make("1층");
    const { body } = await api.upload(id, await aPng());
    const before = Buffer.from(await (await api.serve(body.image?.id ?? "")).arrayBuffer());
    const backup = await aBackupOf(dataPlaceOf(process.env));
    const place = await freshPlace();
    await restoreBackup({ place, file: backup.file, now: new Date(), mayErase: false });
    const restored = openDatabase(place);
    const kept = await restored.prisma.attachmentContent.findFirstOrThrow({
      where: { id: body.image?.id ?? "" },
    });
    expect(Buffer.from(kept.content, "base64").equals(before)).toBe(true);
    const floor = await restored.prisma.floor.findFirstOrThrow({ where: { id } });
    expect(floor).toMatchObject({ name: "1층", width: 60, height: 40 });
    await restored.close();
  });
});
