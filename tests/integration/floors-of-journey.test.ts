import { beforeAll, describe, expect, it } from "vitest";
import type { JourneyMap } from "@/lib/journey-map/map-types";
import { floorsOfJourney } from "@/lib/server/floors/floors-of-journey";
import { createFloor, removeFloor } from "@/lib/server/floors/writes";
import type { Viewer } from "@/lib/server/viewer";
import { freshDatabase } from "../support/fresh-database";
import { aJourneyDocument } from "../support/journeys";
import { aBareCentre } from "../support/places";

const NOW = new Date("2026-11-21T06:00:00Z");

let viewer: Viewer;
beforeAll(async () => {
  await freshDatabase();
  viewer = await aBareCentre();
});

const floor = (name: string) => createFloor(viewer.scope, { name, by: viewer.userId, now: NOW });

const pathOn = (floorId: string): Pick<JourneyMap, "touchpoints"> => {
  const { touchpoints } = aJourneyDocument().journey;
  const [first, ...others] = touchpoints;
  return { touchpoints: first ? [{ ...first, pin: { floorId, x: 0.5, y: 0.5 } }, ...others] : [] };
};

describe("the floors that a journey's page draws", () => {
  it("are all of the building's, in its order, once one of its touchpoints stands on one", async () => {
    const [ground, upstairs] = [await floor("1층"), await floor("2층")];
    expect(await floorsOfJourney(viewer.scope, aJourneyDocument().journey)).toEqual([]);
    const found = await floorsOfJourney(viewer.scope, pathOn(upstairs.id));
    expect(found.map(({ id }) => id)).toEqual([ground.id, upstairs.id]);
  });

  it("are none where the floor was removed, or is another centre's", async () => {
    const gone = await floor("옥상");
    await removeFloor(viewer.scope, { id: gone.id, by: viewer.userId, now: NOW });
    expect(await floorsOfJourney(viewer.scope, pathOn(gone.id))).toEqual([]);
    const other = await aBareCentre();
    const standing = await floor("3층");
    expect(await floorsOfJourney(other.scope, pathOn(standing.id))).toEqual([]);
  });
});
