import { beforeAll, describe, expect, it } from "vitest";
import { unansweredFactors } from "@/lib/server/checks/unanswered-factors";
import { database, run, sql } from "@/lib/server/db";
import type { StoredJourney } from "@/lib/server/journeys/stored-journeys";
import type { Viewer } from "@/lib/server/viewer";
import { freshDatabase } from "../support/fresh-database";
import { aJourney } from "../support/journeys";
import { aBareCentre } from "../support/places";
import { touchpointNamed } from "../support/saved-journeys";

let viewer: Viewer;
let journey: StoredJourney;

const MINUTE_MS = 60_000;
const inMinutes = (minutes: number) => new Date(Date.now() + minutes * MINUTE_MS);
const lobby = () => touchpointNamed(journey, "lobby");
const factorNamed = (name: string) => {
  const found = lobby().factors.find((factor) => factor.name === name);
  if (!found) throw new Error(`the lobby has no factor ${name}`);
  return found.id;
};

const openAt = (observedAt: Date, answered: readonly string[]) =>
  unansweredFactors(viewer, {
    touchpointId: lobby().id,
    observedAt: observedAt.toISOString(),
    results: answered.map((name) => ({ factorId: factorNamed(name), answer: "yes", basic: true })),
  });

beforeAll(async () => {
  await freshDatabase();
  viewer = await aBareCentre();
  const factors = [
    { id: "greeting", name: "인사" },
    { id: "smile", name: "미소", basic: false },
    { id: "sign", name: "안내 표지" },
    { id: "clean", name: "청결" },
  ];
  journey = await aJourney(viewer, {
    touchpoints: [{ id: "lobby", name: "lobby", factors }],
    links: [],
  });
});

describe("a check that answers some of the basic factors", () => {
  it("tells which it left out, and nothing of those that are not basic", async () => {
    expect(await openAt(inMinutes(1), ["인사", "안내 표지"])).toEqual(["청결"]);
    expect(await openAt(inMinutes(1), ["인사", "안내 표지", "청결"])).toEqual([]);
  });

  it("is not blamed for factors that did not stand when it was made", async () => {
    expect(await openAt(inMinutes(-60), ["인사"])).toEqual([]);
    await database().write(function* () {
      yield* run(
        sql`UPDATE "Factor" SET "archivedAt" = ${inMinutes(30)} WHERE "id" = ${factorNamed("청결")}`,
      );
    });
    expect(await openAt(inMinutes(10), ["인사", "안내 표지"])).toEqual(["청결"]);
    expect(await openAt(inMinutes(60), ["인사", "안내 표지"])).toEqual([]);
  });

  it("tells another centre nothing", async () => {
    const stranger = await aBareCentre();
    const check = { touchpointId: lobby().id, observedAt: inMinutes(1).toISOString(), results: [] };
    expect(await unansweredFactors(stranger, check)).toEqual([]);
  });
});
