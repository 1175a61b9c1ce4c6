import { v7 as uuid } from "uuid";
import { beforeAll, describe, expect, it } from "vitest";
import * as one from "@/app/api/v1/journeys/[id]/revisions/[number]/route";
import * as all from "@/app/api/v1/journeys/[id]/revisions/route";
import * as preview from "@/app/api/v1/journeys/preview/route";
import { floorsApi } from "../support/floors-api";
import { freshDatabase } from "../support/fresh-database";
import { aJourneyDocument, documentIn, journeysApi } from "../support/journeys";
import { aKeyHolder } from "../support/people";
import { pathOf, plansApi } from "../support/plans";

const ADDRESS = "http://localhost/api/v1/journeys";

let holder: Awaited<ReturnType<typeof aKeyHolder>>;
let api: ReturnType<typeof journeysApi>;

beforeAll(async () => {
  await freshDatabase();
  holder = await aKeyHolder({ role: "manager" });
  api = journeysApi(holder.headers);
});

async function listOf(id: string, query = "", headers = holder.headers) {
  const request = new Request(`${ADDRESS}/${id}/revisions?${query}`, { headers });
  const response = await all.GET(request, { params: Promise.resolve({ id }) });
  return { status: response.status, body: await response.json() };
}

async function revisionOf(id: string, number: string, headers = holder.headers) {
  const request = new Request(`${ADDRESS}/${id}/revisions/${number}`, { headers });
  const response = await one.GET(request, { params: Promise.resolve({ id, number }) });
  return { status: response.status, body: await response.json() };
}

/** A journey renamed so often. */
async function renamed(names: readonly string[]) {
  const made = await api.create(aJourneyDocument({ name: "처음" }));
  const { id } = made.body;
  for (const [index, name] of names.entries()) {
    const document = documentIn(await api.get(id));
    const body = { ...document, journey: { ...document.journey, name } };
    await api.replace(id, body, { "if-match": `"${index + 1}"` });
  }
  return id;
}

describe("the revisions of a journey", () => {
  it("are listed newest first with who and when, page by page", async () => {
    const id = await renamed(["둘째", "셋째"]);
    const { body } = await listOf(id, "limit=2");
    const [adopted, restores] = [null, null];
    const about = { at: expect.any(String), author: "김하늘", adopted, restores };
    const changes = {
      ...{ added: [], removed: [], changed: [], areWaysOther: false },
      isDescribedOtherwise: true,
    };
    expect(body).toEqual({
      items: [3, 2].map((number) => ({ number, ...about, changes })),
      nextCursor: "2",
    });
    expect((await listOf(id, "limit=2&cursor=2")).body).toEqual({
      items: [{ number: 1, ...about, changes: null }],
      nextCursor: null,
    });
  });

  it("tell which one brought an earlier one back, and which one adopted a plan", async () => {
    const id = await renamed(["둘째", "처음"]);
    const plans = plansApi(holder.headers, id);
    const begun = await plans.begin("상담 코너");
    const { touchpoints } = begun.body.journey;
    const left = pathOf(begun.body, touchpoints.slice(1));
    await plans.replace(begun.body.id, left, 1);
    expect((await plans.adopt(begun.body.id, 2, 3)).status).toBe(200);
    const [adopting, restoring] = (await listOf(id)).body.items;
    expect(adopting).toMatchObject({
      ...{ number: 4, adopted: "상담 코너", restores: null },
      changes: { removed: [touchpoints[0]?.name] },
    });
    expect(restoring).toMatchObject({ number: 3, adopted: null, restores: 1 });
  });

  it("are kept whole: an earlier one can be read and saved again as a new one", async () => {
    const id = await renamed(["둘째"]);
    const { body } = await revisionOf(id, "1");
    expect(body).toMatchObject({ number: 1, author: "김하늘", journey: { name: "처음" } });
    const { format, version, journey } = body;
    const restored = await api.replace(id, { format, version, journey }, { "if-match": '"2"' });
    expect(restored.body).toMatchObject({ revision: 3, journey });
    expect((await revisionOf(id, "2")).body.journey.name).toBe("둘째");
  });

  it("are not there for another centre, nor is what never was", async () => {
    const id = await renamed([]);
    const stranger = await aKeyHolder();
    expect((await listOf(id, "", stranger.headers)).status).toBe(404);
    expect((await revisionOf(id, "1", stranger.headers)).status).toBe(404);
    expect((await revisionOf(id, "9")).status).toBe(404);
    expect((await revisionOf(id, "0")).status).toBe(404);
    expect((await revisionOf(id, "first")).status).toBe(404);
    expect((await listOf(id, "cursor=x")).status).toBe(422);
  });
});

async function previewOf(body: unknown, headers = holder.headers) {
  const request = new Request(`${ADDRESS}/preview`, {
    method: "POST",
    headers: { ...headers, "content-type": "application/json" },
    body: JSON.stringify(body),
  });
  const response = await preview.POST(request);
  return { status: response.status, body: await response.json() };
}

describe("the preview of an import", () => {
  it("says what would be made, and what of it the centre has already; nothing is kept", async () => {
    const other = await aKeyHolder({ role: "director" });
    const theirs = journeysApi(other.headers);
    await theirs.create(aJourneyDocument());
    const touchpoints = [
      { id: "guard", name: "정문 경비실", place: "정문" },
      { id: "desk", name: "안내데스크", factors: [{ id: "f", name: "맞이" }] },
    ];
    const previewed = await previewOf(aJourneyDocument({ touchpoints, links: [] }), other.headers);
    expect(previewed.body).toMatchObject({
      name: "처음 오시는 분",
      linkCount: 0,
      pinsLeftOut: 0,
      touchpoints: [
        { name: "정문 경비실", isKnown: true, factorCount: 0 },
        { name: "안내데스크", isKnown: false, factorCount: 1, major: true, routine: true },
      ],
    });
    expect((await theirs.list()).body.items).toHaveLength(1);
    const mine = await previewOf(
      aJourneyDocument({ touchpoints, links: [] }),
      (await aKeyHolder()).headers,
    );
    expect(mine.body.touchpoints.map(({ isKnown }: { isKnown: boolean }) => isKnown)).toEqual([
      false,
      false,
    ]);
  });

  it("counts the pins that stay behind, since their floor is not here", async () => {
    const { headers } = await aKeyHolder({ role: "director" });
    const floorId = (await floorsApi(headers).create("1층")).body.id;
    const pinned = (id: string, on: string) => ({ id, name: id, pin: { floorId: on, x: 0, y: 1 } });
    const touchpoints = [pinned("here", floorId), pinned("there", uuid()), pinned("away", "1층")];
    const document = aJourneyDocument({ touchpoints, links: [] });
    expect((await previewOf(document, headers)).body.pinsLeftOut).toBe(2);
    const { body } = await journeysApi(headers).import(document);
    expect(body.journey.touchpoints.map(({ pin }) => pin?.floorId)).toEqual([
      floorId,
      undefined,
      undefined,
    ]);
  });

  it("names what is wrong by its path", async () => {
    const document = aJourneyDocument();
    const links = [...document.journey.links, { from: "counsellor", to: "guard", weight: null }];
    const refused = await previewOf({ ...document, journey: { ...document.journey, links } });
    expect(refused.status).toBe(422);
    expect(refused.body.errors).toMatchObject([{ path: "journey.links[2]", code: "cycle" }]);
  });
});
