import { v7 as uuid } from "uuid";
import { beforeAll, describe, expect, it } from "vitest";
import { GET, POST } from "@/app/api/v1/checks/route";
import { scopeForAdministration } from "@/lib/server/viewer";
import { freshDatabase } from "../support/fresh-database";
import { aKeyHolder } from "../support/people";
import { aTouchpoint, type PlacedTouchpoint } from "../support/places";

const URL_OF_CHECKS = "http://localhost:3000/api/v1/checks";

let headers: Record<string, string>;
let gate: PlacedTouchpoint;

beforeAll(async () => {
  await freshDatabase();
  const holder = await aKeyHolder({ role: "staff" });
  headers = { ...holder.headers, "content-type": "application/json", "accept-language": "en" };
  gate = await aTouchpoint(scopeForAdministration(holder.centreId), [{ basic: true }]);
});

const aBody = (changes: object = {}) => ({
  id: uuid(),
  touchpointId: gate.id,
  observedAt: "2026-11-21T15:05:00+09:00",
  announced: true,
  results: [{ factorId: gate.factorIds[0], answer: "yes" }],
  ...changes,
});

const post = async (items: readonly unknown[], changes: Record<string, string> = {}) => {
  const body = JSON.stringify({ items });
  const all = { ...headers, ...changes };
  const answer = await POST(new Request(URL_OF_CHECKS, { method: "POST", headers: all, body }));
  return { status: answer.status, body: await answer.json() };
};

const list = async (query = "") => {
  const answer = await GET(new Request(`${URL_OF_CHECKS}?${query}`, { headers }));
  return { status: answer.status, body: await answer.json() };
};

describe("POST /api/v1/checks", () => {
  it("answers each check on its own, in order, a replay too", async () => {
    const [first, second] = [aBody(), aBody({ note: "창문이 닫혀 있었어요" })];
    expect(await post([first, second])).toEqual({
      status: 200,
      body: {
        results: [
          { id: first.id, status: "created" },
          { id: second.id, status: "created" },
        ],
      },
    });
    const replay = await post([second, { ...first, announced: false }]);
    expect(replay.body.results).toMatchObject([
      { id: second.id, status: "duplicate" },
      { id: first.id, status: "rejected" },
    ]);
  });

  it("rejects what does not fit with its path and a sentence, and records the rest", async () => {
    const bad = [
      aBody({ note: "900101-1234567" }),
      aBody({ note: "９００１０１－１２３４５６７" }),
      aBody({ note: "900101 1234567" }),
      aBody({ centreId: uuid() }),
      aBody({ observedAt: "2026-11-21T15:05:00" }),
      aBody({ results: [{ factorId: gate.factorIds[0], answer: "maybe" }] }),
      aBody({ id: "not-an-id" }),
      aBody({ touchpointId: uuid() }),
      "words",
      null,
    ];
    const good = aBody();
    const { status, body } = await post([...bad, good]);
    expect(status).toBe(200);
    const { results } = body;
    expect(results.map(({ code, path }: { code?: string; path?: string }) => [code, path])).toEqual(
      [
        ["personal-number", "note"],
        ["personal-number", "note"],
        ["personal-number", "note"],
        ["unknown-field", "centreId"],
        ["wrong-format", "observedAt"],
        ["not-one-of", "results[0].answer"],
        ["wrong-format", "id"],
        ["unknown-id", "touchpointId"],
        ["wrong-type", undefined],
        ["wrong-type", undefined],
        [undefined, undefined],
      ],
    );
    expect(results.at(-1)).toEqual({ id: good.id, status: "created" });
    for (const { detail } of results.slice(0, -1)) expect(detail).toMatch(/^[A-Z].{10,}/);
    expect(JSON.stringify(body)).not.toContain("1234567");
    const korean = await post([bad[0]], { "accept-language": "ko" });
    expect(korean.body.results[0].detail).toContain("주민등록번호");
  });

  it("takes 1 to 1,000 items", async () => {
    expect((await post([])).status).toBe(422);
    expect((await post(Array.from({ length: 1_001 }, () => aBody()))).status).toBe(422);
    const { status, body } = await post(Array.from({ length: 1_000 }, () => aBody()));
    expect(status).toBe(200);
    expect(body.results).toHaveLength(1_000);
  });
});

describe("GET /api/v1/checks", () => {
  it("lists newest first, page by page, each once, whatever is recorded meanwhile", async () => {
    const day = "2026-03-02";
    const ids = Array.from({ length: 25 }, () => uuid());
    await post(ids.map((id) => aBody({ id, observedAt: `${day}T09:30:00+09:00` })));
    const seen: string[] = [];
    let cursor = "";
    do {
      const { body } = await list(`from=${day}&to=${day}&limit=10${cursor}`);
      seen.push(...body.items.map(({ id }: { id: string }) => id));
      await post([aBody({ observedAt: `${day}T10:00:00+09:00` })]);
      cursor = body.nextCursor ? `&cursor=${body.nextCursor}` : "";
    } while (cursor);
    expect(seen).toEqual([...ids].sort().reverse());
  });

  it("filters by touchpoint, outcome and day, and shows a correction beside its mistake", async () => {
    const mistake = aBody({
      observedAt: "2026-04-01T00:10:00+09:00",
      results: [{ factorId: gate.factorIds[0], answer: "no" }],
    });
    const correction = aBody({
      observedAt: "2026-04-01T00:10:00+09:00",
      supersedes: { id: mistake.id, reason: "잘못 눌렀어요" },
    });
    await post([mistake, correction]);
    const { body } = await list(
      `from=2026-04-01&to=2026-04-01&touchpointId=${gate.id}&outcome=failed`,
    );
    expect(body).toEqual({
      items: [
        expect.objectContaining({
          id: mistake.id,
          outcome: "failed",
          day: "2026-04-01",
          observedAt: "2026-03-31T15:10:00.000Z",
          supersedes: null,
          supersededBy: correction.id,
          results: [{ factorId: gate.factorIds[0], answer: "no", basic: true }],
        }),
      ],
      nextCursor: null,
    });
  });

  it.each([
    "from=2026-02-30",
    "limit=0",
    "limit=many",
    "cursor=AAAA",
    "who=me",
    "from=2026-02-02&to=2026-02-01",
  ])("refuses the query %s", async (query) => {
    const { status, body } = await list(query);
    expect(status).toBe(422);
    expect(body.detail).toMatch(/^[A-Z1]/);
  });
});
