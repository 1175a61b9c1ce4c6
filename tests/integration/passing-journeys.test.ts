import { beforeAll, describe, expect, it } from "vitest";
import { passingJourneys } from "@/lib/server/journeys/passing-journeys";
import { freshDatabase } from "../support/fresh-database";
import { aJourney } from "../support/journeys";
import { aBareCentre } from "../support/places";
import { touchpointNamed } from "../support/saved-journeys";

beforeAll(async () => {
  await freshDatabase();
});

describe("the journeys that pass through a centre's touchpoints", () => {
  it("are named by one of them and counted, within the centre only", async () => {
    const [viewer, stranger] = [await aBareCentre(), await aBareCentre()];
    const journey = await aJourney(viewer);
    await aJourney(stranger);
    const { id } = touchpointNamed(journey, "1층 로비");
    const passing = await passingJourneys(viewer.scope);
    expect(passing[id]).toEqual({ name: journey.document.journey.name, count: 1 });
    expect(Object.keys(passing)).toHaveLength(journey.document.journey.touchpoints.length);
  });
});
