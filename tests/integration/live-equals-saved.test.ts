import { v7 as uuid } from "uuid";
import { beforeAll, describe, expect, it } from "vitest";
import { liveFigures } from "@/components/journey-map/live-rule/live-figures";
import { applyCommand } from "@/lib/journey-map/apply-command";
import type { MapCommand } from "@/lib/journey-map/map-command";
import { documentOfMap, mapOfDocument } from "@/lib/journey-map/map-document";
import type { JourneyMap } from "@/lib/journey-map/map-types";
import { journeyDocument } from "@/lib/schemas/journey-document";
import { slotsOfMap } from "@/lib/schemas/slots-of-map";
import { recordChecks } from "@/lib/server/checks/record-checks";
import { journeyPage } from "@/lib/server/journeys/journey-page";
import { mapEvidence } from "@/lib/server/journeys/map-evidence";
import { beginPlan } from "@/lib/server/journeys/plans/begin-plan";
import { planPage } from "@/lib/server/journeys/plans/plan-page";
import { replacePlan } from "@/lib/server/journeys/plans/replace-plan";
import { getJourney } from "@/lib/server/journeys/reads";
import { replaceJourney } from "@/lib/server/journeys/replace-journey";
import type { StoredJourney } from "@/lib/server/journeys/stored-journeys";
import type { Viewer } from "@/lib/server/viewer";
import { freshDatabase } from "../support/fresh-database";
import { aJourney } from "../support/journeys";
import { aBareCentre } from "../support/places";

const NOW = new Date("2026-11-21T06:00:00Z");
const DAY_MS = 86_400_000;
const PLACES = ["정문 경비실", "1층 로비", "계단", "상담 코너"] as const;
const FAILED: Readonly<Record<string, number>> = { "정문 경비실": 8, "1층 로비": 3, 계단: 1 };
const OFFICE_HOURS = [1, 2, 3, 4, 5].flatMap((weekday) => [
  { weekday, from: "09:00", to: "12:00" },
  { weekday, from: "13:00", to: "18:00" },
]);

let viewer: Viewer;
let journey: StoredJourney;

async function check({ document }: StoredJourney) {
  const items = document.journey.touchpoints.flatMap(({ id, name, factors }) =>
    Array.from({ length: name === "상담 코너" ? 5 : 20 }, (_, index) => ({
      id: uuid(),
      touchpointId: id,
      observedAt: new Date(NOW.getTime() - index * DAY_MS),
      announced: true,
      results: factors.map((factor) => ({
        factorId: factor.id,
        answer: index < (FAILED[name] ?? 0) ? ("no" as const) : ("yes" as const),
      })),
    })),
  );
  await recordChecks(viewer, items, { now: NOW });
}

beforeAll(async () => {
  await freshDatabase();
  viewer = await aBareCentre();
  journey = await aJourney(viewer, {
    touchpoints: PLACES.map((name) => ({
      id: name,
      name,
      durationSeconds: 6,
      greets: name === "상담 코너",
      factors: [{ id: "f", name: "먼저 인사" }],
    })),
    links: PLACES.slice(1).map((to, index) => ({ from: PLACES[index] ?? "", to })),
  });
  await check(journey);
});

const idOf = (name: string) =>
  journey.document.journey.touchpoints.find((one) => one.name === name)?.id ?? "";

function commanded(map: JourneyMap, command: MapCommand): JourneyMap {
  const done = applyCommand(map, command);
  if (done.status === "refused") throw new Error(done.code);
  return done.map;
}

/** What the editor answers while this is drawn, and what the page shows once it was saved. */
async function liveAndSaved(change: (map: JourneyMap) => JourneyMap) {
  const { document, revision } = await getJourney(viewer, journey.id);
  const map = change(mapOfDocument(document));
  const ids = map.touchpoints.map(({ id }) => id);
  const live = liveFigures(map, await mapEvidence(viewer, ids, NOW));
  const saving = journeyDocument.parse(documentOfMap(map));
  const replacement = { journeyId: journey.id, revisions: [revision], document: saving, now: NOW };
  await replaceJourney(viewer, replacement);
  const page = await journeyPage(viewer, { journeyId: journey.id, now: NOW });
  if (live === null) throw new Error("no figures");
  const { score, firstSeconds } = page.figures;
  const gaps = page.slots.filter(
    (slot) => slot.firstSeconds.welcomedShare < firstSeconds.welcomedShare,
  );
  return {
    live: {
      rate: live.rate?.value,
      interval: live.rate?.interval,
      visits: live.rate?.visits,
      weakest: [live.weakest?.id, live.weakest?.missed, live.weakest?.gain],
      blindSpots: live.blindSpots,
      welcomedShare: live.welcomedShare,
      gaps: live.gaps,
    },
    saved: {
      rate: score.failureFree,
      interval: score.interval,
      visits: score.effectiveVisits,
      weakest: [score.weakest?.id, score.weakest?.missed, score.weakest?.gain],
      blindSpots: score.blindSpots,
      welcomedShare: firstSeconds.welcomedShare,
      gaps,
    },
  };
}

describe("the rule while a path is drawn says what the page shows once it is saved", () => {
  it("[F5] when the counselling corner is moved before the stairs", async () => {
    const id = idOf("상담 코너");
    const after = idOf("1층 로비");
    const { live, saved } = await liveAndSaved((map) =>
      commanded(map, { type: "reorder", id, after }),
    );
    expect(live).toEqual(saved);
    expect(saved.welcomedShare).toBe(1);
    expect(saved.weakest[0]).toBe(idOf("정문 경비실"));
  });

  it("when it is attended in office hours, and away at noon", async () => {
    const { live, saved } = await liveAndSaved((map) => ({
      ...map,
      touchpoints: map.touchpoints.map((one) =>
        one.greets ? { ...one, attendedHours: OFFICE_HOURS } : one,
      ),
    }));
    expect(live).toEqual(saved);
    expect(saved.welcomedShare).toBe(1);
    expect(saved.gaps.map(({ weekdays, from, to }) => [weekdays.length, from, to])).toEqual([
      [5, "12:00", "13:00"],
    ]);
  });

  it("when somebody greets at the gate too, and nobody does any more", async () => {
    const greeting = (greets: boolean, names: readonly string[]) => (map: JourneyMap) => ({
      ...map,
      touchpoints: map.touchpoints.map((one) =>
        names.includes(one.name) ? { ...one, greets } : one,
      ),
    });
    const gate = await liveAndSaved(greeting(true, ["정문 경비실"]));
    expect(gate.live).toEqual(gate.saved);
    expect([gate.saved.welcomedShare, gate.saved.gaps]).toEqual([1, []]);
    const nobody = await liveAndSaved(greeting(false, [...PLACES]));
    expect(nobody.live).toEqual(nobody.saved);
    expect(nobody.saved.welcomedShare).toBe(0);
  });

  it("when a touchpoint is no longer major", async () => {
    const { live, saved } = await liveAndSaved((map) => ({
      ...map,
      touchpoints: map.touchpoints.map((one) =>
        one.name === "정문 경비실" ? { ...one, major: false } : one,
      ),
    }));
    expect(live).toEqual(saved);
    expect(saved.weakest[0]).toBe(idOf("1층 로비"));
  });
});

describe("the rule while a plan is drawn says what its page forecasts", () => {
  it("[C3] with the corner before the stairs, in office hours, and a place that is new", async () => {
    const begun = await beginPlan(viewer, { journeyId: journey.id, name: "상담 코너" }, NOW);
    const asIs = mapOfDocument((await getJourney(viewer, journey.id)).document);
    const drawn = mapOfDocument(begun.document);
    const corner = { ...drawn.touchpoints.at(-1), id: "new", name: "새 안내대", greets: true };
    const added = { ...corner, attendedHours: OFFICE_HOURS } as (typeof drawn.touchpoints)[number];
    const lobby = drawn.touchpoints[1]?.id ?? null;
    const map = commanded(drawn, { type: "add", touchpoint: added, after: lobby });
    const ids = [...asIs.touchpoints, ...map.touchpoints].map(({ id }) => id);
    const live = liveFigures(map, { ...(await mapEvidence(viewer, ids, NOW)), asIs });
    const place = { journeyId: journey.id, planId: begun.id };
    const document = journeyDocument.parse(documentOfMap(map));
    await replacePlan(viewer, { ...place, revisions: [begun.revision], document, now: NOW });
    const page = await planPage(viewer, place, NOW);
    expect(live?.rate?.value).toBeCloseTo(page.comparison.toBe.failureFree ?? Number.NaN, 12);
    expect(live?.rate?.visits).toBe(page.comparison.toBe.effectiveVisits);
    expect(live?.assumedRate).toBe(page.assumedRate);
    expect(live?.welcomedShare).toBe(page.firstSeconds.toBe.welcomedShare);
    expect(live?.gaps.length).toBeGreaterThan(0);
    const spoken = (slots: ReturnType<typeof slotsOfMap>) =>
      slots.map(({ weekdays, from, to, firstSeconds }) => [weekdays, from, to, firstSeconds.never]);
    const forecast = slotsOfMap(page.toBe).filter(
      (slot) => slot.firstSeconds.welcomedShare < page.firstSeconds.toBe.welcomedShare,
    );
    expect(spoken(live?.gaps ?? [])).toEqual(spoken(forecast));
  });
});
