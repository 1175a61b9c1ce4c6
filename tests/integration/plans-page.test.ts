import { v7 as uuid } from "uuid";
import { beforeAll, describe, expect, it } from "vitest";
import { mapOfDocument } from "@/lib/journey-map/map-document";
import { recordChecks } from "@/lib/server/checks/record-checks";
import { database, run, sql } from "@/lib/server/db";
import { adoptPlan } from "@/lib/server/journeys/plans/adopt-plan";
import { beginPlan } from "@/lib/server/journeys/plans/begin-plan";
import { planPage } from "@/lib/server/journeys/plans/plan-page";
import { replacePlan } from "@/lib/server/journeys/plans/replace-plan";
import { walksBeforeAdoption } from "@/lib/server/journeys/plans/walks-before-adoption";
import { getJourney } from "@/lib/server/journeys/reads";
import type { StoredJourney } from "@/lib/server/journeys/stored-journeys";
import type { Viewer } from "@/lib/server/viewer";
import { recordWalk } from "@/lib/server/walks/record-walk";
import { freshDatabase } from "../support/fresh-database";
import { aJourney, aJourneyDocument } from "../support/journeys";
import { aBareCentre } from "../support/places";
import { saveWith, touchpointNamed } from "../support/saved-journeys";

const DAY_MS = 86_400_000;
const ADOPTED = new Date("2026-11-11T03:00:00Z");
const on = (days: number) => new Date(ADOPTED.getTime() + days * DAY_MS);

const viewer: { current: Viewer | null } = { current: null };
beforeAll(async () => {
  await freshDatabase();
});

function who(): Viewer {
  if (!viewer.current) throw new Error("nobody there");
  return viewer.current;
}

/** So many checks at a place on a day, of which so many failed. */
async function check(
  journey: StoredJourney,
  name: string,
  [count, failed]: [number, number],
  day: Date,
) {
  const { id: touchpointId, factors } = touchpointNamed(journey, name);
  const items = Array.from({ length: count }, (_, index) => ({
    id: uuid(),
    touchpointId,
    observedAt: day,
    announced: true,
    results: factors.map((factor) => ({
      factorId: factor.id,
      answer: index < failed ? ("no" as const) : ("yes" as const),
    })),
  }));
  const answers = await recordChecks(who(), items, { now: day });
  expect(answers.every(({ status }) => status === "created")).toBe(true);
  return items;
}

/** The first of these turns out to have been otherwise. */
async function correct([first]: Awaited<ReturnType<typeof check>>, now: Date) {
  if (!first) throw new Error("there is no check to correct");
  const results = first.results.map(({ factorId }) => ({ factorId, answer: "yes" as const }));
  const supersedes = { id: first.id, reason: "잘못 눌렀습니다" };
  const [answer] = await recordChecks(who(), [{ ...first, id: uuid(), results, supersedes }], {
    now,
  });
  expect(answer?.status).toBe("created");
}

/** One visit to the gate and no further. */
async function walk(journey: StoredJourney, startedAt: Date) {
  const { id: touchpointId, factors } = touchpointNamed(journey, "정문 경비실");
  const results = factors.map(({ id: factorId }) => ({ factorId, answer: "yes" as const }));
  const checks = [{ id: uuid(), touchpointId, observedAt: startedAt, results }];
  const way = [touchpointId];
  const made = { id: uuid(), journeyId: journey.id, startedAt, announced: true, way, checks };
  await recordWalk(who(), made, { now: startedAt });
}

/** A path on which the guard misses 6 of 30, and a plan with a corner that greets. */
async function aPlannedJourney() {
  viewer.current = await aBareCentre();
  const journey = await aJourney(who());
  await check(journey, "정문 경비실", [30, 6], on(-3));
  const begun = await beginPlan(who(), { journeyId: journey.id, name: "상담 코너" }, on(-2));
  const [guard, lobby, counsellor] = begun.document.journey.touchpoints;
  if (!guard || !lobby || !counsellor) throw new Error("the founding story has three places");
  const factors = [{ id: "f", name: "맞이" }];
  const corner = { id: "corner", name: "상담 코너", greets: true, factors };
  const touchpoints = [
    { ...guard, duty: "안내" },
    { ...lobby, durationSeconds: 6 },
    corner,
    counsellor,
  ];
  const links = touchpoints
    .slice(1)
    .map(({ id }, at) => ({ from: touchpoints[at]?.id ?? "", to: id }));
  const document = aJourneyDocument({ plan: "toBe", name: "상담 코너", touchpoints, links });
  const place = { journeyId: journey.id, planId: begun.id };
  await replacePlan(who(), { ...place, revisions: [1], document, now: on(-2) });
  return { journey, place };
}

describe("a plan beside the path as it is", () => {
  it("[C2] [C3] leans on what was checked, and assumes of what is new the rate of all", async () => {
    const { place } = await aPlannedJourney();
    const page = await planPage(who(), place, ADOPTED);
    expect(page.assumedRate).toBe(0.8);
    const { asIs, toBe, assumed, difference } = page.comparison;
    expect(asIs.failureFree).toBeCloseTo(0.8, 12);
    expect(toBe.failureFree).toBeCloseTo(0.64, 12);
    expect(toBe.effectiveVisits).toBe(30);
    expect(assumed).toHaveLength(1);
    expect(difference.welcomedShare).toBe(1);
    expect(page.window).toEqual({ from: "2026-10-13", to: "2026-11-11" });
    expect(page.measured).toBeNull();
  });

  it("stands without a single check", async () => {
    const { journey, place } = await aPlannedJourney();
    const page = await planPage(who(), place, on(60));
    expect(page.assumedRate).toBeNull();
    expect(page.comparison.asIs.failureFree).toBeNull();
    expect(page.asIs).toEqual(mapOfDocument(journey.document));
  });
});

describe("a plan that was adopted", () => {
  it("is measured over the same days before and after, the day itself divided at the hour", async () => {
    const { journey, place } = await aPlannedJourney();
    await check(journey, "정문 경비실", [4, 0], on(-1 / 24));
    const seen = { planRevision: 2, revisions: [journey.revision] };
    const adopted = await adoptPlan(who(), { ...place, ...seen, now: ADOPTED });
    await check(adopted, "정문 경비실", [5, 5], on(1 / 24));
    expect((await planPage(who(), place, ADOPTED)).measured).toBeNull();
    await check(adopted, "정문 경비실", [20, 1], on(4));
    await check(adopted, "상담 코너", [6, 0], on(5));
    const page = await planPage(who(), place, on(5));
    const { measured } = page;
    expect(measured).toMatchObject({
      days: 5,
      before: { from: "2026-11-06", to: "2026-11-10", unchecked: ["1층 로비", "2층 상담실"] },
      after: { from: "2026-11-12", to: "2026-11-16" },
    });
    const [guard, , corner] = measured?.places ?? [];
    expect(guard?.before).toMatchObject({ passed: 28, failed: 6 });
    expect(guard?.after).toMatchObject({ passed: 19, failed: 6 });
    expect(guard?.difference?.value).toBeCloseTo(19 / 25 - 28 / 34, 12);
    expect(corner).toMatchObject({
      before: null,
      after: { passed: 6, failed: 0 },
      difference: null,
    });
  });

  it("keeps the forecast that was decided on, with the checks of that very day", async () => {
    const { journey, place } = await aPlannedJourney();
    const morning = await check(journey, "정문 경비실", [2, 2], on(-1 / 24));
    const decidedOn = await planPage(who(), place, ADOPTED);
    const seen = { planRevision: 2, revisions: [journey.revision] };
    await adoptPlan(who(), { ...place, ...seen, now: ADOPTED });
    await check(journey, "정문 경비실", [9, 9], on(1 / 24));
    await correct(morning, on(2 / 24));
    for (const days of [0, 1, 40]) {
      const page = await planPage(who(), place, on(days));
      expect(page.comparison.asIs).toEqual(decidedOn.comparison.asIs);
      expect(page.comparison.toBe.failureFree).toBe(decidedOn.comparison.toBe.failureFree);
      expect(page.window).toEqual(decidedOn.window);
      expect(page.assumedRate).toBe(decidedOn.assumedRate);
    }
    expect(decidedOn.comparison.asIs.weakest).toMatchObject({ passed: 24, failed: 8 });
  });

  it("tells which walks were along the path as it was", async () => {
    const { journey, place } = await aPlannedJourney();
    const asked = { journeyId: journey.id, from: "2026-11-01", to: "2026-11-30" };
    await walk(journey, on(-2));
    expect(await walksBeforeAdoption(who(), asked)).toBeNull();
    const seen = { planRevision: 2, revisions: [journey.revision] };
    const adopted = await adoptPlan(who(), { ...place, ...seen, now: ADOPTED });
    await walk(adopted, on(2));
    expect(await walksBeforeAdoption(who(), asked)).toEqual({ count: 1, day: "2026-11-11" });
    expect(await walksBeforeAdoption(who(), { ...asked, from: "2026-11-12" })).toBeNull();
  });

  it("shows what was adopted, whatever changed since", async () => {
    const { journey, place } = await aPlannedJourney();
    const before = (await planPage(who(), place, ADOPTED)).comparison;
    const seen = { planRevision: 2, revisions: [journey.revision] };
    const adopted = await adoptPlan(who(), { ...place, ...seen, now: ADOPTED });
    await saveWith(who(), adopted, [touchpointNamed(adopted, "2층 상담실")]);
    const page = await planPage(who(), place, on(1));
    expect(page.asIs).toEqual(mapOfDocument(journey.document));
    expect(page.toBe).toEqual(mapOfDocument(adopted.document));
    expect(page.comparison.difference).toEqual(before.difference);
    expect(page.adoptedOn).toBe("2026-11-11");
  });

  it("changes no figure of the path while it is only planned", async () => {
    const { journey } = await aPlannedJourney();
    const read = await getJourney(who(), journey.id);
    expect(read).toEqual(journey);
    const [found] = await database().write(() =>
      run(sql`SELECT COUNT(*) AS "count" FROM "JourneyRevision" WHERE "journeyId" = ${journey.id}`),
    );
    expect(Number(found?.count)).toBe(1);
  });
});
