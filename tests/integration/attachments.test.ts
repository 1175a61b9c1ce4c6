import { createHash } from "node:crypto";
import sharp from "sharp";
import { beforeAll, describe, expect, it } from "vitest";
import { readImage } from "@/lib/server/attachments/read-image";
import { saveImage } from "@/lib/server/attachments/save-image";
import { database } from "@/lib/server/db";
import { floorsApi } from "../support/floors-api";
import { freshDatabase } from "../support/fresh-database";
import { aBomb, anSvg, aPhoneJpeg, aPng, aWebp } from "../support/images";
import { aKeyHolder, anApiKey, aPerson } from "../support/people";

const NOBODY = "0198c0de-7a1b-7c3d-9e2f-5a6b7c8d9e0f";

let holder: Awaited<ReturnType<typeof aKeyHolder>>;
let api: ReturnType<typeof floorsApi>;
let floorId: string;
beforeAll(async () => {
  await freshDatabase();
  holder = await aKeyHolder({ role: "manager" });
  api = floorsApi(holder.headers);
  floorId = (await api.create("1층")).body.id;
});

const served = async (id: string) => Buffer.from(await (await api.serve(id)).arrayBuffer());

describe("[S13] an uploaded image", () => {
  it.each([
    ["PNG", aPng],
    ["WebP", aWebp],
    ["JPEG", () => aPhoneJpeg({ width: 40, height: 60 })],
  ])("is taken as %s and made anew", async (_, make) => {
    const { status, body } = await api.upload(floorId, await make(), "image/png");
    expect(status).toBe(200);
    expect(body.image).toMatchObject({ width: 60, height: 40 });
    const made = await sharp(await served(body.image?.id ?? "")).metadata();
    expect(made).toMatchObject({ format: "webp", width: 60, height: 40 });
  });

  it("carries nothing of what a phone wrote into it, and stands upright", async () => {
    const photo = await aPhoneJpeg({ width: 40, height: 60 });
    expect(photo.includes("secret-place")).toBe(true);
    const { body } = await api.upload(floorId, photo, "image/jpeg");
    const bytes = await served(body.image?.id ?? "");
    const { exif, xmp, iptc, orientation, width, height } = await sharp(bytes).metadata();
    expect({ exif, xmp, iptc, orientation }).toEqual({});
    expect([width, height]).toEqual([60, 40]);
    for (const trace of ["secret-place", "PhoneMaker", "GPS", "Exif"])
      expect(bytes.includes(trace)).toBe(false);
  });

  it("loses whatever hides behind its end", async () => {
    const polyglot = Buffer.concat([
      await aPng(),
      Buffer.from("<script>alert(1)</script>PK\x03\x04"),
    ]);
    const { body } = await api.upload(floorId, polyglot);
    const bytes = await served(body.image?.id ?? "");
    expect(bytes.includes("script")).toBe(false);
    expect(bytes.includes("PK")).toBe(false);
  });

  it("becomes no larger than a screen needs", async () => {
    const large = await aPng({ width: 6_000, height: 1_000 });
    expect((await api.upload(floorId, large)).body.image).toMatchObject({
      width: 4_096,
      height: 683,
    });
    expect(await readImage(large, "photo")).toMatchObject({ width: 1_600, height: 267 });
  });

  it.each([
    ["an SVG that calls itself PNG", async () => anSvg()],
    ["a GIF", async () => Buffer.from(GIF, "base64")],
    [
      "a TIFF",
      async () =>
        sharp(await aPng())
          .tiff()
          .toBuffer(),
    ],
    ["a page", async () => Buffer.from("<!doctype html><script>alert(1)</script>")],
    ["nothing", async () => Buffer.alloc(0)],
    ["a PNG that breaks off", async () => (await aPng({ width: 900 })).subarray(0, 60)],
    ["a JPEG that breaks off", async () => (await aPhoneJpeg({ width: 900 })).subarray(0, 700)],
    ["a WebP's first bytes", async () => Buffer.from("RIFF\x10\x00\x00\x00WEBPVP8 ", "latin1")],
    [
      "an SVG behind a PNG's first bytes",
      async () => Buffer.concat([(await aPng()).subarray(0, 8), anSvg()]),
    ],
  ])("is refused when it is %s", async (_, make) => {
    const refused = await api.upload(floorId, await make(), "image/png");
    expect(refused).toMatchObject({ status: 415, body: { code: "not-an-image" } });
  });

  it("is refused when its header claims more than 40 megapixels", async () => {
    for (const [width, height] of [
      [30_000, 30_000],
      [2_147_483_647, 1],
      [8_000, 5_001],
    ] as const) {
      const refused = await api.upload(floorId, await aBomb({ width, height }));
      expect(refused.status).toBeGreaterThanOrEqual(415);
      expect(["image-too-large", "not-an-image"]).toContain(refused.body.code);
    }
    const bomb = await api.upload(floorId, await aBomb({ width: 30_000, height: 30_000 }));
    expect(bomb).toMatchObject({ status: 422, body: { code: "image-too-large" } });
  });

  it("is refused when it is larger than 15 MB, said or not", async () => {
    const large = Buffer.alloc(15 * 1_048_576 + 1);
    large.set(await aPng());
    expect(await api.upload(floorId, large)).toMatchObject({
      status: 413,
      body: { code: "too-large" },
    });
    const said = { "content-length": String(large.length) };
    expect((await api.upload(floorId, await aPng(), "image/png", said)).status).toBe(413);
  });

  it("is refused when it is sent as something else, or compressed", async () => {
    const png = await aPng();
    for (const type of ["text/html", "application/json", "multipart/form-data"])
      expect((await api.upload(floorId, png, type)).status).toBe(415);
    const compressed = { "content-encoding": "gzip" };
    expect((await api.upload(floorId, png, "image/png", compressed)).status).toBe(415);
  });

  it("leaves the image that was there, when it is refused", async () => {
    const before = (await api.upload(floorId, await aPng())).body.image;
    await api.upload(floorId, anSvg());
    expect((await api.list()).body.items[0]?.image).toEqual(before);
  });
});

const GIF = "R0lGODlhAQABAIAAAAAAAP///yH5BAEAAAAALAAAAAABAAEAAAIBRAA7";

describe("[S13] a stored image", () => {
  it("is served as what we made of it, in a sandbox, and by whoever asks again not twice", async () => {
    const { body } = await api.upload(floorId, await aPng());
    const id = body.image?.id ?? "";
    const response = await api.serve(id);
    expect(response.status).toBe(200);
    expect(Object.fromEntries(response.headers)).toMatchObject({
      "content-type": "image/webp",
      "x-content-type-options": "nosniff",
      "content-security-policy": "sandbox; default-src 'none'",
      "cache-control": "private, max-age=31536000, immutable",
    });
    const bytes = Buffer.from(await response.arrayBuffer());
    const etag = response.headers.get("etag") ?? "";
    expect(etag).toBe(`"${createHash("sha256").update(bytes).digest("hex")}"`);
    const again = await api.serve(id, { "if-none-match": etag });
    expect([again.status, await again.text()]).toEqual([304, ""]);
  });

  it("is as unknown to another centre as one that was never there", async () => {
    const { body } = await api.upload(floorId, await aPng());
    const stranger = floorsApi((await aKeyHolder()).headers);
    for (const id of [body.image?.id ?? "", NOBODY, "nothing"])
      expect((await stranger.serve(id)).status).toBe(404);
    expect((await api.serve(body.image?.id ?? "")).status).toBe(200);
  });

  it("goes when another takes its place", async () => {
    const first = (await api.upload(floorId, await aPng())).body.image?.id ?? "";
    await api.upload(floorId, await aWebp());
    expect((await api.serve(first)).status).toBe(404);
    const kept = await database().prisma.attachmentContent.count({ where: { id: first } });
    expect(kept).toBe(0);
  });
});

describe("a photo", () => {
  const keep = async (now: Date) => {
    const image = await readImage(await aPng(), "photo");
    return database().write(() => saveImage(holder.centreId, { kind: "photo", image }, now));
  };

  it("is kept for 90 days and goes when the next one comes", async () => {
    const old = await keep(new Date("2026-01-10T03:00:00Z"));
    const row = await database().prisma.attachment.findFirstOrThrow({ where: { id: old } });
    expect(row).toMatchObject({ kind: "photo", expiresOn: "2026-04-10" });
    expect((await api.serve(old)).status).toBe(404);
    const next = await keep(new Date());
    const ids = (await database().prisma.attachment.findMany()).map(({ id }) => id);
    expect(ids).toContain(next);
    expect(ids).not.toContain(old);
  });

  it("is shown to those who work here, not to those who only walk", async () => {
    const photo = await keep(new Date());
    const { centreId } = holder;
    const { membershipId } = await aPerson({ centreId, role: "monitor" });
    const key = await anApiKey({ centreId, membershipId });
    const monitor = floorsApi({ authorization: `Bearer ${key}` });
    expect((await api.serve(photo)).status).toBe(200);
    expect((await monitor.serve(photo)).status).toBe(404);
    const floor = (await api.upload(floorId, await aPng())).body.image?.id ?? "";
    expect((await monitor.serve(floor)).status).toBe(200);
  });
});
