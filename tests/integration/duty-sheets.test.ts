import { beforeAll, beforeEach, describe, expect, it } from "vitest";
import { type DutySheet, listDutySheets } from "@/lib/server/duties/duty-sheets";
import { deleteJourney } from "@/lib/server/journeys/delete-journey";
import { createPlan } from "@/lib/server/journeys/plans/create-plan";
import type { Viewer } from "@/lib/server/viewer";
import { freshDatabase } from "../support/fresh-database";
import { aJourney, aJourneyDocument, type WrittenTouchpoint } from "../support/journeys";
import { aBareCentre } from "../support/places";
import { checkAt, NOW, saveWith, touchpointNamed, touchpointsOf } from "../support/saved-journeys";

let viewer: Viewer;
beforeAll(async () => {
  await freshDatabase();
});
beforeEach(async () => {
  viewer = await aBareCentre();
});

const at = (id: string, changes: Partial<WrittenTouchpoint> = {}): WrittenTouchpoint => ({
  id,
  name: id,
  ...changes,
});
const path = (...touchpoints: WrittenTouchpoint[]) => ({ touchpoints, links: [] });
const factor = (name: string, basic = true) => ({ id: name, name, basic });
const sheets = () => listDutySheets(viewer.scope);
const figures = ({ duty, touchpoints, factorCount, missingProcedures }: DutySheet) => [
  duty,
  touchpoints.length,
  factorCount,
  missingProcedures,
];

describe("the duty sheets", () => {
  it("gather each duty's touchpoints with what to keep, and count where a procedure is missing", async () => {
    const factors = [factor("귀가수단 확인", false), factor("먼저 인사")];
    await aJourney(
      viewer,
      path(
        at("정문", { duty: "경비", factors, procedure: "먼저 인사합니다" }),
        at("로비", { duty: "안내", factors: [factor("조명")] }),
        at("배웅", { duty: "안내", factors, procedure: "  " }),
      ),
    );
    expect((await sheets()).map(figures)).toEqual([
      ["경비", 1, 2, 0],
      ["안내", 2, 3, 2],
    ]);
    const [guard] = (await sheets())[0]?.touchpoints ?? [];
    expect(guard).toMatchObject({ name: "정문", procedure: "먼저 인사합니다", isRoutine: true });
    expect(guard?.factors.map(({ name, basic }) => [name, basic])).toEqual([
      ["먼저 인사", true],
      ["귀가수단 확인", false],
    ]);
  });

  it("name a touchpoint on several journeys once, with all of them", async () => {
    const first = await aJourney(viewer, path(at("로비", { duty: "안내" })));
    const second = await aJourney(viewer, path());
    await saveWith(viewer, second, [touchpointNamed(first, "로비")]);
    const [sheet] = await sheets();
    expect(sheet?.touchpoints.map(({ journeys }) => journeys.map(({ id }) => id))).toEqual([
      [first.id, second.id],
    ]);
  });

  it("put what is nobody's duty last, and what happens now and then behind what is met every day", async () => {
    await aJourney(
      viewer,
      path(
        at("계단"),
        at("고장", { duty: "하나", routine: false, occurrence: 0.02 }),
        at("현관", { duty: " 하나 " }),
        at("식당", { duty: "급식" }),
      ),
    );
    const found = await sheets();
    expect(found.map(({ duty }) => duty)).toEqual(["급식", "하나", null]);
    expect(found[1]?.touchpoints.map(({ name }) => name)).toEqual(["현관", "고장"]);
    expect(found[2]?.touchpoints.map(({ name }) => name)).toEqual(["계단"]);
  });

  it("leave out plans, removed factors, deleted journeys and other centres", async () => {
    const elsewhere = await aBareCentre();
    await aJourney(elsewhere, path(at("남의 로비", { duty: "안내" })));
    const journey = await aJourney(
      viewer,
      path(at("로비", { duty: "안내", factors: [factor("조명")] })),
    );
    const planned = aJourneyDocument(path(at("상담 코너", { duty: "상담" })));
    const toBe = { ...planned.journey, plan: "toBe" as const };
    const plan = { journeyId: journey.id, name: "바꿀 모습", path: toBe };
    await createPlan(viewer.scope, plan, new Date());
    expect((await sheets()).map(figures)).toEqual([["안내", 1, 1, 1]]);
    const bare = touchpointsOf(journey).map((touchpoint) => ({ ...touchpoint, factors: [] }));
    const saved = await saveWith(viewer, journey, bare);
    expect((await sheets()).map(figures)).toEqual([["안내", 1, 0, 1]]);
    const gone = { journeyId: saved.id, revisions: [saved.revision], now: NOW };
    await deleteJourney(viewer, gone);
    expect(await sheets()).toEqual([]);
  });

  it("say nothing of checks: they read the same whatever was found", async () => {
    const journey = await aJourney(
      viewer,
      path(at("로비", { duty: "안내", factors: [factor("조명")] })),
    );
    const before = await sheets();
    await checkAt(viewer, touchpointNamed(journey, "로비"));
    expect(await sheets()).toEqual(before);
  });
});
