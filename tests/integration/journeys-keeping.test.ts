import { v7 as uuid } from "uuid";
import { beforeAll, beforeEach, describe, expect, it } from "vitest";
import { database, run, sql } from "@/lib/server/db";
import { getJourney } from "@/lib/server/journeys/reads";
import type { StoredJourney } from "@/lib/server/journeys/stored-journeys";
import type { Viewer } from "@/lib/server/viewer";
import { freshDatabase } from "../support/fresh-database";
import { aJourney } from "../support/journeys";
import { aBareCentre } from "../support/places";
import {
  checkAt,
  factorRow,
  NOW,
  saveWith,
  touchpointNamed,
  touchpointRow,
} from "../support/saved-journeys";

let viewer: Viewer;
beforeAll(async () => {
  await freshDatabase();
});
beforeEach(async () => {
  viewer = await aBareCentre();
});

const again = (journey: StoredJourney) => getJourney(viewer, journey.id);

describe("a factor", () => {
  it("is gone when nobody answered it, and archived when somebody did", async () => {
    const factors = [{ id: "a", name: "먼저 인사" }];
    const journey = await aJourney(viewer, {
      touchpoints: [{ id: "g", name: "정문", factors }],
      links: [],
    });
    const gate = touchpointNamed(journey, "정문");
    await checkAt(viewer, gate);
    const light = { id: "b", name: "조명" };
    const wider = await saveWith(viewer, journey, [{ ...gate, factors: [...gate.factors, light] }]);
    const [hello, lamp] = touchpointNamed(wider, "정문").factors;
    const narrower = await saveWith(viewer, wider, [{ ...gate, factors: [] }]);
    expect(touchpointNamed(narrower, "정문").factors).toEqual([]);
    expect(await factorRow(hello?.id ?? "")).toMatchObject({ archivedAt: NOW, name: "먼저 인사" });
    expect(await factorRow(lamp?.id ?? "")).toBeNull();
    const back = await saveWith(viewer, narrower, [gate]);
    expect(touchpointNamed(back, "정문").factors).toEqual(gate.factors);
  });

  it("that somebody answered never turns basic or not: a new one takes its place", async () => {
    const journey = await aJourney(viewer);
    const guard = touchpointNamed(journey, "정문 경비실");
    const [hello] = guard.factors;
    await checkAt(viewer, guard);
    const changed = {
      ...guard,
      factors: guard.factors.map((factor) => ({ ...factor, basic: false })),
    };
    const saved = await saveWith(viewer, journey, [changed]);
    const [successor] = touchpointNamed(saved, "정문 경비실").factors;
    expect(successor).toEqual({ ...hello, id: successor?.id, basic: false });
    expect(successor?.id).not.toBe(hello?.id);
    expect(await factorRow(hello?.id ?? "")).toMatchObject({ basic: true, archivedAt: NOW });
  });

  it("that nobody answered turns basic or not and stays the same", async () => {
    const journey = await aJourney(viewer);
    const guard = touchpointNamed(journey, "정문 경비실");
    const factors = guard.factors.map((factor) => ({ ...factor, basic: false }));
    const saved = await saveWith(viewer, journey, [{ ...guard, factors }]);
    expect(touchpointNamed(saved, "정문 경비실").factors).toEqual(factors);
  });

  it("keeps the order of the document", async () => {
    const journey = await aJourney(viewer);
    const guard = touchpointNamed(journey, "정문 경비실");
    const factors = [
      { id: "new", name: "열린 창" },
      ...guard.factors,
      { id: "last", name: "방향 안내" },
    ];
    const saved = await saveWith(viewer, journey, [{ ...guard, factors }]);
    const names = () => touchpointNamed(saved, "정문 경비실").factors.map(({ name }) => name);
    expect(names()).toEqual(["열린 창", "먼저 인사", "방향 안내"]);
  });
});

describe("another plan of the journey", () => {
  it("is left alone when the journey is replaced", async () => {
    const journey = await aJourney(viewer);
    const guard = touchpointNamed(journey, "정문 경비실");
    const planId = uuid();
    await database().write(function* () {
      yield* run(
        sql`INSERT INTO "Plan" ("id", "centreId", "journeyId", "kind", "name", "createdAt")
          VALUES (${planId}, ${viewer.centreId}, ${journey.id}, 'toBe', '', ${new Date("2099-01-01")})`,
      );
      yield* run(
        sql`INSERT INTO "Stop" ("centreId", "planId", "touchpointId", "position")
          VALUES (${viewer.centreId}, ${planId}, ${guard.id}, 0)`,
      );
    });
    expect(await again(journey)).toEqual(journey);
    const saved = await saveWith(viewer, journey, [touchpointNamed(journey, "1층 로비")]);
    expect(saved.document.journey.plan).toBe("asIs");
    expect(await touchpointRow(guard.id)).toMatchObject({ archivedAt: null });
    const stops = await database().prisma.stop.findMany({ where: { planId } });
    expect(stops.map(({ touchpointId }) => touchpointId)).toEqual([guard.id]);
  });
});
