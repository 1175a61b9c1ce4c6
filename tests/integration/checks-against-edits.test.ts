import { v7 as uuid } from "uuid";
import { beforeAll, describe, expect, it } from "vitest";
import { recordChecks } from "@/lib/server/checks/record-checks";
import { type Database, sql } from "@/lib/server/db";
import type { StoredJourney } from "@/lib/server/journeys/stored-journeys";
import type { Viewer } from "@/lib/server/viewer";
import { freshDatabase } from "../support/fresh-database";
import { aJourney } from "../support/journeys";
import { aBareCentre } from "../support/places";
import { NOW, saveWith, touchpointNamed } from "../support/saved-journeys";

let database: Database;
let viewer: Viewer;
beforeAll(async () => {
  database = await freshDatabase();
  viewer = await aBareCentre();
});

const FACTORS = Array.from({ length: 5 }, (_, index) => ({
  id: `f${index}`,
  name: `요소 ${index}`,
}));
const ROUNDS = 24;

const aPath = (): Promise<StoredJourney> =>
  aJourney(viewer, {
    touchpoints: ["정문", "로비"].map((name) => ({ id: name, name, factors: FACTORS })),
    links: [{ from: "정문", to: "로비" }],
  });

/** So many checks that answer every factor of a place. */
function checksAt(journey: StoredJourney, count: number) {
  const { id, factors } = touchpointNamed(journey, "정문");
  const results = factors.map((factor) => ({ factorId: factor.id, answer: "yes" as const }));
  return Array.from({ length: count }, () => ({
    id: uuid(),
    touchpointId: id,
    observedAt: NOW,
    announced: true,
    results,
  }));
}

const pause = (milliseconds: number) => new Promise((resolve) => setTimeout(resolve, milliseconds));

/** What was recorded although its place, or the factor that was answered, is gone. */
const orphans = () =>
  database.read(
    sql`SELECT e."touchpointId", e."factorId" FROM "FactorTally" e WHERE e."centreId" = ${viewer.scope}
      AND NOT EXISTS (SELECT 1 FROM "Factor" f WHERE f."id" = e."factorId")`,
  );

describe("recording against editing, at the same moment", () => {
  it("never leaves an answer without its factor, whoever comes first", async () => {
    const outcomes = new Set<string>();
    for (let round = 0; round < ROUNDS; round += 1) {
      const journey = await aPath();
      const items = checksAt(journey, 40);
      const lobby = touchpointNamed(journey, "로비");
      const gate = { ...touchpointNamed(journey, "정문"), factors: [] };
      const left = round % 2 === 0 ? [lobby] : [gate, lobby];
      const [results] = await Promise.all([
        pause(round % 5).then(() => recordChecks(viewer, items, { now: NOW })),
        pause((round * 3) % 7).then(() => saveWith(viewer, journey, left)),
      ]);
      for (const { status } of results) outcomes.add(status);
    }
    expect(await orphans()).toEqual([]);
    expect([...outcomes].filter((one) => one !== "created" && one !== "rejected")).toEqual([]);
  });
});
