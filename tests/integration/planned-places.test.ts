import { v7 as uuid } from "uuid";
import { beforeAll, beforeEach, describe, expect, it } from "vitest";
import { database, sql } from "@/lib/server/db";
import { recordFeedback } from "@/lib/server/feedback/record-feedback";
import { visitedPlace } from "@/lib/server/feedback/visited-place";
import { recordIncident } from "@/lib/server/incidents/record-incident";
import { adoptPlan } from "@/lib/server/journeys/plans/adopt-plan";
import { beginPlan } from "@/lib/server/journeys/plans/begin-plan";
import { replacePlan } from "@/lib/server/journeys/plans/replace-plan";
import type { StoredJourney } from "@/lib/server/journeys/stored-journeys";
import type { Viewer } from "@/lib/server/viewer";
import { openForm, sendForm } from "../support/feedback";
import { freshDatabase } from "../support/fresh-database";
import { aJourney, aJourneyDocument } from "../support/journeys";
import { aBareCentre } from "../support/places";
import { NOW } from "../support/saved-journeys";

let viewer: Viewer;
let journey: StoredJourney;
let planId: string;
let cornerId: string;

beforeAll(async () => {
  await freshDatabase();
  viewer = await aBareCentre();
});
beforeEach(async () => {
  journey = await aJourney(viewer);
  const plan = await beginPlan(viewer, { journeyId: journey.id, name: "상담 코너" }, NOW);
  const { touchpoints, links } = plan.document.journey;
  const corner = { id: "corner", name: "상담 코너", greets: true };
  const last = touchpoints.at(-1)?.id ?? "";
  const document = aJourneyDocument({
    plan: "toBe",
    name: "상담 코너",
    touchpoints: [...touchpoints, corner],
    links: [...links, { from: last, to: corner.id }],
  });
  const place = { journeyId: journey.id, planId: plan.id };
  const drawn = await replacePlan(viewer, { ...place, revisions: [1], document, now: NOW });
  planId = plan.id;
  cornerId = drawn.document.journey.touchpoints.at(-1)?.id ?? "";
});

const adopt = () =>
  adoptPlan(viewer, {
    journeyId: journey.id,
    planId,
    planRevision: 2,
    revisions: [journey.revision],
    now: NOW,
  });

const incidentAt = (touchpointId: string, id = uuid()) =>
  recordIncident(
    viewer,
    {
      id,
      touchpointId,
      journeyId: journey.id,
      occurredAt: NOW,
      guideline: "recovery",
      satisfied: true,
      side: "staff",
      text: "먼저 안내해 드렸습니다",
      response: null,
    },
    { now: NOW },
  );

async function codeOf(touchpointId: string): Promise<string> {
  const [row] = await database().read<{ code: string }>(
    sql`SELECT "code" FROM "Touchpoint" WHERE "id" = ${touchpointId}`,
  );
  return row?.code ?? "";
}

const opinionAt = async (touchpointId: string) =>
  recordFeedback(
    { id: uuid(), code: await codeOf(touchpointId), face: 5, locale: "ko" },
    { now: NOW },
  );

describe("a touchpoint that stands only in a plan", () => {
  it("takes no incident, and says why, until the plan is adopted", async () => {
    const id = uuid();
    await expect(incidentAt(cornerId, id)).rejects.toMatchObject({
      code: "only-planned",
      options: { path: "touchpointId" },
    });
    await adopt();
    expect(await incidentAt(cornerId, id)).toEqual({ id, status: "created" });
  });

  it("is no place of which a visitor could have an opinion, until the plan is adopted", async () => {
    const code = await codeOf(cornerId);
    await expect(opinionAt(cornerId)).rejects.toMatchObject({ code: "not-found" });
    expect(await visitedPlace(code)).toBeNull();
    expect((await openForm(code)).status).toBe(404);
    expect((await sendForm(code, { face: "5" })).status).toBe(404);
    const page = await (await openForm(code, { query: "?lang=en" })).text();
    expect(page).not.toContain("상담 코너");
    await adopt();
    expect((await opinionAt(cornerId)).status).toBe("created");
    expect((await openForm(code)).status).toBe(200);
  });

  it("leaves those on the path as it is open to both", async () => {
    const lobby = journey.document.journey.touchpoints[1]?.id ?? "";
    expect((await incidentAt(lobby)).status).toBe("created");
    expect((await opinionAt(lobby)).status).toBe("created");
  });
});
