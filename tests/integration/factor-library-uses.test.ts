import { beforeAll, beforeEach, describe, expect, it } from "vitest";
import { countFactorUses, listFactorUses } from "@/lib/server/factors/factor-uses";
import { deleteJourney } from "@/lib/server/journeys/delete-journey";
import type { Viewer } from "@/lib/server/viewer";
import { freshDatabase } from "../support/fresh-database";
import { aJourney } from "../support/journeys";
import { aBareCentre } from "../support/places";
import { NOW, saveWith, touchpointNamed, touchpointsOf } from "../support/saved-journeys";

let viewer: Viewer;
beforeAll(async () => {
  await freshDatabase();
});
beforeEach(async () => {
  viewer = await aBareCentre();
});

const countOf = async (name: string) => (await countFactorUses(viewer.scope)).get(name);

describe("where a factor of the library is used", () => {
  it("counts a touchpoint once however many journeys pass it, and names them all", async () => {
    const first = await aJourney(viewer);
    const guard = touchpointNamed(first, "정문 경비실");
    const empty = await aJourney(viewer, { touchpoints: [], links: [] });
    await saveWith(viewer, empty, [guard]);
    expect(await countOf("먼저 인사")).toBe(1);
    expect(await listFactorUses(viewer.scope, "먼저 인사")).toEqual([
      {
        touchpointId: guard.id,
        name: "정문 경비실",
        place: "정문",
        journeys: [
          { id: first.id, name: "처음 오시는 분" },
          { id: empty.id, name: "처음 오시는 분" },
        ],
      },
    ]);
  });

  it("counts each touchpoint that has a factor of the name, and none without", async () => {
    const factors = [{ id: "hello", name: "먼저 인사" }];
    await aJourney(viewer, {
      touchpoints: [
        { id: "a", name: "정문", factors },
        { id: "b", name: "로비", factors: [{ id: "light", name: "조명" }] },
        { id: "c", name: "셔틀버스", factors: [...factors, { id: "again", name: "먼저 인사" }] },
      ],
      links: [],
    });
    expect(await countOf("먼저 인사")).toBe(2);
    expect(await countOf("조명")).toBe(1);
    expect(await countOf("먼저")).toBeUndefined();
    const uses = await listFactorUses(viewer.scope, "먼저 인사");
    expect(uses.map(({ name }) => name).toSorted()).toEqual(["셔틀버스", "정문"]);
  });

  it("forgets factors that were removed, journeys that were deleted, and other centres", async () => {
    const journey = await aJourney(viewer);
    const elsewhere = await aBareCentre();
    await aJourney(elsewhere);
    const touchpoints = touchpointsOf(journey).map((one) => ({ ...one, factors: [] }));
    await saveWith(viewer, journey, touchpoints);
    expect(await countOf("먼저 인사")).toBeUndefined();
    const other = await aJourney(viewer);
    expect(await countOf("먼저 인사")).toBe(1);
    const gone = { journeyId: other.id, revisions: [other.revision], now: NOW };
    await deleteJourney(viewer, gone);
    expect(await countOf("먼저 인사")).toBeUndefined();
    expect(await listFactorUses(viewer.scope, "먼저 인사")).toEqual([]);
  });
});
