import { v7 as uuid } from "uuid";
import { beforeAll, describe, expect, it } from "vitest";
import { getCheck } from "@/lib/server/checks/get-check";
import { recordBatch } from "@/lib/server/checks/record-batch";
import type { StoredJourney } from "@/lib/server/journeys/stored-journeys";
import type { Viewer } from "@/lib/server/viewer";
import { freshDatabase } from "../support/fresh-database";
import { aJourney } from "../support/journeys";
import { aBareCentre } from "../support/places";
import { touchpointNamed } from "../support/saved-journeys";

const NOW = new Date("2026-11-21T06:00:00Z");

let viewer: Viewer;
let journey: StoredJourney;

beforeAll(async () => {
  await freshDatabase();
  viewer = await aBareCentre();
  const factors = [{ id: "greeting", name: "먼저 인사" }];
  const touchpoints = [{ id: "guard", name: "guard", factors }];
  journey = await aJourney(viewer, { touchpoints, links: [] });
});

function aCheck(changes: object = {}) {
  const { id: touchpointId, factors } = touchpointNamed(journey, "guard");
  const results = factors.map(({ id }) => ({ factorId: id, answer: "yes" }));
  const observedAt = "2026-11-20T09:30:00+09:00";
  return { id: uuid(), touchpointId, observedAt, announced: true, results, ...changes };
}

/** Its id, once it is recorded. */
async function recorded(item: { readonly id: string }): Promise<string> {
  const [result] = await recordBatch(viewer, [item], NOW);
  expect(result).toEqual({ id: item.id, status: "created" });
  return item.id;
}

const correctionOf = (id: string, changes: object = {}) =>
  aCheck({ supersedes: { id, reason: "다른 칸에 적었어요" }, ...changes });

const kept = async (id: string) => (await getCheck(viewer, id)).check;

describe("a correction of a check from paper", () => {
  it("is still from that sheet, corrected by whoever sent it, however often it is corrected", async () => {
    const first = await recorded(aCheck({ source: "paper", filledBy: "경비" }));
    const second = await recorded(correctionOf(first));
    const third = await recorded(correctionOf(second));
    const fromSheet = { source: "paper", filledBy: "경비" };
    expect(await kept(second)).toMatchObject({ ...fromSheet, supersedes: { id: first } });
    expect(await kept(third)).toMatchObject({ ...fromSheet, supersedes: { id: second } });
    expect(await kept(first)).toMatchObject({ ...fromSheet, supersededBy: second });
  });

  it("says another duty where the duty is what was wrong", async () => {
    const first = await recorded(aCheck({ source: "paper", filledBy: "경비" }));
    const second = await recorded(correctionOf(first, { filledBy: "자원봉사자" }));
    expect(await kept(second)).toMatchObject({ source: "paper", filledBy: "자원봉사자" });
  });

  it("stays from the sheet where it only takes the check out of every figure", async () => {
    const first = await recorded(aCheck({ source: "paper", filledBy: "경비" }));
    const withdrawal = await recorded(correctionOf(first, { results: [] }));
    expect(await kept(withdrawal)).toMatchObject({ source: "paper", outcome: null });
  });

  it("is a replay when it is sent again, for nothing that was sent has changed", async () => {
    const first = await recorded(aCheck({ source: "paper", filledBy: "경비" }));
    const correction = correctionOf(first);
    await recorded(correction);
    const again = await recordBatch(viewer, [correction], NOW);
    expect(again).toEqual([{ id: correction.id, status: "duplicate" }]);
  });

  it("has a sheet of paper behind it only where the first check had one", async () => {
    const first = await recorded(aCheck());
    const second = await recorded(correctionOf(first));
    expect(await kept(second)).toMatchObject({ source: null, filledBy: null });
  });

  it("follows its check also where both come in one batch", async () => {
    const check = aCheck({ source: "paper", filledBy: "경비" });
    const correction = correctionOf(check.id);
    await recordBatch(viewer, [correction, check], NOW);
    expect(await kept(correction.id)).toMatchObject({ source: "paper", filledBy: "경비" });
  });
});
