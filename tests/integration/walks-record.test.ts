import { v7 as uuid } from "uuid";
import { beforeAll, describe, expect, it } from "vitest";
import type { WalkItem } from "@/lib/schemas/walks";
import { dayEvidence } from "@/lib/server/checks/day-evidence";
import { recordChecks } from "@/lib/server/checks/record-checks";
import { verifyTallies } from "@/lib/server/checks/verify-tallies";
import type { Viewer } from "@/lib/server/viewer";
import { recordWalk } from "@/lib/server/walks/record-walk";
import { freshDatabase } from "../support/fresh-database";
import { aJourney } from "../support/journeys";
import { aBareCentre } from "../support/places";

const NOW = new Date("2026-11-21T06:00:00Z");
const DAY = "2026-11-21";

let viewer: Viewer;
let journeyId: string;
let stops: readonly { readonly id: string; readonly factorIds: readonly string[] }[];

beforeAll(async () => {
  await freshDatabase();
  viewer = await aBareCentre();
  const touchpoint = (id: string) => ({ id, name: id, factors: [{ id: "f", name: "먼저 인사" }] });
  const journey = await aJourney(viewer, {
    touchpoints: ["guard", "lobby", "counsellor"].map(touchpoint),
    links: [
      { from: "guard", to: "lobby" },
      { from: "lobby", to: "counsellor" },
    ],
  });
  journeyId = journey.id;
  stops = journey.document.journey.touchpoints.map(({ id, factors }) => ({
    id,
    factorIds: factors.map((factor) => factor.id),
  }));
});

const aWalk = (answers: readonly ("yes" | "no" | null)[]): WalkItem => ({
  id: uuid(),
  journeyId,
  startedAt: NOW,
  announced: true,
  way: stops.map(({ id }) => id),
  checks: stops.flatMap(({ id, factorIds }, index) => {
    const answer = answers[index];
    if (!answer) return [];
    const results = factorIds.map((factorId) => ({ factorId, answer }));
    return [{ id: uuid(), touchpointId: id, observedAt: NOW, results }];
  }),
});

const record = (walk: WalkItem) => recordWalk(viewer, walk, { now: NOW });
const visits = async () => {
  const majorIds = stops.map(({ id }) => id);
  const window = { journeyId, majorIds, from: DAY, to: DAY };
  const found = (await dayEvidence(viewer.scope, window)).visits;
  return found.map(({ score, complete }) => [score, complete]);
};

describe("recording a walk", () => {
  it("judges the visit: 100 only when everything on the way passed, 0 by one failure", async () => {
    const [guard] = stops;
    expect((await record(aWalk(["yes", "yes", null]))).visit).toEqual({
      score: null,
      complete: false,
      brokenBy: [],
    });
    expect((await record(aWalk(["yes", "yes", "yes"]))).visit.score).toBe(100);
    expect((await record(aWalk(["no", "yes", "yes"]))).visit).toEqual({
      score: 0,
      complete: true,
      brokenBy: [guard?.id],
    });
    expect(await visits()).toEqual([
      [100, true],
      [0, true],
    ]);
    expect((await verifyTallies()).differences).toEqual([]);
  });

  it("counts a walk once that is sent again, and refuses another under the same id", async () => {
    const walk = aWalk(["yes", "yes", "yes"]);
    const first = await record(walk);
    const again = await record(walk);
    expect(again).toMatchObject({ status: "duplicate", visit: first.visit });
    expect(again.results.every(({ status }) => status === "duplicate")).toBe(true);
    const other = { ...walk, startedAt: new Date("2026-11-20T06:00:00Z") };
    await expect(record(other)).rejects.toMatchObject({ code: "id-conflict" });
    expect((await verifyTallies()).differences).toEqual([]);
  });

  it("judges anew when a check of it is corrected", async () => {
    const walk = aWalk(["no", "yes", "yes"]);
    expect((await record(walk)).visit.score).toBe(0);
    const before = await visits();
    const [mistake] = walk.checks;
    if (!mistake) throw new Error("no check");
    const correction = {
      ...mistake,
      id: uuid(),
      journeyId,
      announced: true,
      results: mistake.results.map((result) => ({ ...result, answer: "yes" as const })),
      supersedes: { id: mistake.id, reason: "잘못 눌렀어요" },
    };
    await recordChecks(viewer, [correction], { now: NOW });
    const zeros = (all: readonly unknown[][]) => all.filter(([score]) => score === 0).length;
    expect(zeros(await visits())).toBe(zeros(before) - 1);
    expect((await verifyTallies()).differences).toEqual([]);
    const replay = await recordChecks(viewer, [correction], { now: NOW });
    expect(replay).toEqual([{ id: correction.id, status: "duplicate" }]);
  });

  it("refuses a way that is not the journey's, and unannounced walks without rules", async () => {
    const walk = aWalk(["yes", "yes", "yes"]);
    const astray = { ...walk, way: [...walk.way, uuid()] };
    await expect(record(astray)).rejects.toMatchObject({ code: "unknown-id" });
    const elsewhere = { ...walk, journeyId: uuid() };
    await expect(record(elsewhere)).rejects.toMatchObject({ code: "unknown-id" });
    viewer = await aBareCentre({ rulesRecorded: false });
    const journey = await aJourney(viewer);
    const [first] = journey.document.journey.touchpoints;
    const secret = { ...walk, journeyId: journey.id, way: [first?.id ?? ""], announced: false };
    await expect(record(secret)).rejects.toMatchObject({ code: "rules-not-recorded" });
  });
});
