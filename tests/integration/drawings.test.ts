import { randomUUID } from "node:crypto";
import sharp from "sharp";
import { beforeAll, describe, expect, it } from "vitest";
import * as checking from "@/app/api/v1/checks/route";
import * as exporting from "@/app/api/v1/journeys/[id]/export/route";
import { database, run, sql, type Work } from "@/lib/server/db";
import { floorsApi } from "../support/floors-api";
import { freshDatabase } from "../support/fresh-database";
import { aPng } from "../support/images";
import { aJourneyDocument, journeysApi } from "../support/journeys";
import { aKeyHolder, anApiKey, aPerson } from "../support/people";

const NOBODY = "0198c0de-7a1b-7c3d-9e2f-5a6b7c8d9e0f";

let holder: Awaited<ReturnType<typeof aKeyHolder>>;
beforeAll(async () => {
  await freshDatabase();
  holder = await aKeyHolder({ role: "manager" });
});

async function exported(id: string, query: string, language = "ko") {
  const url = `http://localhost:3000/api/v1/journeys/${id}/export?${query}`;
  const headers = { ...holder.headers, "accept-language": language };
  const response = await exporting.GET(new Request(url, { headers }), {
    params: Promise.resolve({ id }),
  });
  const bytes = Buffer.from(await response.arrayBuffer());
  return { status: response.status, headers: response.headers, bytes, text: bytes.toString() };
}

const aPath = async (name = "처음 오시는 분") =>
  (await journeysApi(holder.headers).create(aJourneyDocument({ name }))).body;

async function aPathOnFloors() {
  const [api, floors] = [journeysApi(holder.headers), floorsApi(holder.headers)];
  const first = (await floors.create("1층")).body.id;
  const second = (await floors.create("2층")).body.id;
  await floors.upload(first, await aPng({ width: 800, height: 500 }));
  const { journey, ...envelope } = aJourneyDocument();
  const touchpoints = journey.touchpoints.map((touchpoint, place) => ({
    ...touchpoint,
    pin: { floorId: place === 2 ? second : first, x: 0.2 + place / 5, y: 0.5 },
  }));
  const document = { ...envelope, journey: { ...journey, touchpoints } };
  const { body } = await api.create(document);
  return { id: body.id, document, first, second };
}

/** Whatever a drawing would fetch from outside of itself. */
const addressesIn = (svg: string): readonly string[] =>
  [...svg.matchAll(/(?:href="|url\()(?!data:|#)([^")]*)/g)].map(([, address = ""]) => address);

describe("a journey as a picture", () => {
  it("is an SVG with its places, its first 15 seconds, its date and its own letters", async () => {
    const { id } = await aPath();
    const { status, headers, text } = await exported(id, "format=svg");
    expect(status).toBe(200);
    expect(Object.fromEntries(headers)).toMatchObject({
      "content-type": "image/svg+xml",
      "content-security-policy": "sandbox; default-src 'none'",
      "x-content-type-options": "nosniff",
    });
    expect(headers.get("content-disposition")).toMatch(/^attachment; filename="journey\.svg"/);
    for (const said of ["정문 경비실", "1층 로비", "2층 상담실", "첫 15초", "주요 접점"])
      expect(text).toContain(said);
    expect(text).toMatch(/\d{4}\. \d{1,2}\. \d{1,2}\.\([일월화수목금토]\)/);
    expect(text).toContain("@font-face{font-family:Pretendard;font-weight:700;");
    expect(text).not.toContain("NaN");
    expect(addressesIn(text)).toEqual([]);
  });

  it("is said in the language of who asks", async () => {
    const { id } = await aPath();
    expect((await exported(id, "format=svg", "en")).text).toContain("Major touchpoint");
  });

  it("is a PNG twice as fine, in which something is drawn", async () => {
    const { id } = await aPath();
    const { headers, bytes } = await exported(id, "format=png");
    expect(headers.get("content-type")).toBe("image/png");
    const { width, format } = await sharp(bytes).metadata();
    expect([width, format]).toEqual([2_246, "png"]);
    const { channels } = await sharp(bytes).stats();
    expect(channels[0]?.min).toBeLessThan(40);
  });

  it("writes its letters: another title is another picture", async () => {
    const [one, other] = [await aPath("가나다라"), await aPath("마바사아")];
    const [first, second] = [
      await exported(one.id, "format=png"),
      await exported(other.id, "format=png"),
    ];
    expect(first.bytes.equals(second.bytes)).toBe(false);
  });

  it("carries names as text, whatever they say", async () => {
    const { id } = await aPath(`</text><script>alert("1")</script>`);
    const { text } = await exported(id, "format=svg");
    expect(text).toContain("&lt;script&gt;");
    expect(text).not.toContain("<script");
  });

  it("is drawn of an empty journey too", async () => {
    const { body } = await journeysApi(holder.headers).create(
      aJourneyDocument({ touchpoints: [], links: [] }),
    );
    for (const format of ["svg", "png"])
      expect((await exported(body.id, `format=${format}`)).status).toBe(200);
  });

  it("leaves a trace in the audit log", async () => {
    const { id } = await aPath();
    await exported(id, "format=svg");
    const [entry] = await database().read<{ action: string; detail: string }>(
      sql`SELECT "action", "detail" FROM "AuditEntry" WHERE "subject" = ${id} ORDER BY "number" DESC LIMIT 1`,
    );
    expect(entry).toMatchObject({ action: "journey.export", detail: '{"format":"svg"}' });
  });
});

const place = (id: string, name: string, durationSeconds: number, greets = false) => ({
  id,
  name,
  durationSeconds,
  greets,
  factors: [{ id: `${id}-hello`, name: "인사" }],
});

/** The door, a lobby with two ways up, and the office where both come together. */
const aForkedPath = async () =>
  (
    await journeysApi(holder.headers).create(
      aJourneyDocument({
        touchpoints: [
          place("lobby", "1층 로비", 10),
          place("stairs", "계단", 40),
          place("lift", "엘리베이터", 30),
          place("office", "2층 사무실", 20, true),
        ],
        links: [
          { from: "lobby", to: "stairs", weight: 70 },
          { from: "lobby", to: "lift", weight: 30 },
          { from: "stairs", to: "office" },
          { from: "lift", to: "office" },
        ],
      }),
    )
  ).body;

/** Without recorded rules nobody checks. */
const recordRules = () =>
  database().write(function* (): Work<void> {
    yield* run(
      sql`UPDATE "Centre" SET "rulesRecordedAt" = ${new Date()} WHERE "id" = ${holder.centreId}`,
    );
  });

async function check(
  touchpoint: { readonly id: string; readonly factors: readonly { readonly id: string }[] },
  answer: "yes" | "no",
) {
  const item = {
    id: randomUUID(),
    touchpointId: touchpoint.id,
    observedAt: new Date().toISOString(),
    announced: false,
    results: touchpoint.factors.map(({ id: factorId }) => ({ factorId, answer })),
  };
  const request = new Request("http://localhost:3000/api/v1/checks", {
    method: "POST",
    headers: { ...holder.headers, "content-type": "application/json" },
    body: JSON.stringify({ items: [item] }),
  });
  expect(
    await (await checking.POST(request, { params: Promise.resolve({}) })).json(),
  ).toMatchObject({
    results: [{ status: "created" }],
  });
}

const missingIn = (text: string, said: readonly string[]) =>
  said.filter((each) => !text.includes(each));

describe("a path with two ways", () => {
  it("says both shares, when the later stops are reached, and what a long bar means", async () => {
    const { text } = await exported((await aForkedPath()).id, "format=svg");
    const said = ["10명 중 7명", "10명 중 3명", "40~50초에 닿음", "긴 막대"];
    const unsaid = ["놓침", "점검 안 한 곳"];
    expect(missingIn(text, [...said, ...unsaid])).toEqual(unsaid);
  });

  it("says what was missed where there are checks, and still both shares", async () => {
    const { id, journey } = await aForkedPath();
    const [lobby] = journey.touchpoints;
    if (!lobby) throw new Error("there is a lobby");
    await recordRules();
    await check(lobby, "no");
    await check(lobby, "yes");
    const { text } = await exported(id, "format=svg");
    const seen = ["2번 중 1번 놓침", "먼저 고칠 곳 · 인사", "점검 안 한 곳"];
    expect(missingIn(text, [...seen, "10명 중 7명", "10명 중 3명"])).toEqual([]);
  });
});

/** The name under which a file is saved. */
const savedAs = (headers: Headers): string =>
  decodeURIComponent(headers.get("content-disposition")?.split("UTF-8''")[1] ?? "");

describe("floors as a picture", () => {
  it("are all on which the path stands, with image, pins, times, ways and their own letters", async () => {
    const { id } = await aPathOnFloors();
    const { status, headers, text } = await exported(id, "format=svg&view=floors");
    expect(status).toBe(200);
    expect(headers.get("content-security-policy")).toBe("sandbox; default-src 'none'");
    expect(savedAs(headers)).toBe("처음 오시는 분 평면도.svg");
    const floors = ["처음 오시는 분 · 평면도", ">1층<", ">2층<", "2층 3번으로"];
    const places = ["정문 경비실", "1층 로비", "2층 상담실", "초 걸림"];
    const signs = ["다음 접점으로 가는 길", "다른 층에서 이어짐", "첫 15초", "주요 접점"];
    const within = ["data:image/jpeg;base64,", "@font-face{font-family:Pretendard;"];
    expect(missingIn(text, [...floors, ...places, ...signs, ...within])).toEqual([]);
    expect(addressesIn(text)).toEqual([]);
  });

  it("are a PNG of an A4 page that stands, twice as fine, and another one than the path", async () => {
    const { id } = await aPathOnFloors();
    const { bytes, headers } = await exported(id, "format=png&view=floors");
    expect(savedAs(headers)).toBe("처음 오시는 분 평면도.png");
    const { width, height } = await sharp(bytes).metadata();
    expect([width, height]).toEqual([1_588, 2_246]);
    const path = await exported(id, "format=png");
    expect(savedAs(path.headers)).toBe("처음 오시는 분.png");
    expect(path.bytes.equals(bytes)).toBe(false);
  });

  it("are said in the language of who asks", async () => {
    const { id } = await aPathOnFloors();
    const { text, headers } = await exported(id, "format=svg&view=floors", "en");
    expect(missingIn(text, ["· Floor plan", "Way to the next touchpoint", "takes "])).toEqual([]);
    expect(savedAs(headers)).toBe("처음 오시는 분 floor plan.svg");
  });

  it("name what stands on none of them", async () => {
    const { journey, ...envelope } = (await aPathOnFloors()).document;
    const touchpoints = journey.touchpoints.map((one, place) => {
      const { pin: _, ...nowhere } = one;
      return place === 1 ? nowhere : one;
    });
    const [, lobby] = touchpoints;
    const api = journeysApi(holder.headers);
    const { body } = await api.create({ ...envelope, journey: { ...journey, touchpoints } });
    const { text } = await exported(body.id, "format=svg&view=floors");
    expect(missingIn(text, [`평면도에 놓지 않은 접점: 2. ${lobby?.name}`])).toEqual([]);
  });

  it("leave by who may take a journey out, and by nobody else", async () => {
    const { id } = await aPathOnFloors();
    const { centreId } = holder;
    const { membershipId } = await aPerson({ centreId, role: "staff" });
    const staff = { authorization: `Bearer ${await anApiKey({ centreId, membershipId })}` };
    const url = `http://localhost:3000/api/v1/journeys/${id}/export?format=svg&view=floors`;
    const asked = (headers: Readonly<Record<string, string>>) =>
      exporting.GET(new Request(url, { headers }), { params: Promise.resolve({ id }) });
    expect((await asked(staff)).status).toBe(403);
    expect((await asked((await aKeyHolder({ role: "manager" })).headers)).status).toBe(404);
    expect((await asked({})).status).toBe(401);
  });
});

describe("a floor as a picture", () => {
  it("has its image, its pins, the way, and where it leaves for another floor", async () => {
    const { id } = await aPathOnFloors();
    const { status, text } = await exported(id, "format=svg&view=floor");
    expect(status).toBe(200);
    for (const said of ["1층", "정문 경비실", "1층 로비", "2층 3번으로", "data:image/jpeg;base64,"])
      expect(text).toContain(said);
    expect(addressesIn(text)).toEqual([]);
    const { bytes } = await exported(id, "format=png&view=floor");
    expect((await sharp(bytes).metadata()).width).toBe(1_588);
  });

  it("is the floor that is asked for, also without an image", async () => {
    const { id, second } = await aPathOnFloors();
    const { text } = await exported(id, `format=svg&view=floor&floorId=${second}`);
    expect(text).toContain(">2층<");
    expect(text).not.toContain(">1층<");
    expect(text).not.toContain("data:image");
  });

  it("is refused for a floor that the centre does not have", async () => {
    const { id } = await aPathOnFloors();
    const stranger = floorsApi((await aKeyHolder()).headers);
    const foreign = (await stranger.create("1층")).body.id;
    for (const floorId of [NOBODY, foreign]) {
      const { status, text } = await exported(id, `format=svg&view=floor&floorId=${floorId}`);
      expect([status, JSON.parse(text).path]).toEqual([422, "floorId"]);
    }
  });
});
