import { beforeAll, describe, expect, it } from "vitest";
import { database, sql } from "@/lib/server/db";
import { freshDatabase } from "../support/fresh-database";
import { aJourneyDocument, documentIn, journeysApi, withoutIds } from "../support/journeys";
import { aKeyHolder } from "../support/people";

const UUID_V7 = /^[0-9a-f]{8}-[0-9a-f]{4}-7[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/;
const NOBODY = "0198c0de-7a1b-7c3d-9e2f-5a6b7c8d9e0f";

let holder: Awaited<ReturnType<typeof aKeyHolder>>;
let api: ReturnType<typeof journeysApi>;
beforeAll(async () => {
  await freshDatabase();
  holder = await aKeyHolder({ role: "manager" });
  api = journeysApi(holder.headers);
});

describe("POST /api/v1/journeys", () => {
  it("makes a journey with fresh ids and says where it is", async () => {
    const document = aJourneyDocument();
    const made = await api.create(document);
    expect(made.status).toBe(201);
    expect(made.headers.get("location")).toBe(`/api/v1/journeys/${made.body.id}`);
    expect(made.headers.get("etag")).toBe('"1"');
    expect(made.body).toMatchObject({ revision: 1, ownerId: holder.userId, format: "mot-journey" });
    expect(withoutIds(documentIn(made))).toEqual(withoutIds(document));
    const ids = made.body.journey.touchpoints.flatMap(({ id, factors }) => [
      id,
      ...factors.map((factor) => factor.id),
    ]);
    for (const id of [made.body.id, ...ids]) expect(id).toMatch(UUID_V7);
    expect((await api.get(made.body.id)).body).toEqual(made.body);
  });

  it("takes a blank journey, and absent fields as their defaults", async () => {
    const blank = { format: "mot-journey", version: 1, journey: { name: "새 동선" } };
    const made = await api.create(blank);
    expect(made.status).toBe(201);
    expect(made.body.journey).toEqual({
      name: "새 동선",
      persona: "",
      plan: "asIs",
      touchpoints: [],
      links: [],
      entries: null,
    });
  });

  it("gives every touchpoint a code of its own for its QR", async () => {
    await api.create(aJourneyDocument());
    const codes = await database().read<{ code: string }>(sql`SELECT "code" FROM "Touchpoint"`);
    expect(new Set(codes.map(({ code }) => code)).size).toBe(codes.length);
    for (const { code } of codes) expect(code).toMatch(/^[2-9a-z]{14}$/);
  });

  it.each([
    ["id", { id: NOBODY }],
    ["centreId", { centreId: NOBODY }],
    ["revision", { revision: 7 }],
    ["role", { role: "director" }],
  ])("refuses %s in the body", async (_, extra) => {
    const refused = await api.create({ ...aJourneyDocument(), ...extra });
    expect(refused.status).toBe(422);
    expect(refused.body.errors).toMatchObject([{ code: "unknown-field" }]);
  });

  it.each([
    [
      "a cycle",
      {
        links: [
          { from: "guard", to: "lobby" },
          { from: "lobby", to: "guard" },
        ],
      },
      "cycle",
    ],
    ["a link to nowhere", { links: [{ from: "guard", to: "nowhere" }] }, "unknown-id"],
    [
      "a touchpoint twice",
      {
        touchpoints: [
          { id: "a", name: "가" },
          { id: "a", name: "나" },
        ],
        links: [],
      },
      "duplicate-id",
    ],
    ["a resident registration number", { name: "900101-1234567 동선" }, "personal-number"],
  ])("refuses %s, naming the field", async (_, changes, code) => {
    const { journey, ...envelope } = aJourneyDocument();
    const refused = await api.create({ ...envelope, journey: { ...journey, ...changes } });
    expect(refused).toMatchObject({ status: 422, body: { code } });
    expect(refused.body.path).toMatch(/^journey\./);
  });
});

describe("GET /api/v1/journeys/{id}", () => {
  it("answers 304 without a body to who knows the revision", async () => {
    const { body, headers } = await api.create(aJourneyDocument());
    const etag = headers.get("etag") ?? "";
    for (const known of [etag, `W/${etag}`, `"99", ${etag}`, "*"]) {
      const again = await api.get(body.id, { "if-none-match": known });
      expect(again).toMatchObject({ status: 304, text: "" });
      expect(again.headers.get("etag")).toBe(etag);
    }
    expect((await api.get(body.id, { "if-none-match": '"99"' })).status).toBe(200);
  });

  it("does not know what does not exist, nor what is no id", async () => {
    for (const id of [NOBODY, "journeys", "1", "%00", "'; DROP TABLE"]) {
      for (const headers of [{}, { "if-none-match": "*" }]) {
        expect(await api.get(id, headers)).toMatchObject({
          status: 404,
          body: { code: "not-found" },
        });
      }
    }
  });

  it("takes an id in capitals", async () => {
    const { body } = await api.create(aJourneyDocument());
    expect((await api.get(body.id.toUpperCase())).status).toBe(200);
  });
});

describe("PUT /api/v1/journeys/{id}", () => {
  it("stores what GET gave when it comes back, and counts the revision", async () => {
    const made = await api.create(aJourneyDocument());
    const put = await api.replace(made.body.id, documentIn(made), { "if-match": '"1"' });
    expect(put.status).toBe(200);
    expect(put.headers.get("etag")).toBe('"2"');
    expect(documentIn(put)).toEqual(documentIn(made));
    expect((await api.get(made.body.id)).body).toEqual(put.body);
  });

  it("replaces the whole document", async () => {
    const made = await api.create(aJourneyDocument());
    const [guard] = made.body.journey.touchpoints;
    const wanted = aJourneyDocument({
      name: "바꾼 동선",
      persona: "보호자",
      plan: "toBe",
      touchpoints: [
        {
          id: "corner",
          name: "상담 코너",
          greets: true,
          major: false,
          position: { x: 1.5, y: -2 },
        },
        {
          ...guard,
          id: guard?.id ?? "",
          name: "정문",
          routine: false,
          occurrence: 0.25,
          attendedHours: [{ weekday: 1, from: "09:00", to: "18:00" }],
        },
      ],
      links: [{ from: guard?.id ?? "", to: "corner", weight: 0.5 }],
      entries: [{ id: guard?.id ?? "", weight: 2 }],
    });
    const put = await api.replace(made.body.id, wanted, { "if-match": '"1"' });
    expect(put.status).toBe(200);
    expect(withoutIds(documentIn(put))).toEqual(withoutIds(wanted));
    expect(put.body.journey.touchpoints[1]?.id).toBe(guard?.id);
    expect((await api.get(made.body.id)).body).toEqual(put.body);
  });

  it("asks for If-Match, and refuses a stale one", async () => {
    const made = await api.create(aJourneyDocument());
    const { id } = made.body;
    const document = documentIn(made);
    for (const headers of [{}, { "if-match": "*" }, { "if-match": " " }]) {
      expect(await api.replace(id, document, headers)).toMatchObject({
        status: 428,
        body: { code: "precondition-required" },
      });
    }
    for (const tag of ['"0"', '"2"', 'W/"1"', "1", '"9999999999"', '"x"', ","]) {
      expect(await api.replace(id, document, { "if-match": tag })).toMatchObject({
        status: 412,
        body: { code: "stale" },
      });
    }
    expect((await api.get(id)).body.revision).toBe(1);
    expect((await api.replace(id, document, { "if-match": '"7", "1"' })).status).toBe(200);
  });

  it("does not know what does not exist, whatever If-Match says", async () => {
    for (const headers of [{}, { "if-match": '"1"' }]) {
      expect((await api.replace(NOBODY, aJourneyDocument(), headers)).status).toBe(404);
      expect((await api.remove(NOBODY, headers)).status).toBe(404);
    }
  });

  it("keeps every revision with its document, author and time", async () => {
    const made = await api.create(aJourneyDocument());
    const renamed = aJourneyDocument({ name: "둘째 판" });
    await api.replace(made.body.id, renamed, { "if-match": '"1"' });
    const revisions = await database().prisma.journeyRevision.findMany({
      where: { journeyId: made.body.id },
      orderBy: { number: "asc" },
    });
    expect(revisions).toMatchObject([
      { number: 1, centreId: holder.centreId, authorId: holder.userId },
      { number: 2, centreId: holder.centreId, authorId: holder.userId },
    ]);
    expect(JSON.parse(revisions[0]?.document ?? "")).toEqual(documentIn(made));
    expect(JSON.parse(revisions[1]?.document ?? "").journey.name).toBe("둘째 판");
  });

  it("changes nothing when the document does not fit", async () => {
    const made = await api.create(aJourneyDocument());
    const bad = { ...documentIn(made), journey: { ...made.body.journey, name: "" } };
    expect((await api.replace(made.body.id, bad, { "if-match": '"1"' })).status).toBe(422);
    expect((await api.get(made.body.id)).body).toEqual(made.body);
  });
});

describe("DELETE /api/v1/journeys/{id}", () => {
  it("asks for If-Match like PUT, then takes the journey away everywhere and tells the audit log", async () => {
    const made = await api.create(aJourneyDocument());
    const { id } = made.body;
    expect((await api.remove(id)).status).toBe(428);
    expect((await api.remove(id, { "if-match": '"2"' })).status).toBe(412);
    expect(await api.remove(id, { "if-match": '"1"' })).toMatchObject({ status: 204, text: "" });
    expect((await api.get(id)).status).toBe(404);
    expect((await api.score(id)).status).toBe(404);
    expect((await api.export(id)).status).toBe(404);
    expect((await api.replace(id, documentIn(made), { "if-match": '"1"' })).status).toBe(404);
    expect((await api.remove(id, { "if-match": '"1"' })).status).toBe(404);
    const { items } = (await api.list("limit=200")).body;
    expect(items.map((item) => item.id)).not.toContain(id);
    const entries = await database().prisma.auditEntry.findMany({
      where: { chain: holder.centreId, action: "journey.delete" },
    });
    expect(entries).toMatchObject([{ actorId: holder.userId, subject: id }]);
  });
});
