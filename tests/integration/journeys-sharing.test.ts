import { beforeAll, beforeEach, describe, expect, it } from "vitest";
import { database } from "@/lib/server/db";
import { deleteJourney } from "@/lib/server/journeys/delete-journey";
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
  namesOf,
  saveWith,
  touchpointNamed,
  touchpointRow,
  touchpointsOf,
} from "../support/saved-journeys";

let viewer: Viewer;
beforeAll(async () => {
  await freshDatabase();
});
beforeEach(async () => {
  viewer = await aBareCentre();
});

const again = (journey: StoredJourney) => getJourney(viewer, journey.id);

describe("a touchpoint on several journeys", () => {
  it("is one: what one journey changes the others show, and their ETags go stale", async () => {
    const first = await aJourney(viewer);
    const lobby = touchpointNamed(first, "1층 로비");
    const empty = await aJourney(viewer, { name: "단골의 동선", touchpoints: [], links: [] });
    const second = await saveWith(viewer, empty, [lobby]);
    expect(touchpointsOf(second)).toEqual([lobby]);
    expect((await again(first)).revision).toBe(1);

    await saveWith(viewer, second, [{ ...lobby, name: "로비", major: false, durationSeconds: 99 }]);
    const seen = await again(first);
    expect(seen.revision).toBe(2);
    expect(touchpointNamed(seen, "로비")).toEqual({ ...lobby, name: "로비" });
    const stale = saveWith(viewer, first, touchpointsOf(first));
    await expect(stale).rejects.toMatchObject({ code: "stale" });
  });

  it("keeps a revision of every journey that it changes", async () => {
    const first = await aJourney(viewer);
    const lobby = touchpointNamed(first, "1층 로비");
    const second = await saveWith(viewer, await aJourney(viewer, { touchpoints: [], links: [] }), [
      lobby,
    ]);
    await saveWith(viewer, second, [{ ...lobby, procedure: "하던 일을 멈추고 맞이합니다" }]);
    const kept = await database().prisma.journeyRevision.findMany({
      where: { journeyId: first.id },
      orderBy: { number: "asc" },
    });
    expect(kept.map(({ number }) => number)).toEqual([1, 2]);
    expect(JSON.parse(kept[1]?.document ?? "")).toEqual((await again(first)).document);
  });

  it("leaves others alone when only its stop changes: major, seconds and position are a journey's", async () => {
    const first = await aJourney(viewer);
    const lobby = touchpointNamed(first, "1층 로비");
    const second = await saveWith(viewer, await aJourney(viewer, { touchpoints: [], links: [] }), [
      lobby,
    ]);
    await saveWith(viewer, second, [
      { ...lobby, major: false, durationSeconds: 3, position: { x: 1, y: 2 } },
    ]);
    expect(await again(first)).toEqual(first);
  });

  it("changes for others when a factor is added, changed or removed", async () => {
    const first = await aJourney(viewer);
    const guard = touchpointNamed(first, "정문 경비실");
    let second = await saveWith(viewer, await aJourney(viewer, { touchpoints: [], links: [] }), [
      guard,
    ]);
    const window = { id: "window", name: "열린 창", kind: "facility" as const };
    second = await saveWith(viewer, second, [{ ...guard, factors: [...guard.factors, window] }]);
    expect((await again(first)).revision).toBe(2);
    const opened = touchpointNamed(second, "정문 경비실").factors[1];
    expect(opened?.id).not.toBe("window");
    const factors = guard.factors.map((factor) => ({ ...factor, standard: "5초 안에" }));
    second = await saveWith(viewer, second, [{ ...guard, factors }]);
    const seen = await again(first);
    expect(seen.revision).toBe(3);
    expect(touchpointNamed(seen, "정문 경비실").factors).toEqual(factors);
  });

  it("stays on the others when it leaves one", async () => {
    const first = await aJourney(viewer);
    const guard = touchpointNamed(first, "정문 경비실");
    const lobby = touchpointNamed(first, "1층 로비");
    const second = await saveWith(viewer, await aJourney(viewer, { touchpoints: [], links: [] }), [
      guard,
      lobby,
    ]);
    await saveWith(viewer, second, [lobby]);
    expect(namesOf(await again(first))).toEqual(["정문 경비실", "1층 로비", "2층 상담실"]);
    expect(await touchpointRow(guard.id)).toMatchObject({ archivedAt: null });
  });
});

describe("a touchpoint that leaves its last journey", () => {
  it("is gone with its factors when nothing was recorded there", async () => {
    const journey = await aJourney(viewer);
    const guard = touchpointNamed(journey, "정문 경비실");
    const saved = await saveWith(viewer, journey, touchpointsOf(journey).slice(1));
    expect(namesOf(saved)).toEqual(["1층 로비", "2층 상담실"]);
    expect(await touchpointRow(guard.id)).toBeNull();
    expect(await factorRow(guard.factors[0]?.id ?? "")).toBeNull();
  });

  it("is archived when something was recorded there, and comes back as the same one", async () => {
    const journey = await aJourney(viewer);
    const all = touchpointsOf(journey);
    const guard = touchpointNamed(journey, "정문 경비실");
    await checkAt(viewer, guard);
    const without = await saveWith(viewer, journey, all.slice(1));
    expect(await touchpointRow(guard.id)).toMatchObject({ archivedAt: NOW });
    const restored = await saveWith(viewer, without, all);
    expect(restored.document).toEqual(journey.document);
    expect(await touchpointRow(guard.id)).toMatchObject({ archivedAt: null });
  });

  it("is archived while a deleted journey, which may be restored, passes through it", async () => {
    const first = await aJourney(viewer);
    const guard = touchpointNamed(first, "정문 경비실");
    const lobby = touchpointNamed(first, "1층 로비");
    const second = await saveWith(viewer, await aJourney(viewer, { touchpoints: [], links: [] }), [
      guard,
      lobby,
    ]);
    await deleteJourney(viewer, { journeyId: first.id, revisions: [first.revision], now: NOW });
    await saveWith(viewer, second, [lobby]);
    expect(await touchpointRow(guard.id)).toMatchObject({ archivedAt: NOW });
  });
});

describe("ids that are not the centre's own", () => {
  it("mean new touchpoints and factors: another centre's are never touched", async () => {
    const stranger = await aBareCentre();
    const theirs = await aJourney(stranger);
    const guard = touchpointNamed(theirs, "정문 경비실");
    const lobby = touchpointNamed(theirs, "1층 로비");
    const mine = await aJourney(viewer, { touchpoints: [], links: [] });
    const stolen = [
      { ...guard, name: "훔친 접점" },
      { ...lobby, factors: guard.factors },
    ];
    const saved = await saveWith(viewer, mine, stolen);
    expect(namesOf(saved)).toEqual(["훔친 접점", "1층 로비"]);
    const ids = touchpointsOf(saved).flatMap(({ id, factors }) => [
      id,
      ...factors.map((f) => f.id),
    ]);
    expect(ids).not.toContain(guard.id);
    expect(ids).not.toContain(lobby.id);
    expect(ids).not.toContain(guard.factors[0]?.id);
    expect(await getJourney(stranger, theirs.id)).toEqual(theirs);
    const own = new Set(touchpointsOf(saved).map(({ id }) => id));
    const { links } = saved.document.journey;
    expect(links.every(({ from, to }) => own.has(from) && own.has(to))).toBe(true);
  });

  it("a factor under another touchpoint's id is a new one there", async () => {
    const journey = await aJourney(viewer);
    const guard = touchpointNamed(journey, "정문 경비실");
    const lobby = touchpointNamed(journey, "1층 로비");
    const saved = await saveWith(viewer, journey, [guard, { ...lobby, factors: guard.factors }]);
    const [kept, other] = touchpointsOf(saved).map(({ factors }) => factors[0]);
    expect(kept).toEqual(guard.factors[0]);
    expect(other?.name).toBe(kept?.name);
    expect(other?.id).not.toBe(kept?.id);
  });
});
