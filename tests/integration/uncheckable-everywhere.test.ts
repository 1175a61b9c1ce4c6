import { v7 as uuid } from "uuid";
import { beforeAll, describe, expect, it } from "vitest";
import { dueSentence } from "@/app/(signed-in)/today/due-sections";
import { pathDetail } from "@/components/checks/path-detail";
import { checkingWords } from "@/components/checks/words";
import { visitCounts } from "@/components/scores/walked-visit-counts";
import { uncheckableOf } from "@/lib/journey-map/uncheckable";
import { checkableStops } from "@/lib/server/checks/checkable-stops";
import {
  dueTouchpoints,
  expectedCount,
  uncheckableTouchpoints,
} from "@/lib/server/checks/due-touchpoints";
import { readWall } from "@/lib/server/dashboards/reads";
import { journeyPage } from "@/lib/server/journeys/journey-page";
import type { StoredJourney } from "@/lib/server/journeys/stored-journeys";
import type { Viewer } from "@/lib/server/viewer";
import { recordWalk } from "@/lib/server/walks/record-walk";
import { freshDatabase } from "../support/fresh-database";
import { aJourney } from "../support/journeys";
import { aBareCentre } from "../support/places";

const NOW = new Date("2026-11-21T06:00:00Z");
const factors = [{ id: "f", name: "인사" }];

let viewer: Viewer;
let journey: StoredJourney;

const idOf = (name: string) =>
  journey.document.journey.touchpoints.find((one) => one.name === name)?.id ?? "";

async function walk(answer: "yes" | "no") {
  const checks = ["1층 로비", "2층 사무실"].map((name) => ({
    id: uuid(),
    touchpointId: idOf(name),
    observedAt: NOW,
    results: (
      journey.document.journey.touchpoints.find(({ id }) => id === idOf(name))?.factors ?? []
    ).map(({ id: factorId }) => ({ factorId, answer })),
  }));
  const way = ["정문", "1층 로비", "계단", "2층 사무실", "상담 코너"].map(idOf);
  const about = { id: uuid(), journeyId: journey.id, startedAt: NOW, announced: true };
  await recordWalk(viewer, { ...about, way, checks }, { now: NOW });
}

beforeAll(async () => {
  await freshDatabase();
  viewer = await aBareCentre();
  journey = await aJourney(viewer, {
    touchpoints: [
      { id: "door", name: "정문" },
      { id: "lobby", name: "1층 로비", factors },
      { id: "stairs", name: "계단" },
      { id: "lift", name: "엘리베이터" },
      { id: "office", name: "2층 사무실", greets: true, factors },
      { id: "corner", name: "상담 코너" },
    ],
    links: [
      { from: "door", to: "lobby" },
      { from: "lobby", to: "stairs", weight: 0.7 },
      { from: "lobby", to: "lift", weight: 0.3 },
      { from: "stairs", to: "office" },
      { from: "lift", to: "office" },
      { from: "office", to: "corner" },
    ],
  });
  await walk("yes");
  await walk("no");
});

const asked = { days: 30, now: NOW } as const;

describe("a path of which four major touchpoints have no basic factor", () => {
  it("has the same four that cannot be checked wherever they are counted", async () => {
    const stops = await checkableStops(viewer);
    const { journeys } = await readWall(viewer, asked);
    const page = await journeyPage(viewer, { journeyId: journey.id, now: NOW });
    const names = ["정문", "계단", "엘리베이터", "상담 코너"];
    const found = [
      uncheckableTouchpoints(stops),
      journeys[0]?.uncheckable,
      uncheckableOf(page.journey.touchpoints),
    ];
    for (const places of found) expect(places?.map(({ name }) => name)).toEqual(names);
    expect(pathDetail(stops, checkingWords("ko"))).toBe("접점 6곳 · 점검할 수 없는 주요 접점 4곳");
  });

  it("has none due today and none unchecked on the dashboard once the other two were checked", async () => {
    const stops = await checkableStops(viewer);
    expect(dueTouchpoints(stops, { now: NOW, timeZone: "Asia/Seoul" })).toEqual([]);
    expect(expectedCount(stops)).toBe(2);
    const [figures] = (await readWall(viewer, asked)).journeys;
    expect(figures?.blindSpots).toEqual([]);
    expect([figures?.observedMajors, figures?.routineMajors]).toEqual([2, 6]);
  });

  it("never claims that all was seen, only what could be", async () => {
    const saying = { say: checkingWords("ko"), locale: "ko" } as const;
    const sentence = (expected: number, uncheckable: number) =>
      dueSentence([], { expected, uncheckable }, saying);
    expect(sentence(2, 4)).toBe(
      "점검할 수 있는 주요 접점은 모두 때맞춰 봤어요. 점검할 수 없는 주요 접점 4곳: 필수 요소가 아직 없습니다.",
    );
    expect(sentence(0, 4)).toBe("점검할 수 없는 주요 접점 4곳: 필수 요소가 아직 없습니다.");
    expect(sentence(2, 0)).toMatch(/^주요 접점을 모두 때맞춰 봤어요/);
    expect(sentence(0, 0)).toBe("늘 지나는 주요 접점이 아직 없어요.");
  });

  it("[J7] lets a visit meet five of its six touchpoints", async () => {
    const [figures] = (await readWall(viewer, asked)).journeys;
    expect(figures?.expectedTouchpoints).toBe(5);
  });

  it("[V1] [V2] counts both walks: one at 0, one not known yet, none complete", async () => {
    const page = await journeyPage(viewer, { journeyId: journey.id, now: NOW });
    expect(visitCounts(page.figures, page.walks)).toEqual({
      ...{ count: 2, hundred: 0, zero: 1, unknown: 1, complete: 0 },
    });
  });
});
