import fc from "fast-check";
import { beforeAll, describe, expect, it } from "vitest";
import { readJourneyJson } from "@/lib/exchange/journey-json";
import { type JourneyDocument, journeyDocument } from "@/lib/schemas/journey-document";
import { scoringJourney } from "@/lib/schemas/scoring-journey";
import { firstSeconds, rateOfJourney } from "@/lib/scoring";
import { database, isOneOf, run, sql } from "@/lib/server/db";
import { freshDatabase } from "../support/fresh-database";
import { writtenDocuments } from "../support/journey-documents";
import {
  type Answered,
  aJourneyDocument,
  documentIn,
  journeysApi,
  withoutIds,
} from "../support/journeys";
import { aKeyHolder } from "../support/people";

let api: ReturnType<typeof journeysApi>;
let holder: Awaited<ReturnType<typeof aKeyHolder>>;
beforeAll(async () => {
  await freshDatabase();
  holder = await aKeyHolder({ role: "manager" });
  api = journeysApi(holder.headers);
});

/** Every field of the format, each unlike its default. */
const everything = () =>
  aJourneyDocument({
    name: '모두 담은 동선 (2026/11) "첫 방문" 😀',
    persona: "보호자",
    plan: "toBe",
    touchpoints: [
      {
        id: "lift",
        name: "엘리베이터 고장",
        place: "1층",
        channel: "signage",
        duty: "시설 관리",
        procedure: "안내문을 붙이고\n계단을 함께 오릅니다",
        major: false,
        routine: false,
        occurrence: 0.125,
        greets: true,
        attendedHours: [
          { weekday: 1, from: "09:00", to: "12:00" },
          { weekday: 7, from: "13:00", to: "18:00" },
        ],
        durationSeconds: 86_400,
        position: { x: -12.5, y: 0.1 },
        factors: [
          { id: "b", name: "안내문", basic: false, kind: "facility", standard: "10분 안에" },
          { id: "a", name: "사과", basic: true, kind: "manner", standard: "" },
        ],
      },
      { id: "stairs", name: "계단" },
      { id: "desk", name: "안내데스크", durationSeconds: 0, position: { x: 0, y: 0 } },
    ],
    links: [
      { from: "stairs", to: "desk", weight: 0.3 },
      { from: "lift", to: "desk", weight: 0 },
      { from: "lift", to: "stairs", weight: 2.5 },
    ],
    entries: [
      { id: "lift", weight: 3 },
      { id: "stairs", weight: 0.1 },
    ],
  });

const byLink = (document: ReturnType<typeof withoutIds>) => ({
  ...document,
  links: [...document.links].sort((a, b) => String(a).localeCompare(String(b))),
});

/** An entry without a weight has the weight 1; a list of no entries says nothing; entries follow their touchpoints. */
function asStored({ journey, ...envelope }: JourneyDocument): JourneyDocument {
  const places = journey.touchpoints.map(({ id }) => id);
  const entries = journey.entries
    ?.map(({ id, weight }) => ({ id, weight: weight ?? 1 }))
    .sort((a, b) => places.indexOf(a.id) - places.indexOf(b.id));
  return { ...envelope, journey: { ...journey, entries: entries?.length ? entries : null } };
}

describe("export", () => {
  it("gives exactly the envelope as a file named after the journey", async () => {
    const made = await api.create(everything());
    const file = await api.export(made.body.id);
    expect(file.status).toBe(200);
    expect(Object.keys(file.body)).toEqual(["format", "version", "journey"]);
    expect(documentIn(file)).toEqual(documentIn(made));
    expect(file.headers.get("content-type")).toBe("application/json; charset=utf-8");
    const disposition = file.headers.get("content-disposition") ?? "";
    expect(disposition).toMatch(/^attachment; filename="journey\.json"; filename\*=UTF-8''/);
    expect(decodeURIComponent(disposition.split("''")[1] ?? "")).toBe(
      "모두 담은 동선 (2026 11) 첫 방문 😀.json",
    );
    expect((await api.export(made.body.id, "format=json")).text).toBe(file.text);
  });

  it.each(["format=xlsx", "format=exe", "format=", "form=json"])("refuses %s", async (query) => {
    const made = await api.create(aJourneyDocument());
    expect((await api.export(made.body.id, query)).status).toBe(422);
  });
});

describe("import", () => {
  it("makes a new journey with fresh ids that is equal in everything else", async () => {
    const made = await api.create(everything());
    const copy = await api.import(JSON.parse((await api.export(made.body.id)).text));
    expect(copy.status).toBe(201);
    expect(copy.headers.get("location")).toBe(`/api/v1/journeys/${copy.body.id}`);
    expect(withoutIds(documentIn(copy))).toEqual(withoutIds(documentIn(made)));
    expect(byLink(withoutIds(documentIn(copy)))).toEqual(byLink(withoutIds(everything())));
    const ids = ({ body }: Answered) => [
      body.id,
      ...body.journey.touchpoints.flatMap(({ id, factors }) => [id, ...factors.map((f) => f.id)]),
    ];
    const known = new Set(ids(made));
    expect(ids(copy).filter((id) => known.has(id))).toEqual([]);
    expect((await api.get(made.body.id)).body).toEqual(made.body);
  });

  it("brings everything back that the format can say", async () => {
    const property = fc.asyncProperty(writtenDocuments, async (written) => {
      const document = journeyDocument.parse(written);
      const made = await api.import(document);
      expect(made.status).toBe(201);
      expect(byLink(withoutIds(documentIn(made)))).toEqual(byLink(withoutIds(asStored(document))));
      const again = await api.get(made.body.id);
      expect(again.body).toEqual(made.body);
    });
    await fc.assert(property, { numRuns: 60, seed: 20_261_121 });
  });

  it("changes no figure", async () => {
    const made = await api.create(everything());
    const copy = await api.import(JSON.parse((await api.export(made.body.id)).text));
    const figures = (answered: Answered) => {
      const journey = scoringJourney(answered.body.journey);
      const rates = journey.touchpoints.map(({ id }, place) => [id, 0.9 - place / 10]);
      const { welcomedShare, distribution } = firstSeconds(journey);
      return {
        rate: rateOfJourney(journey, Object.fromEntries(rates)),
        welcomedShare,
        distribution,
      };
    };
    expect(figures(copy)).toEqual(figures(made));
  });

  it("takes a file that was read and checked before it was sent", async () => {
    const made = await api.create(everything());
    const read = readJourneyJson((await api.export(made.body.id)).text);
    if (read.status !== "fits") throw new Error("the file does not fit");
    expect((await api.import(read.value)).status).toBe(201);
  });

  it("gives an entry without a weight the weight 1, which it means", async () => {
    const copy = await api.import(aJourneyDocument({ entries: [{ id: "guard" }] }));
    expect(copy.body.journey.entries).toEqual([
      { id: copy.body.journey.touchpoints[0]?.id, weight: 1 },
    ]);
  });

  it("tells the audit log", async () => {
    const copy = await api.import(aJourneyDocument());
    const entries = await database().prisma.auditEntry.findMany({
      where: { chain: holder.centreId, action: "journey.import", subject: copy.body.id },
    });
    expect(entries).toMatchObject([{ actorId: holder.userId }]);
  });

  it("refuses a personal number wherever it hides", async () => {
    const hidden = "９００１０１－１２３４５６７";
    const places = [
      { name: hidden },
      { persona: hidden },
      { touchpoints: [{ id: "a", name: "정문", procedure: `연락처 ${hidden}` }], links: [] },
      {
        touchpoints: [
          { id: "a", name: "정문", factors: [{ id: "f", name: "인사", standard: hidden }] },
        ],
        links: [],
      },
    ];
    for (const place of places) {
      const { journey, ...envelope } = aJourneyDocument();
      const refused = await api.import({ ...envelope, journey: { ...journey, ...place } });
      expect(refused).toMatchObject({ status: 422, body: { code: "personal-number" } });
      expect(refused.text).not.toContain(hidden);
    }
  });
});

const archive = (ids: readonly string[]) =>
  database().write(function* () {
    const among = isOneOf(database().engine, sql`"id"`, ids);
    yield* run(sql`UPDATE "Touchpoint" SET "archivedAt" = ${new Date()} WHERE ${among}`);
  });

describe("import with reuse=touchpoints", () => {
  it("joins the touchpoints of the same name and place, which stay as they are", async () => {
    const theirs = journeysApi((await aKeyHolder({ role: "manager" })).headers);
    const first = await theirs.create(aJourneyDocument());
    const [guard, lobby] = first.body.journey.touchpoints;
    const document = aJourneyDocument({
      touchpoints: [
        {
          id: "g",
          name: "정문 경비실",
          place: "정문",
          duty: "다른 직무",
          major: false,
          durationSeconds: 7,
        },
        { id: "l", name: "1층 로비", place: "2층" },
      ],
      links: [{ from: "g", to: "l" }],
    });
    const copy = await theirs.import(document, "reuse=touchpoints");
    const [joined, other] = copy.body.journey.touchpoints;
    expect(joined).toEqual({ ...guard, major: false, durationSeconds: 7 });
    expect(other?.id).not.toBe(lobby?.id);
    expect(copy.body.journey.links).toEqual([{ from: guard?.id, to: other?.id, weight: null }]);
    expect((await theirs.get(first.body.id)).body).toEqual(first.body);
  });

  it("adds the factors that the joined one lacks by name, and the others see it", async () => {
    const theirs = journeysApi((await aKeyHolder({ role: "director" })).headers);
    const first = await theirs.create(aJourneyDocument());
    const factors = [
      { id: "x", name: "먼저 인사", basic: false, standard: "10초" },
      { id: "y", name: "열린 창", kind: "facility" as const },
    ];
    const touchpoints = [{ id: "g", name: "정문 경비실", place: "정문", factors }];
    const copy = await theirs.import(
      aJourneyDocument({ touchpoints, links: [] }),
      "reuse=touchpoints",
    );
    const [hello] = first.body.journey.touchpoints[0]?.factors ?? [];
    const [kept, added] = copy.body.journey.touchpoints[0]?.factors ?? [];
    expect(kept).toEqual(hello);
    expect(added).toMatchObject({ name: "열린 창", kind: "facility", basic: true });
    const seen = await theirs.get(first.body.id);
    expect(seen.body.revision).toBe(2);
    expect(seen.body.journey.touchpoints[0]?.factors).toEqual([kept, added]);
  });

  it("takes no touchpoint twice, and none that is archived", async () => {
    const theirs = journeysApi((await aKeyHolder({ role: "director" })).headers);
    const touchpoints = ["a", "b", "c"].map((id) => ({ id, name: "복도" }));
    const document = aJourneyDocument({ touchpoints, links: [] });
    const first = await theirs.create(
      aJourneyDocument({ touchpoints: touchpoints.slice(1), links: [] }),
    );
    const gone = (await theirs.create(document)).body.journey.touchpoints.map(({ id }) => id);
    await archive(gone);
    const copy = await theirs.import(document, "reuse=touchpoints");
    const ids = copy.body.journey.touchpoints.map(({ id }) => id);
    expect(ids.slice(0, 2)).toEqual(first.body.journey.touchpoints.map(({ id }) => id));
    expect(new Set([...ids, ...gone]).size).toBe(6);
  });

  it("joins nothing unless asked", async () => {
    const first = await api.create(aJourneyDocument());
    const copy = await api.import(aJourneyDocument());
    const ids = new Set(first.body.journey.touchpoints.map(({ id }) => id));
    expect(copy.body.journey.touchpoints.filter(({ id }) => ids.has(id))).toEqual([]);
    expect((await api.import(aJourneyDocument(), "reuse=everything")).status).toBe(422);
  });
});
