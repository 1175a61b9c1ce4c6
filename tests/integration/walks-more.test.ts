import { v7 as uuid } from "uuid";
import { beforeAll, describe, expect, it } from "vitest";
import { type WalkItem, walkItem } from "@/lib/schemas/walks";
import { dayEvidence } from "@/lib/server/checks/day-evidence";
import { talliesOf } from "@/lib/server/checks/tallies-of";
import { verifyTallies } from "@/lib/server/checks/verify-tallies";
import { database, sql } from "@/lib/server/db";
import { replaceJourney } from "@/lib/server/journeys/replace-journey";
import type { StoredJourney } from "@/lib/server/journeys/stored-journeys";
import type { Viewer } from "@/lib/server/viewer";
import { elsewhereWalks } from "@/lib/server/walks/elsewhere-reads";
import { recordWalk } from "@/lib/server/walks/record-walk";
import { walkableJourneys } from "@/lib/server/walks/walkable-journeys";
import { freshDatabase } from "../support/fresh-database";
import { aJourney } from "../support/journeys";
import { aBareCentre } from "../support/places";

const NOW = new Date("2026-11-21T06:00:00Z");
const DAY = "2026-11-21";

let viewer: Viewer;
let journey: StoredJourney;

beforeAll(async () => {
  await freshDatabase();
  viewer = await aBareCentre();
  const touchpoint = (id: string) => ({ id, name: id, factors: [{ id: "f", name: "먼저 인사" }] });
  journey = await aJourney(viewer, {
    touchpoints: ["guard", "lobby", "counsellor"].map(touchpoint),
    links: [
      { from: "guard", to: "lobby" },
      { from: "lobby", to: "counsellor" },
    ],
  });
});

const stops = () => journey.document.journey.touchpoints;

function aWalk(
  answers: readonly ("yes" | "no" | null)[],
  changes: Partial<WalkItem> = {},
): WalkItem {
  return {
    id: uuid(),
    journeyId: journey.id,
    startedAt: NOW,
    announced: true,
    way: stops().map(({ id }) => id),
    checks: stops().flatMap(({ id, factors }, index) => {
      const answer = answers[index];
      if (!answer) return [];
      const results = factors.map((factor) => ({ factorId: factor.id, answer }));
      return [{ id: uuid(), touchpointId: id, observedAt: NOW, results }];
    }),
    ...changes,
  };
}

const record = (walk: WalkItem, now = NOW) => recordWalk(viewer, walk, { now });

async function kept(id: string) {
  const [row] = await database().read<Record<string, unknown>>(
    sql`SELECT "revision", "pausedSeconds", "skips", "impression", "clockOff", "firstGreetingSecond", "complete"
      FROM "Walk" WHERE "centreId" = ${viewer.scope} AND "id" = ${id}`,
  );
  return row && { ...row, clockOff: Boolean(row.clockOff), complete: Boolean(row.complete) };
}

const visitsOfDay = async () =>
  (
    await dayEvidence(viewer.scope, {
      journeyId: journey.id,
      majorIds: stops().map(({ id }) => id),
      from: DAY,
      to: DAY,
    })
  ).visits.length;

describe("what a walk may tell besides its checks", () => {
  it("is kept: the pause, what was passed by and why, the first impression, a clock put back", async () => {
    const [, , last] = stops();
    const skips = [{ touchpointId: last?.id ?? "", reason: "닫혀 있었어요" }];
    const walk = aWalk(["yes", "yes", null], {
      pausedSeconds: 60,
      skips,
      impression: { evaluation: 2, activity: 7 },
      firstGreetingSecond: 12,
      clockOff: true,
    });
    const recorded = await record(walk);
    expect(recorded.visit).toEqual({ score: null, complete: false, brokenBy: [] });
    expect(await kept(walk.id)).toEqual({
      revision: journey.revision,
      pausedSeconds: 60,
      skips: JSON.stringify(skips),
      impression: JSON.stringify({ evaluation: 2, activity: 7 }),
      clockOff: true,
      firstGreetingSecond: 12,
      complete: false,
    });
  });

  it("may be nothing but seconds: a walk without a check is a walk, and no visit that is known", async () => {
    const walk = aWalk([], { firstGreetingSecond: null });
    expect((await record(walk)).visit.score).toBeNull();
    expect(await kept(walk.id)).toMatchObject({
      skips: "[]",
      impression: null,
      pausedSeconds: null,
    });
  });

  it("notes by itself that the phone's clock cannot be right", async () => {
    const early = new Date(NOW.getTime() - 3_600_000);
    const walk = aWalk(["yes", "yes", "yes"]);
    await record(walk, early);
    expect(await kept(walk.id)).toMatchObject({ clockOff: true });
  });

  it("is refused where it skips what was not on the way, or says it in a form that is none", async () => {
    const astray = aWalk(["yes"], { skips: [{ touchpointId: uuid(), reason: "닫혀 있었어요" }] });
    await expect(record(astray)).rejects.toMatchObject({ code: "unknown-id" });
    const written = { ...aWalk(["yes"]), startedAt: NOW.toISOString(), checks: [] };
    expect(walkItem.safeParse(written).success).toBe(true);
    for (const wrong of [
      { impression: { evaluation: 8 } },
      { impression: { mood: 1 } },
      { pausedSeconds: -1 },
      { elsewhere: "  " },
      { skips: [{ touchpointId: uuid(), reason: "900101-1234567" }] },
    ])
      expect(walkItem.safeParse({ ...written, ...wrong }).success).toBe(false);
  });
});

describe("a walk along a path that has changed since", () => {
  it("is judged by the rules of the revision that was walked", async () => {
    const before = journey;
    const [guard, lobby, counsellor] = stops();
    if (!guard || !lobby || !counsellor) throw new Error("no stops");
    const document = {
      ...before.document,
      journey: {
        ...before.document.journey,
        touchpoints: [guard, { ...counsellor, major: false }],
        links: [{ from: guard.id, to: counsellor.id, weight: null }],
      },
    };
    const walk = aWalk(["yes", "yes", "no"], { revision: before.revision });
    const unversioned = aWalk(["yes", "yes", "yes"]);
    await replaceJourney(viewer, {
      journeyId: before.id,
      revisions: [before.revision],
      document,
      now: NOW,
    });
    expect((await record(walk)).visit).toEqual({
      score: 0,
      complete: true,
      brokenBy: [counsellor.id],
    });
    expect(await kept(walk.id)).toMatchObject({ revision: before.revision });
    await expect(record(unversioned)).rejects.toMatchObject({ code: "unknown-id" });
    expect((await verifyTallies()).differences).toEqual([]);
  });
});

describe("a walk through another organisation", () => {
  it("is judged and kept apart: no visit, no check, no figure of ours", async () => {
    journey = await aJourney(viewer, {});
    const touchpointIds = stops().map(({ id }) => id);
    const window = { touchpointIds, from: DAY, to: DAY };
    const walk = aWalk(["no"], { elsewhere: "이웃 복지관", announced: false });
    const recorded = await record(walk);
    expect(recorded).toMatchObject({
      status: "created",
      visit: { score: 0 },
      results: [{ status: "created" }],
    });
    expect(await record(walk)).toMatchObject({ status: "duplicate", visit: { score: 0 } });
    expect(await kept(walk.id)).toBeUndefined();
    expect(await visitsOfDay()).toBe(0);
    expect(await talliesOf(viewer.scope, window)).toEqual({});
    const listed = await elsewhereWalks(viewer);
    expect(listed).toEqual([
      {
        id: walk.id,
        organisation: "이웃 복지관",
        journeyName: journey.document.journey.name,
        day: DAY,
        score: 0,
      },
    ]);
    const other = { ...walk, startedAt: new Date("2026-11-20T06:00:00Z") };
    await expect(record(other)).rejects.toMatchObject({ code: "id-conflict" });
    expect((await verifyTallies()).differences).toEqual([]);
  });

  it("is seen by its own centre alone, and by a monitor along assigned paths alone", async () => {
    expect(await elsewhereWalks(await aBareCentre())).toEqual([]);
    expect(await elsewhereWalks({ ...viewer, assignedJourneyIds: [] })).toEqual([]);
    const mine = { ...viewer, assignedJourneyIds: [journey.id] };
    expect(await elsewhereWalks(mine)).toHaveLength(1);
  });
});

describe("the paths that can be walked", () => {
  it("come whole, in one go, without those of others and without empty ones", async () => {
    const centre = await aBareCentre();
    const mine = await aJourney(centre, { name: "나" });
    const first = await aJourney(centre, { name: "가" });
    await aJourney(centre, { name: "다", touchpoints: [], links: [] });
    const found = await walkableJourneys(centre);
    expect(found.map(({ name }) => name)).toEqual(["가", "나"]);
    expect(found[1]).toMatchObject({ id: mine.id, revision: mine.revision });
    expect(found[1]?.stops[0]?.factors).toHaveLength(1);
    const monitor = { ...centre, assignedJourneyIds: [first.id] };
    expect((await walkableJourneys(monitor)).map(({ id }) => id)).toEqual([first.id]);
    expect(await walkableJourneys({ ...centre, assignedJourneyIds: [] })).toEqual([]);
  });
});
