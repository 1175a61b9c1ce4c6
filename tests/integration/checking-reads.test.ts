import { v7 as uuid } from "uuid";
import { beforeAll, describe, expect, it } from "vitest";
import type { CheckItem } from "@/lib/schemas/checks";
import { checkableStops } from "@/lib/server/checks/checkable-stops";
import {
  dueTouchpoints,
  expectedCount,
  uncheckableTouchpoints,
} from "@/lib/server/checks/due-touchpoints";
import { getCheck } from "@/lib/server/checks/get-check";
import { namesInChecks } from "@/lib/server/checks/names-in-checks";
import { type PlaceInList, pageOfChecks } from "@/lib/server/checks/page-of-checks";
import { lastOutcomeAt, recentChecksOf } from "@/lib/server/checks/recent-checks";
import { recordChecks } from "@/lib/server/checks/record-checks";
import { touchpointToCheck } from "@/lib/server/checks/touchpoint-to-check";
import type { StoredJourney } from "@/lib/server/journeys/stored-journeys";
import type { Viewer } from "@/lib/server/viewer";
import { freshDatabase } from "../support/fresh-database";
import { aJourney } from "../support/journeys";
import { aBareCentre } from "../support/places";
import { touchpointNamed } from "../support/saved-journeys";

const NOW = new Date("2026-11-21T06:00:00Z");
const TODAY = "2026-11-21";

let viewer: Viewer;
let stranger: Viewer;
let journey: StoredJourney;

const at = (day: string, time = "10:00") => new Date(`${day}T${time}:00+09:00`);
const onDay = (day: string) => ({ now: at(day), timeZone: "Asia/Seoul" });
const placeOf = (name: string) => touchpointNamed(journey, name);

interface Seen {
  readonly place: string;
  readonly observedAt: Date;
  readonly answer?: "yes" | "no";
  readonly changes?: Partial<CheckItem>;
}

async function see({ place, observedAt, answer = "yes", changes = {} }: Seen): Promise<string> {
  const { id: touchpointId, factors } = placeOf(place);
  const results = factors.map(({ id }) => ({ factorId: id, answer }));
  const id = uuid();
  const about = { id, touchpointId, journeyId: journey.id, observedAt, announced: true, results };
  const [answered] = await recordChecks(viewer, [{ ...about, ...changes }], { now: NOW });
  expect(answered?.status).toBe("created");
  return id;
}

beforeAll(async () => {
  await freshDatabase();
  viewer = await aBareCentre();
  stranger = await aBareCentre();
  const factors = [
    { id: "kind", name: "미소", basic: false },
    { id: "basic", name: "먼저 인사" },
  ];
  const touchpoint = (id: string, changes: object = {}) => ({ id, name: id, factors, ...changes });
  journey = await aJourney(viewer, {
    touchpoints: [
      touchpoint("guard"),
      touchpoint("lobby"),
      touchpoint("desk"),
      touchpoint("poster", { major: false }),
      touchpoint("lift-failure", { routine: false, occurrence: 0.1 }),
      touchpoint("bare", { factors: [] }),
    ],
    links: [
      { from: "guard", to: "lobby" },
      { from: "lobby", to: "desk" },
      { from: "desk", to: "poster" },
      { from: "poster", to: "bare" },
    ],
  });
});

describe("what is due", () => {
  it("is every routine major touchpoint that was not seen for a week: never seen first, then the longest ago", async () => {
    await see({ place: "lobby", observedAt: at("2026-11-14") });
    await see({ place: "guard", observedAt: at("2026-11-15") });
    await see({ place: "guard", observedAt: at("2026-10-01"), answer: "no" });
    const due = dueTouchpoints(await checkableStops(viewer), onDay(TODAY));
    expect(due.map(({ name, daysSince, isBlind }) => [name, daysSince, isBlind])).toEqual([
      ["desk", null, true],
      ["lobby", 7, false],
    ]);
    const stops = await checkableStops(viewer);
    expect(uncheckableTouchpoints(stops).map(({ name }) => name)).toEqual(["bare"]);
    expect(expectedCount(stops)).toBe(3);
    expect(due[0]?.journeys).toEqual([{ id: journey.id, name: journey.document.journey.name }]);
    const later = dueTouchpoints(await checkableStops(viewer), onDay("2026-12-20"));
    expect(later.map(({ name, isBlind }) => [name, isBlind])).toEqual([
      ["desk", true],
      ["lobby", true],
      ["guard", true],
    ]);
  });

  it("names a touchpoint of two paths once, and is due again when its only check is taken back", async () => {
    const second = await aJourney(
      viewer,
      {
        name: "다른 길",
        touchpoints: [{ id: "g", name: "guard", place: placeOf("guard").place }],
        links: [],
      },
      { reuseTouchpoints: true },
    );
    const id = await see({ place: "desk", observedAt: at(TODAY) });
    expect(
      dueTouchpoints(await checkableStops(viewer), onDay(TODAY)).map(({ name }) => name),
    ).toEqual(["lobby"]);
    const supersedes = { id, reason: "다른 곳이었어요" };
    await see({ place: "desk", observedAt: at(TODAY), changes: { results: [], supersedes } });
    const due = dueTouchpoints(await checkableStops(viewer), onDay("2026-12-20"));
    expect(due.map(({ name }) => name)).toEqual(["desk", "lobby", "guard"]);
    const guard = due.find(({ name }) => name === "guard");
    expect(guard?.journeys.map(({ id: journeyId }) => journeyId).sort()).toEqual(
      [journey.id, second.id].sort(),
    );
  });

  it("shows a monitor the assigned path only, and another centre nothing", async () => {
    const monitor = { ...viewer, role: "monitor" as const, assignedJourneyIds: [] };
    expect(await checkableStops(monitor)).toEqual([]);
    expect(await checkableStops(stranger)).toEqual([]);
    const assigned = { ...monitor, assignedJourneyIds: [journey.id] };
    expect((await checkableStops(assigned)).length).toBe(6);
  });
});

describe("the questions of a touchpoint", () => {
  it("begin with what a visitor takes for granted", async () => {
    const { id: touchpointId } = placeOf("lobby");
    const asked = await touchpointToCheck(viewer, { touchpointId, journeyId: null });
    expect(asked.factors.map(({ name }) => name)).toEqual(["먼저 인사", "미소"]);
    expect(asked.journey?.id).toBe(journey.id);
  });

  it("are another centre's secret, and a monitor's only on an assigned path", async () => {
    const { id: touchpointId } = placeOf("lobby");
    const asked = { touchpointId, journeyId: journey.id };
    const refused = { code: "not-found" };
    await expect(touchpointToCheck(stranger, asked)).rejects.toMatchObject(refused);
    const monitor = { ...viewer, assignedJourneyIds: [] };
    await expect(touchpointToCheck(monitor, asked)).rejects.toMatchObject(refused);
    const assigned = { ...viewer, assignedJourneyIds: [journey.id] };
    await expect(touchpointToCheck(assigned, asked)).resolves.toMatchObject({ id: touchpointId });
  });
});

describe("one check", () => {
  it("stands beside what it corrects and what corrects it", async () => {
    const observedAt = at("2026-09-01");
    const first = await see({ place: "guard", observedAt, answer: "no" });
    const supersedes = { id: first, reason: "잘못 눌렀어요" };
    const second = await see({ place: "guard", observedAt, changes: { supersedes } });
    const withdrawing = { results: [], supersedes: { id: second, reason: "다른 곳이었어요" } };
    const third = await see({ place: "guard", observedAt, changes: withdrawing });
    expect(await getCheck(viewer, second)).toMatchObject({
      check: { id: second, outcome: "passed", supersedes, supersededBy: third },
      before: { id: first, outcome: "failed", supersededBy: second },
      after: { id: third, outcome: null, results: [] },
    });
    await expect(getCheck(stranger, second)).rejects.toMatchObject({ code: "not-found" });
    const names = await namesInChecks(viewer.scope, [(await getCheck(viewer, first)).check]);
    expect([...names.touchpoints.values()]).toMatchObject([{ name: "guard" }]);
    expect([...names.factors.values()].map(({ name }) => name).sort()).toEqual([
      "먼저 인사",
      "미소",
    ]);
  });

  it("is the last that had an outcome only while nothing corrects it", async () => {
    const { id } = placeOf("poster");
    expect(await lastOutcomeAt(viewer, id)).toBeNull();
    const missed = await see({ place: "poster", observedAt: at("2026-11-01"), answer: "no" });
    expect(await lastOutcomeAt(viewer, id)).toMatchObject({ id: missed, outcome: "failed" });
    const withdrawing = { results: [], supersedes: { id: missed, reason: "다른 곳이었어요" } };
    await see({ place: "poster", observedAt: at("2026-11-01"), changes: withdrawing });
    expect(await lastOutcomeAt(viewer, id)).toBeNull();
  });
});

describe("pages of checks", () => {
  it("lead to older ones and back again, each check on one page", async () => {
    const day = "2026-03-02";
    for (let minute = 10; minute < 22; minute += 1)
      await see({ place: "lobby", observedAt: at(day, `09:${minute}`) });
    const asked = (place: PlaceInList | null) =>
      pageOfChecks(viewer, { choice: { from: day, to: day }, place, limit: 5 });
    const first = await asked(null);
    const second = await asked({ side: "older", cursor: first.older ?? "" });
    const third = await asked({ side: "older", cursor: second.older ?? "" });
    const idsOf = (pages: readonly (typeof first)[]) =>
      pages.flatMap(({ items }) => items.map(({ id }) => id));
    expect([first.items.length, second.items.length, third.items.length]).toEqual([5, 5, 2]);
    expect(new Set(idsOf([first, second, third])).size).toBe(12);
    expect([first.newer, third.older]).toEqual([null, null]);
    const back = await asked({ side: "newer", cursor: third.newer ?? "" });
    expect(idsOf([back])).toEqual(idsOf([second]));
    const newest = await asked({ side: "newer", cursor: back.newer ?? "" });
    expect(newest).toEqual(first);
  });

  it("refuse a place that is none", async () => {
    const place = { side: "newer", cursor: "AAAA" } as const;
    const asked = pageOfChecks(viewer, { choice: {}, place, limit: 5 });
    await expect(asked).rejects.toMatchObject({ code: "invalid" });
  });
});

describe("what one checked lately", () => {
  it("is one's own, newest first, without what was taken back or corrected", async () => {
    const reader = { ...stranger, scope: viewer.scope, userId: uuid() };
    expect(await recentChecksOf(reader, { from: "2026-10-22", limit: 5 })).toEqual([]);
    const mine = await recentChecksOf(viewer, { from: "2026-10-22", limit: 5 });
    expect(mine.map(({ day, supersededBy }) => [day, supersededBy])).toEqual([
      ["2026-11-15", null],
      ["2026-11-14", null],
    ]);
  });
});
