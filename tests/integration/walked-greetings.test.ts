import { v7 as uuid } from "uuid";
import { beforeAll, describe, expect, it } from "vitest";
import type { WalkItem } from "@/lib/schemas/walks";
import type { StoredJourney } from "@/lib/server/journeys/stored-journeys";
import type { Viewer } from "@/lib/server/viewer";
import { walkedEvidence } from "@/lib/server/walks/reads";
import { recordWalk } from "@/lib/server/walks/record-walk";
import { freshDatabase } from "../support/fresh-database";
import { aJourney } from "../support/journeys";
import { aBareCentre } from "../support/places";

const NOW = new Date("2026-11-21T06:00:00Z");
const DAY = "2026-11-21";

let viewer: Viewer;
beforeAll(async () => {
  await freshDatabase();
  viewer = await aBareCentre();
});

type Times = Pick<WalkItem, "arrivals" | "firstGreetingSecond">;

const wayOf = ({ document }: StoredJourney) => document.journey.touchpoints.map(({ id }) => id);

async function walked(timesOf: readonly ((way: readonly string[]) => Times)[]) {
  const journey = await aJourney(viewer);
  const way = wayOf(journey);
  for (const [index, times] of timesOf.entries()) {
    const startedAt = new Date(NOW.getTime() - (timesOf.length - index) * 60_000);
    const walk = { id: uuid(), journeyId: journey.id, startedAt, announced: true, way, checks: [] };
    await recordWalk(viewer, { ...walk, ...times([...way]) }, { now: NOW });
  }
  const about = { journeyId: journey.id, from: DAY, to: DAY };
  const { walks, ...evidence } = await walkedEvidence(viewer.scope, about);
  return { way, greetings: walks.map(({ greeting }) => greeting).reverse(), ...evidence };
}

const arrivals = ([guard = "", lobby = ""]: readonly string[]) => ({ [guard]: 0, [lobby]: 9 });

describe("the first welcome as it was walked", () => {
  it("is nobody's where arrivals were timed and nobody greeted", async () => {
    const { greetings, firstSeconds } = await walked([
      (way) => ({ arrivals: arrivals(way), firstGreetingSecond: null }),
      (way) => ({ arrivals: arrivals(way), firstGreetingSecond: 7 }),
    ]);
    expect(greetings).toEqual([{ status: "nobody" }, { status: "greeted", second: 7 }]);
    expect(firstSeconds).toMatchObject({ walks: 2, welcomed: 1, share: 0.5, medianSecond: 7 });
  });

  it("is not timed where a walk brings no time at all, as from paper", async () => {
    const { greetings, firstSeconds, count } = await walked([
      () => ({}),
      () => ({ firstGreetingSecond: null }),
      () => ({ arrivals: {}, firstGreetingSecond: null }),
    ]);
    expect(greetings).toEqual(greetings.map(() => ({ status: "notTimed" })));
    expect([count, firstSeconds.walks, firstSeconds.share]).toEqual([3, 0, null]);
  });

  it("is not timed where arrivals were, but it was left out; the arrivals count all the same", async () => {
    const { way, greetings, firstSeconds, stops } = await walked([
      (ids) => ({ arrivals: arrivals(ids) }),
    ]);
    expect(greetings).toEqual([{ status: "notTimed" }]);
    expect(firstSeconds.walks).toBe(0);
    expect(stops[way[0] ?? ""]).toEqual({ medianSeconds: 9, walks: 1 });
  });

  it("counts at second 0, and without any arrival", async () => {
    const { greetings, firstSeconds } = await walked([() => ({ firstGreetingSecond: 0 })]);
    expect(greetings).toEqual([{ status: "greeted", second: 0 }]);
    expect(firstSeconds).toMatchObject({ walks: 1, welcomed: 1 });
  });
});
