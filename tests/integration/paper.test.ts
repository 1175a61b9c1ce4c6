import { v7 as uuid } from "uuid";
import { beforeAll, describe, expect, it } from "vitest";
import { checkItem } from "@/lib/schemas/checks";
import { getCheck } from "@/lib/server/checks/get-check";
import { recordBatch } from "@/lib/server/checks/record-batch";
import { journeyOfCode } from "@/lib/server/checks/sheet-code";
import { sheetOfJourney } from "@/lib/server/checks/sheet-of-journey";
import type { StoredJourney } from "@/lib/server/journeys/stored-journeys";
import type { Viewer } from "@/lib/server/viewer";
import { freshDatabase } from "../support/fresh-database";
import { aJourney } from "../support/journeys";
import { aBareCentre } from "../support/places";
import { touchpointNamed } from "../support/saved-journeys";

const NOW = new Date("2026-11-21T06:00:00Z");

let viewer: Viewer;
let journey: StoredJourney;

beforeAll(async () => {
  await freshDatabase();
  viewer = await aBareCentre();
  journey = await aJourney(viewer, {
    touchpoints: [
      {
        id: "guard",
        name: "guard",
        factors: [
          { id: "smile", name: "미소", basic: false },
          { id: "greeting", name: "먼저 인사" },
        ],
      },
      { id: "silent", name: "silent", factors: [] },
    ],
    links: [],
  });
});

const onPaper = (changes: object = {}) => {
  const { id: touchpointId, factors } = touchpointNamed(journey, "guard");
  const results = factors.map(({ id }) => ({ factorId: id, answer: "yes" }));
  return {
    id: uuid(),
    touchpointId,
    journeyId: journey.id,
    observedAt: "2026-11-20T09:30:00+09:00",
    announced: true,
    results,
    source: "paper",
    filledBy: "경비",
    ...changes,
  };
};

describe("a check from paper", () => {
  it("keeps where it comes from and the duty of who filled it in", async () => {
    const item = onPaper();
    expect(await recordBatch(viewer, [item], NOW)).toEqual([{ id: item.id, status: "created" }]);
    const { check } = await getCheck(viewer, item.id);
    expect(check).toMatchObject({ source: "paper", filledBy: "경비", outcome: "passed" });
    expect(await recordBatch(viewer, [item], NOW)).toEqual([{ id: item.id, status: "duplicate" }]);
  });

  it("is another one where it was filled in by somebody else", async () => {
    const item = onPaper();
    await recordBatch(viewer, [item], NOW);
    const [other] = await recordBatch(viewer, [{ ...item, filledBy: "자원봉사자" }], NOW);
    expect(other).toMatchObject({ status: "rejected", code: "id-conflict" });
  });

  it("takes no personal number and no long text in place of a duty", async () => {
    const items = [
      onPaper({ filledBy: "경비 900101-1234567" }),
      onPaper({ filledBy: "가".repeat(101) }),
      onPaper({ filledBy: " " }),
      onPaper({ source: "fax" }),
    ];
    const results = await recordBatch(viewer, items, NOW);
    expect(results).toMatchObject([
      { status: "rejected", code: "personal-number", path: "filledBy" },
      { status: "rejected", code: "too-long", path: "filledBy" },
      { status: "rejected", code: "blank", path: "filledBy" },
      { status: "rejected", path: "source" },
    ]);
  });

  it("has neither where it was made on a screen", async () => {
    const { source: _, filledBy: __, ...item } = onPaper();
    expect(checkItem.safeParse(item).success).toBe(true);
    await recordBatch(viewer, [item], NOW);
    const { check } = await getCheck(viewer, item.id);
    expect(check).toMatchObject({ source: null, filledBy: null });
  });
});

describe("the sheet of a path", () => {
  it("asks what its touchpoints ask, basic factors first, and is found by its code", async () => {
    const sheet = await sheetOfJourney(viewer, journey.id);
    expect(sheet.touchpoints).toMatchObject([
      { name: "guard", factors: [{ name: "먼저 인사", basic: true }, { name: "미소" }] },
    ]);
    const found = journeyOfCode(sheet.code, [uuid(), journey.id]);
    expect(found).toEqual({ journeyId: journey.id, revision: sheet.journey.revision });
  });

  it("is another centre's secret, and a monitor's only on an assigned path", async () => {
    const refused = { code: "not-found" };
    const stranger = await aBareCentre();
    await expect(sheetOfJourney(stranger, journey.id)).rejects.toMatchObject(refused);
    const monitor = { ...viewer, assignedJourneyIds: [] };
    await expect(sheetOfJourney(monitor, journey.id)).rejects.toMatchObject(refused);
  });
});
