import { v7 as uuid } from "uuid";
import { beforeAll, describe, expect, it } from "vitest";
import { recordChecks } from "@/lib/server/checks/record-checks";
import { database, insertRows, run } from "@/lib/server/db";
import { journeyPage } from "@/lib/server/journeys/journey-page";
import type { Viewer } from "@/lib/server/viewer";
import { freshDatabase } from "../support/fresh-database";
import { aJourney } from "../support/journeys";
import { aKeyHolder } from "../support/people";
import { aBareCentre } from "../support/places";

const NOW = new Date("2026-11-21T06:00:00Z");
const DAY = 86_400_000;

let viewer: Viewer;

beforeAll(async () => {
  await freshDatabase();
  viewer = await aBareCentre();
});

describe("the trend of a journey without whole visits", () => {
  it("is that of its weakest link, with what was finished in those weeks", async () => {
    const alone = await aJourney(viewer, { name: "접점만 점검한 동선" });
    const [gate] = alone.document.journey.touchpoints;
    const [factor] = gate?.factors ?? [];
    if (!gate || !factor) throw new Error("the journey has no gate with a factor");
    const day = (offset: number) => new Date(Date.parse("2026-11-02T03:00:00Z") + offset * DAY);
    await recordChecks(
      viewer,
      [0, 1, 2, 7, 8].map((offset) => ({
        id: uuid(),
        touchpointId: gate.id,
        observedAt: day(offset),
        announced: true,
        results: [
          { factorId: factor.id, answer: offset === 8 ? ("no" as const) : ("yes" as const) },
        ],
      })),
      { now: NOW },
    );
    await database().write(function* () {
      const columns = [
        "centreId",
        "id",
        "touchpointId",
        "title",
        "state",
        "closedOn",
        "createdAt",
        "updatedAt",
      ] as const;
      const action = {
        centreId: viewer.centreId,
        id: uuid(),
        touchpointId: gate.id,
        createdAt: NOW,
        updatedAt: NOW,
      };
      const rows = [
        { ...action, title: "창을 열어 두기", state: "done", closedOn: "2026-11-05" },
        { ...action, id: uuid(), title: "아직 하는 일", state: "doing", closedOn: null },
      ];
      yield* run(insertRows(database().engine, { into: "Action", columns, rows }));
    });
    const shown = await journeyPage(viewer, { journeyId: alone.id, now: NOW });
    expect(shown.trend).toMatchObject({
      about: { kind: "touchpoint", id: gate.id },
      weeks: [
        { from: "2026-11-02", to: "2026-11-08", kept: 3, checked: 3 },
        { from: "2026-11-09", to: "2026-11-15", kept: 1, checked: 2 },
        { from: "2026-11-16", to: "2026-11-21", kept: 0, checked: 0 },
      ],
      actions: [{ day: "2026-11-05", title: "창을 열어 두기" }],
    });
  });

  it("is none where nothing was ever checked, and the page of another centre's journey is not there", async () => {
    const untouched = await aJourney(viewer, { name: "새 동선" });
    const shown = await journeyPage(viewer, { journeyId: untouched.id, now: NOW });
    expect([shown.trend, shown.slots, shown.missedFactors]).toEqual([null, [], {}]);
    const stranger = await aKeyHolder();
    const reader = { scope: stranger.scope, assignedJourneyIds: null, timeZone: "Asia/Seoul" };
    await expect(journeyPage(reader, { journeyId: untouched.id, now: NOW })).rejects.toMatchObject({
      code: "not-found",
    });
  });
});
