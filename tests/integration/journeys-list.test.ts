import { beforeAll, describe, expect, it } from "vitest";
import { assignJourneys } from "@/lib/server/people/assignments";
import { scopeForAdministration } from "@/lib/server/viewer";
import { freshDatabase } from "../support/fresh-database";
import { aJourneyDocument, journeysApi } from "../support/journeys";
import { aKeyHolder, anApiKey, aPerson } from "../support/people";

let holder: Awaited<ReturnType<typeof aKeyHolder>>;
let api: ReturnType<typeof journeysApi>;
beforeAll(async () => {
  await freshDatabase();
  holder = await aKeyHolder({ role: "manager" });
  api = journeysApi(holder.headers);
});

describe("GET /api/v1/journeys", () => {
  it("lists the newest first, page by page, each once, while others come and go", async () => {
    const other = await aKeyHolder({ role: "director" });
    const theirs = journeysApi(other.headers);
    const ids: string[] = [];
    for (const name of ["하나", "둘", "셋", "넷", "다섯"])
      ids.unshift((await theirs.create(aJourneyDocument({ name }))).body.id);
    const first = await theirs.list("limit=2");
    expect(first.body.items.map(({ id }) => id)).toEqual(ids.slice(0, 2));
    await theirs.create(aJourneyDocument({ name: "여섯" }));
    await theirs.remove(ids[0] ?? "", { "if-match": '"1"' });
    const second = await theirs.list(`limit=2&cursor=${first.body.nextCursor}`);
    const third = await theirs.list(`limit=2&cursor=${second.body.nextCursor}`);
    expect(second.body.items.map(({ id }) => id)).toEqual(ids.slice(2, 4));
    expect(third.body).toMatchObject({ items: [{ id: ids[4] }], nextCursor: null });
  });

  it("says what a list of journeys shows", async () => {
    const made = await api.create(aJourneyDocument({ name: "목록의 동선", plan: "toBe" }));
    const { items } = (await api.list("limit=1")).body;
    expect(items).toEqual([
      {
        id: made.body.id,
        name: "목록의 동선",
        persona: "처음 오시는 분",
        plan: "toBe",
        ownerId: holder.userId,
        reviewBy: null,
        revision: 1,
        touchpointCount: 3,
        archived: false,
        updatedAt: expect.stringMatching(/^\d{4}-\d\d-\d\dT/),
      },
    ]);
  });

  it.each([
    "limit=0",
    "limit=201",
    "limit=x",
    "cursor=%00",
    "cursor=abc",
    "offset=3",
    "limit=1&limit=2",
  ])("refuses the query %s", async (query) => {
    expect((await api.list(query)).status).toBe(422);
  });
});

describe("a monitor", () => {
  it("meets the journeys assigned to them and no other", async () => {
    const { centreId } = holder;
    const mine = await api.create(aJourneyDocument({ name: "맡은 동선" }));
    const other = await api.create(aJourneyDocument({ name: "남의 동선" }));
    const { membershipId } = await aPerson({ centreId, role: "monitor" });
    const key = await anApiKey({ centreId, membershipId });
    const theirs = journeysApi({ authorization: `Bearer ${key}` });
    expect((await theirs.list()).body.items).toEqual([]);
    await assignJourneys(scopeForAdministration(centreId), {
      membershipId,
      journeyIds: [mine.body.id],
      by: null,
      now: new Date(),
    });
    const listed = await theirs.list();
    expect(listed.body.items).toMatchObject([{ id: mine.body.id }]);
    expect(await theirs.list(`cursor=${mine.body.id}`)).toMatchObject({ body: { items: [] } });
    expect((await theirs.get(mine.body.id)).status).toBe(200);
    expect((await theirs.score(mine.body.id)).status).toBe(200);
    for (const ask of [theirs.get, theirs.score])
      expect(await ask(other.body.id)).toMatchObject({ status: 404, body: { code: "not-found" } });
    expect((await theirs.get(other.body.id, { "if-none-match": "*" })).status).toBe(404);
    for (const id of [mine.body.id, other.body.id])
      expect((await theirs.export(id)).status).toBe(403);
  });
});

describe("who may do what", () => {
  it.each([
    ["director", 201, 200, 204],
    ["manager", 201, 200, 204],
    ["staff", 403, 403, 403],
    ["monitor", 403, 403, 403],
  ] as const)(
    "a %s creates, replaces and deletes with %d, %d and %d",
    async (role, ...statuses) => {
      const { centreId } = holder;
      const { membershipId } = await aPerson({ centreId, role });
      const key = await anApiKey({ centreId, membershipId });
      const theirs = journeysApi({ authorization: `Bearer ${key}` });
      const { id } = (await api.create(aJourneyDocument())).body;
      const document = aJourneyDocument();
      expect([
        (await theirs.create(document)).status,
        (await theirs.replace(id, document, { "if-match": '"1"' })).status,
        (await theirs.remove(id, { "if-match": '"2"' })).status,
      ]).toEqual(statuses);
      expect((await theirs.import(document)).status).toBe(statuses[0]);
    },
  );

  it("nobody does anything", async () => {
    const nobody = journeysApi({});
    const { id } = (await api.create(aJourneyDocument())).body;
    const asked = [
      nobody.list(),
      nobody.create(aJourneyDocument()),
      nobody.import(aJourneyDocument()),
      nobody.get(id),
      nobody.replace(id, aJourneyDocument(), { "if-match": '"1"' }),
      nobody.remove(id, { "if-match": '"1"' }),
      nobody.score(id),
      nobody.export(id),
    ];
    for (const { status } of await Promise.all(asked)) expect(status).toBe(401);
  });
});
