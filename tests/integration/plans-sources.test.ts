import { beforeAll, beforeEach, describe, expect, it } from "vitest";
import { documentOfMap } from "@/lib/journey-map/map-document";
import { journeyDocument } from "@/lib/schemas/journey-document";
import { database, sql } from "@/lib/server/db";
import { beginPlan } from "@/lib/server/journeys/plans/begin-plan";
import { getPlan } from "@/lib/server/journeys/plans/plan-reads";
import { replacePlan } from "@/lib/server/journeys/plans/replace-plan";
import { getJourney } from "@/lib/server/journeys/reads";
import { replaceJourney } from "@/lib/server/journeys/replace-journey";
import type { StoredJourney } from "@/lib/server/journeys/stored-journeys";
import type { Viewer } from "@/lib/server/viewer";
import { freshDatabase } from "../support/fresh-database";
import { aJourney, aJourneyDocument } from "../support/journeys";
import { aBareCentre } from "../support/places";
import { NOW, saveWith, touchpointNamed, touchpointsOf } from "../support/saved-journeys";

let viewer: Viewer;
let journey: StoredJourney;
let planId: string;

beforeAll(async () => {
  await freshDatabase();
  viewer = await aBareCentre();
});

/** A plan in which the lobby is brighter: a touchpoint of its own that comes from the lobby. */
beforeEach(async () => {
  journey = await aJourney(viewer);
  const begun = await beginPlan(viewer, { journeyId: journey.id, name: "밝은 로비" }, NOW);
  const touchpoints = touchpointsOf(journey).map((one) =>
    one.name === "1층 로비" ? { ...one, name: "밝은 로비" } : one,
  );
  const { links } = journey.document.journey;
  const document = aJourneyDocument({ plan: "toBe", name: "밝은 로비", touchpoints, links });
  const place = { journeyId: journey.id, planId: begun.id };
  await replacePlan(viewer, { ...place, revisions: [1], document, now: NOW });
  planId = begun.id;
});

async function plannedLobby() {
  const { document } = await getPlan(viewer, { journeyId: journey.id, planId });
  return document.journey.touchpoints.find(({ name }) => name === "밝은 로비");
}

const lobbyId = () => touchpointNamed(journey, "1층 로비").id;
const again = () => getJourney(viewer, journey.id);

describe("what a plan is planned from", () => {
  it("stays when the path as it is is saved anew, changed or not", async () => {
    const before = await plannedLobby();
    expect(before?.sameAs).toBe(lobbyId());
    await saveWith(viewer, await again(), touchpointsOf(journey));
    expect(await plannedLobby()).toEqual(before);
    const duller = touchpointsOf(journey).map((one) => ({ ...one, durationSeconds: 60 }));
    await saveWith(viewer, await again(), duller);
    expect(await plannedLobby()).toEqual(before);
  });

  it("stays when the path as it is leaves it out, and when it takes it in again", async () => {
    const before = await plannedLobby();
    const others = touchpointsOf(journey).filter(({ name }) => name !== "1층 로비");
    await saveWith(viewer, await again(), others);
    expect((await plannedLobby())?.sameAs).toBe(lobbyId());
    const back = await saveWith(viewer, await again(), touchpointsOf(journey));
    expect(touchpointNamed(back, "1층 로비").id).toBe(lobbyId());
    expect(await plannedLobby()).toEqual(before);
  });

  it("is never said of the path as it is, whatever is sent", async () => {
    const { revision, document } = await again();
    const touchpoints = touchpointsOf(journey).map((one) => ({ ...one, sameAs: lobbyId() }));
    const sent = documentOfMap({ ...document.journey, touchpoints });
    const saved = await replaceJourney(viewer, {
      journeyId: journey.id,
      revisions: [revision],
      document: journeyDocument.parse(sent),
      now: NOW,
    });
    expect(saved.document.journey.touchpoints).toEqual(touchpointsOf(journey));
    const rows = await database().read<{ sameAsId: string | null; kind: string }>(
      sql`SELECT s."sameAsId", p."kind" FROM "Stop" s JOIN "Plan" p ON p."id" = s."planId"
        WHERE p."journeyId" = ${journey.id} AND s."sameAsId" IS NOT NULL`,
    );
    expect(rows).toEqual([{ sameAsId: lobbyId(), kind: "toBe" }]);
  });
});
