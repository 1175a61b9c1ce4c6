import { v7 as uuid } from "uuid";
import { beforeAll, describe, expect, it } from "vitest";
import * as attachment from "@/app/api/v1/attachments/[id]/route";
import * as centreRoute from "@/app/api/v1/centre/route";
import * as photo from "@/app/api/v1/checks/[id]/photo/route";
import { addDays, dayOf } from "@/lib/format/day-of";
import { recordChecks } from "@/lib/server/checks/record-checks";
import { database, sql } from "@/lib/server/db";
import type { CentreScope } from "@/lib/server/viewer";
import { photoOfCheck } from "@/lib/server/walks/photo-of-check";
import { freshDatabase } from "../support/fresh-database";
import { anSvg, aPhoneJpeg, aPng } from "../support/images";
import { aKeyHolder } from "../support/people";
import { aTouchpoint } from "../support/places";

const NOW = new Date();
const TODAY = dayOf(NOW, "Asia/Seoul");

beforeAll(async () => {
  await freshDatabase();
});

type Holder = Awaited<ReturnType<typeof aKeyHolder>>;

const scopeOf = ({ centreId }: Holder): CentreScope => centreId as CentreScope;
const about = (id: string) => ({ params: Promise.resolve({ id }) });

async function aCheck(holder: Holder): Promise<string> {
  const { id: touchpointId, factorIds } = await aTouchpoint(holder.centreId, [{ basic: true }]);
  const id = uuid();
  const recorder = {
    scope: scopeOf(holder),
    role: "staff",
    userId: holder.userId,
    timeZone: "Asia/Seoul",
    assignedJourneyIds: null,
  } as const;
  const results = factorIds.map((factorId) => ({ factorId, answer: "no" as const }));
  const item = { id, touchpointId, observedAt: NOW, announced: true, results };
  expect(await recordChecks(recorder, [item], { now: NOW })).toEqual([{ id, status: "created" }]);
  return id;
}

async function sent(response: Response) {
  const text = await response.text();
  return { status: response.status, body: text === "" ? {} : JSON.parse(text) };
}

const url = (id: string) => `http://localhost:3000/api/v1/checks/${id}/photo`;

const put = async ({ headers }: Holder, id: string, bytes: Uint8Array, type = "image/jpeg") => {
  const sending = {
    method: "PUT",
    headers: { ...headers, "content-type": type },
    body: new Uint8Array(bytes),
  };
  return sent(await photo.PUT(new Request(url(id), sending), about(id)));
};

const remove = async ({ headers }: Holder, id: string) =>
  sent(await photo.DELETE(new Request(url(id), { method: "DELETE", headers }), about(id)));

const setPhotos = async ({ headers }: Holder, photosAllowed: boolean) => {
  const sending = {
    method: "PATCH",
    headers: { ...headers, "content-type": "application/json" },
    body: JSON.stringify({ photosAllowed }),
  };
  return sent(await centreRoute.PATCH(new Request("http://localhost:3000/api/v1/centre", sending)));
};

async function aHouse() {
  const director = await aKeyHolder();
  await setPhotos(director, true);
  return { director, checkId: await aCheck(director) };
}

const shown = (holder: Holder, checkId: string, today = TODAY) =>
  photoOfCheck({ scope: scopeOf(holder), assignedJourneyIds: null }, { checkId, today });

const actionsOf = async ({ centreId }: Holder) =>
  (
    await database().read<{ action: string }>(
      sql`SELECT "action" FROM "AuditEntry" WHERE "chain" = ${centreId} ORDER BY "number"`,
    )
  )
    .map(({ action }) => action)
    .filter((action) => action.startsWith("photo"));

describe("the photo of a check", () => {
  it("is taken only where the centre allows photos, which it does not at first", async () => {
    const director = await aKeyHolder();
    const checkId = await aCheck(director);
    const bytes = await aPhoneJpeg();
    expect(await put(director, checkId, bytes)).toMatchObject({
      status: 409,
      body: { code: "photos-not-allowed" },
    });
    expect((await setPhotos(director, true)).body).toMatchObject({ photosAllowed: true });
    expect(await put(director, checkId, bytes)).toEqual({
      status: 200,
      body: { id: checkId, status: "created" },
    });
    expect((await setPhotos(director, false)).body).toMatchObject({ photosAllowed: false });
    expect(await actionsOf(director)).toEqual(["photos.allow", "photos.forbid"]);
  });

  it("is one a check: sent again it is the same, another one is refused", async () => {
    const { director, checkId } = await aHouse();
    const bytes = await aPhoneJpeg();
    await put(director, checkId, bytes);
    expect((await put(director, checkId, bytes)).body).toEqual({
      id: checkId,
      status: "duplicate",
    });
    expect(await put(director, checkId, await aPng({ width: 30 }), "image/png")).toMatchObject({
      status: 409,
      body: { code: "id-conflict" },
    });
    const both = [put(director, checkId, bytes), put(director, checkId, bytes)];
    expect((await Promise.all(both)).every(({ body }) => body.status === "duplicate")).toBe(true);
  });

  it("comes back without place and camera, for ninety days", async () => {
    const { director, checkId } = await aHouse();
    await put(director, checkId, await aPhoneJpeg());
    const found = await shown(director, checkId);
    const lastDay = addDays(NOW.toISOString().slice(0, 10), 90);
    expect(found?.lastDay).toBe(lastDay);
    const id = found?.url.split("/").at(-1) ?? "";
    const request = new Request(`http://localhost:3000${found?.url}`, {
      headers: director.headers,
    });
    const served = await attachment.GET(request, about(id));
    expect(served.headers.get("content-type")).toBe("image/webp");
    const bytes = Buffer.from(await served.arrayBuffer());
    expect(bytes.includes("secret-place")).toBe(false);
    expect(await shown(director, checkId, addDays(lastDay, 1))).toBeNull();
  });

  it("is deleted for good, which stays on record", async () => {
    const { director, checkId } = await aHouse();
    expect((await remove(director, checkId)).status).toBe(404);
    await put(director, checkId, await aPhoneJpeg());
    expect((await remove(director, checkId)).status).toBe(204);
    expect(await shown(director, checkId)).toBeNull();
    const contents = await database().read(
      sql`SELECT 1 AS "one" FROM "AttachmentContent" WHERE "centreId" = ${director.centreId}`,
    );
    expect(contents).toEqual([]);
    expect(await actionsOf(director)).toEqual(["photos.allow", "photo.delete"]);
  });

  it("belongs to its centre: elsewhere, and where no check is, there is nothing", async () => {
    const { checkId, director } = await aHouse();
    const stranger = await aKeyHolder();
    await setPhotos(stranger, true);
    const bytes = await aPhoneJpeg();
    expect((await put(stranger, checkId, bytes)).status).toBe(404);
    expect((await put(director, uuid(), bytes)).status).toBe(404);
    await put(director, checkId, bytes);
    expect((await remove(stranger, checkId)).status).toBe(404);
    expect(await shown(stranger, checkId)).toBeNull();
    const monitor = { scope: scopeOf(director), assignedJourneyIds: [] };
    expect(await photoOfCheck(monitor, { checkId, today: TODAY })).toBeNull();
  });

  it("is an image, by its content", async () => {
    const { director, checkId } = await aHouse();
    for (const type of ["image/png", "image/svg+xml"])
      expect((await put(director, checkId, anSvg(), type)).status).toBe(415);
    expect((await put(director, checkId, Buffer.from("{}"), "application/json")).status).toBe(415);
  });
});
