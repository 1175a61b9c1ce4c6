import { v7 as uuid } from "uuid";
import { beforeAll, describe, expect, it } from "vitest";
import { GET } from "@/app/api/v1/checks/route";
import { listAsked } from "@/lib/server/checks/asked-page";
import { recordChecks } from "@/lib/server/checks/record-checks";
import type { StoredJourney } from "@/lib/server/journeys/stored-journeys";
import { scopeForAdministration, type Viewer } from "@/lib/server/viewer";
import { oneWalk } from "@/lib/server/walks/one-walk";
import { recordWalk } from "@/lib/server/walks/record-walk";
import { freshDatabase } from "../support/fresh-database";
import { aJourney } from "../support/journeys";
import { aKeyHolder } from "../support/people";
import { aBareCentre } from "../support/places";

const NOW = new Date("2026-11-21T06:00:00Z");
const TODAY = "2026-11-21";

let viewer: Viewer;
let headers: Record<string, string>;
let journey: StoredJourney;

beforeAll(async () => {
  await freshDatabase();
  const holder = await aKeyHolder({ role: "staff" });
  headers = { ...holder.headers };
  const scope = scopeForAdministration(holder.centreId);
  viewer = { ...(await aBareCentre()), scope, centreId: holder.centreId, userId: holder.userId };
  const touchpoint = (id: string) => ({ id, name: id, factors: [{ id: "f", name: "먼저 인사" }] });
  journey = await aJourney(viewer, {
    touchpoints: ["guard", "lobby"].map(touchpoint),
    links: [{ from: "guard", to: "lobby" }],
  });
});

const stops = () => journey.document.journey.touchpoints;

const seen = (index: number) => {
  const stop = stops()[index];
  const results = stop?.factors.map(({ id }) => ({ factorId: id, answer: "yes" as const })) ?? [];
  return { id: uuid(), touchpointId: stop?.id ?? "", observedAt: NOW, results };
};

async function aWalk() {
  const checks = [seen(0), seen(1)];
  const way = stops().map(({ id }) => id);
  const walk = { id: uuid(), journeyId: journey.id, startedAt: NOW, announced: true, way, checks };
  await recordWalk(viewer, walk, { now: NOW });
  return { id: walk.id, checkIds: checks.map(({ id }) => id) };
}

async function list(query: string) {
  const url = `http://localhost:3000/api/v1/checks?${query}`;
  const answer = await GET(new Request(url, { headers }));
  const body = await answer.json();
  const ids: readonly string[] = (body.items ?? []).map(({ id }: { id: string }) => id);
  return { status: answer.status, ids: [...ids].sort() };
}

describe("the checks of one walk", () => {
  it("are those that were made on it, with their corrections, and nobody else's", async () => {
    const [first, second] = [await aWalk(), await aWalk()];
    const [correctedId = ""] = first.checkIds;
    const correction = {
      ...seen(0),
      announced: true,
      supersedes: { id: correctedId, reason: "다르게 봤어요" },
    };
    await recordChecks(viewer, [correction, { ...seen(1), announced: true }], { now: NOW });
    expect(await list(`walkId=${first.id}`)).toEqual({
      status: 200,
      ids: [...first.checkIds, correction.id].sort(),
    });
    expect((await list(`walkId=${second.id}`)).ids).toEqual([...second.checkIds].sort());
    expect((await list(`walkId=${uuid()}`)).ids).toEqual([]);
    expect((await list("walkId=walk")).status).toBe(422);
  });

  it("are asked for by the walk alone, whatever else the address says", async () => {
    const walkId = uuid();
    const params = Promise.resolve({ walkId, from: "2020-01-01", outcome: "failed" });
    expect(await listAsked(params, TODAY)).toEqual({ of: "walk", choice: { walkId }, place: null });
    const mistyped = await listAsked(Promise.resolve({ walkId: "walk" }), TODAY);
    expect(mistyped).toMatchObject({ of: "days", choice: { to: TODAY } });
  });

  it("stand under the walk's day, visit and journey, which only its own readers see", async () => {
    const { id } = await aWalk();
    const asked = { id, day: TODAY, score: 100, journeyId: journey.id };
    expect(await oneWalk(viewer, id)).toMatchObject(asked);
    const refused = { code: "not-found" };
    await expect(oneWalk(await aBareCentre(), id)).rejects.toMatchObject(refused);
    const monitor = { ...viewer, assignedJourneyIds: [uuid()] };
    await expect(oneWalk(monitor, id)).rejects.toMatchObject(refused);
    await expect(oneWalk(viewer, uuid())).rejects.toMatchObject(refused);
  });
});
