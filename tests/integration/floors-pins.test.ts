import { beforeAll, describe, expect, it } from "vitest";
import type { JourneyDocument } from "@/lib/schemas/journey-document";
import { floorsApi } from "../support/floors-api";
import { freshDatabase } from "../support/fresh-database";
import { aJourneyDocument, documentIn, journeysApi } from "../support/journeys";
import { aKeyHolder } from "../support/people";

const NOBODY = "0198c0de-7a1b-7c3d-9e2f-5a6b7c8d9e0f";
const REASONS = { passed: true, turnsBack: false, safety: true };

type Touchpoint = JourneyDocument["journey"]["touchpoints"][number];

beforeAll(async () => {
  await freshDatabase();
});

async function aHouse() {
  const { headers } = await aKeyHolder({ role: "manager" });
  const [api, floors] = [journeysApi(headers), floorsApi(headers)];
  const floorId = (await floors.create("1층")).body.id;
  return { api, floors, floorId, journey: (await api.create(aJourneyDocument())).body };
}

/** The document with the first touchpoint changed. */
const withFirst = (document: JourneyDocument, changes: Partial<Touchpoint>): JourneyDocument => {
  const { touchpoints } = document.journey;
  const changed = touchpoints.map((one, place) => (place === 0 ? { ...one, ...changes } : one));
  return { ...document, journey: { ...document.journey, touchpoints: changed } };
};

const firstOf = ({ journey }: JourneyDocument) => journey.touchpoints[0];

describe("a pin", () => {
  it("stays where it was put, and the path's order with it", async () => {
    const { api, floorId, journey } = await aHouse();
    const read = await api.get(journey.id);
    const pin = { floorId, x: 0.123_456_789, y: 1 };
    const placed = withFirst(documentIn(read), { pin });
    const { status, body } = await api.replace(journey.id, placed, { "if-match": '"1"' });
    expect(status).toBe(200);
    expect(body.journey).toEqual(placed.journey);
    const taken = await api.replace(journey.id, documentIn(read), { "if-match": '"2"' });
    expect(taken.body.journey).toEqual(documentIn(read).journey);
  });

  it("is nowhere in a journey that has none", async () => {
    const { api, journey } = await aHouse();
    const exported = await api.export(journey.id);
    for (const field of ["pin", "majorReasons", "floorId"])
      expect(exported.text).not.toContain(field);
  });

  it("is refused on a floor that the centre never had, named by its path", async () => {
    const { api, journey } = await aHouse();
    const { floorId: foreign } = await aHouse();
    const read = documentIn(await api.get(journey.id));
    for (const floorId of [NOBODY, foreign, "1층"]) {
      const refused = await api.replace(
        journey.id,
        withFirst(read, { pin: { floorId, x: 0.5, y: 0.5 } }),
        { "if-match": '"1"' },
      );
      expect(refused).toMatchObject({
        status: 422,
        body: { code: "unknown-id", path: "journey.touchpoints[0].pin.floorId" },
      });
    }
  });

  it.each([
    ["outside its image", { x: 1.01, y: 0 }],
    ["nowhere", { x: 0.5 }],
  ])("is refused %s", async (_, at) => {
    const { api, floorId } = await aHouse();
    const pin = { floorId, ...at } as NonNullable<Touchpoint["pin"]>;
    expect((await api.create(withFirst(aJourneyDocument(), { pin }))).status).toBe(422);
  });

  it("is left out where a journey comes to a centre without that floor", async () => {
    const { api, floorId } = await aHouse();
    const pin = { floorId, x: 0.25, y: 0.75 };
    const written = withFirst(aJourneyDocument(), { pin });
    expect(firstOf((await api.import(written)).body)?.pin).toEqual(pin);
    const { api: elsewhere } = await aHouse();
    const imported = await elsewhere.import(written);
    expect(imported.status).toBe(201);
    expect(imported.text).not.toContain("pin");
  });

  it("comes back with its floor when a removed one is brought back", async () => {
    const { api, floors, floorId, journey } = await aHouse();
    const pin = { floorId, x: 0.5, y: 0.5 };
    const placed = withFirst(documentIn(await api.get(journey.id)), { pin });
    await api.replace(journey.id, placed, { "if-match": '"1"' });
    await floors.remove(floorId);
    const open = await api.replace(journey.id, placed, { "if-match": '"2"' });
    expect(open.status).toBe(200);
    await floors.change(floorId, { removed: false });
    expect(firstOf((await api.get(journey.id)).body)?.pin).toEqual(pin);
  });
});

describe("the three questions", () => {
  it("keep their answers, and are absent until somebody gives one", async () => {
    const { api, journey } = await aHouse();
    const read = documentIn(await api.get(journey.id));
    const answered = withFirst(read, { majorReasons: REASONS });
    const { body } = await api.replace(journey.id, answered, { "if-match": '"1"' });
    expect(body.journey).toEqual(answered.journey);
    const again = await api.replace(journey.id, read, { "if-match": '"2"' });
    expect(again.body.journey).toEqual(read.journey);
  });
});
