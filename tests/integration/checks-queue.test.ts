import { randomUUID } from "node:crypto";
import { beforeAll, describe, expect, it } from "vitest";
import { POST } from "@/app/api/v1/checks/route";
import { database, sql } from "@/lib/server/db";
import { scopeForAdministration } from "@/lib/server/viewer";
import { freshDatabase } from "../support/fresh-database";
import { aKeyHolder } from "../support/people";
import { aTouchpoint, type PlacedTouchpoint } from "../support/places";

let holder: Awaited<ReturnType<typeof aKeyHolder>>;
let gate: PlacedTouchpoint;

beforeAll(async () => {
  await freshDatabase();
  holder = await aKeyHolder();
  gate = await aTouchpoint(scopeForAdministration(holder.centreId), [{ basic: true }]);
});

const aCheck = (changes: object = {}) => ({
  id: randomUUID(),
  touchpointId: gate.id,
  observedAt: "2026-11-20T06:05:00Z",
  announced: true,
  results: gate.factorIds.map((factorId) => ({ factorId, answer: "yes" })),
  ...changes,
});

async function post(items: readonly object[], headers: Readonly<Record<string, string>> = {}) {
  const request = new Request("http://localhost/api/v1/checks", {
    method: "POST",
    headers: { ...holder.headers, "content-type": "application/json", ...headers },
    body: JSON.stringify({ items }),
  });
  const response = await POST(request, { params: Promise.resolve({}) });
  return { status: response.status, body: await response.json() };
}

const meantFor = (personId: string, centreId: string) => ({
  "x-mot-meant-for": `${personId} ${centreId}`,
});

describe("what waited in a phone", () => {
  it("is recorded for whom it was written", async () => {
    const check = aCheck();
    const { status, body } = await post([check], meantFor(holder.userId, holder.centreId));
    expect(status).toBe(200);
    expect(body.results).toEqual([{ id: check.id, status: "created" }]);
  });

  it.each([
    ["somebody else", () => meantFor("somebody-else", holder.centreId)],
    ["another centre", () => meantFor(holder.userId, randomUUID())],
  ])("is never recorded where it was written for %s", async (_, headers) => {
    const check = aCheck();
    const { status, body } = await post([check], headers());
    expect(status).toBe(409);
    expect(body).toMatchObject({ code: "other-person" });
    const rows = await database().read(
      sql`SELECT 1 AS "one" FROM "Check" WHERE "id" = ${check.id}`,
    );
    expect(rows).toEqual([]);
  });

  it("keeps the journey's revision on which it was made, and is the same check when it comes again", async () => {
    const check = aCheck({ revision: 7 });
    await post([check]);
    expect((await post([check])).body.results).toEqual([{ id: check.id, status: "duplicate" }]);
    const [other] = (await post([{ ...check, revision: 8 }])).body.results;
    expect(other).toMatchObject({ status: "rejected", code: "id-conflict" });
    const rows = await database().read(
      sql`SELECT "revision" FROM "Check" WHERE "id" = ${check.id}`,
    );
    expect(rows).toEqual([{ revision: 7 }]);
  });
});
