import { beforeAll, beforeEach, describe, expect, it } from "vitest";
import { database } from "@/lib/server/db";
import { adoptPlan } from "@/lib/server/journeys/plans/adopt-plan";
import { beginPlan } from "@/lib/server/journeys/plans/begin-plan";
import { getPlan } from "@/lib/server/journeys/plans/plan-reads";
import { replacePlan } from "@/lib/server/journeys/plans/replace-plan";
import type { StoredPlan } from "@/lib/server/journeys/plans/stored-plans";
import { getJourney } from "@/lib/server/journeys/reads";
import { getStoredRevision } from "@/lib/server/journeys/revision-reads";
import type { StoredJourney } from "@/lib/server/journeys/stored-journeys";
import type { Viewer } from "@/lib/server/viewer";
import { freshDatabase } from "../support/fresh-database";
import { aJourney, aJourneyDocument, type WrittenTouchpoint } from "../support/journeys";
import { aBareCentre } from "../support/places";
import { checkAt, NOW, saveWith, touchpointNamed, touchpointRow } from "../support/saved-journeys";

const LATER = new Date("2026-11-21T07:00:00Z");

let viewer: Viewer;
let journey: StoredJourney;
let plan: StoredPlan;
beforeAll(async () => {
  await freshDatabase();
});
beforeEach(async () => {
  viewer = await aBareCentre();
  journey = await aJourney(viewer);
  plan = await beginPlan(viewer, { journeyId: journey.id, name: "로비 상담 코너" }, NOW);
});

const placeOf = ({ id: planId }: StoredPlan) => ({ journeyId: journey.id, planId });
const again = () => getJourney(viewer, journey.id);
const planAgain = () => getPlan(viewer, placeOf(plan));

const draw = async (touchpoints: readonly WrittenTouchpoint[]): Promise<StoredPlan> => {
  const seen = await planAgain();
  const links = touchpoints.slice(1).map(({ id }, index) => ({
    from: touchpoints[index]?.id ?? "",
    to: id,
  }));
  const document = aJourneyDocument({ plan: "toBe", touchpoints: [...touchpoints], links });
  const revisions = [seen.revision];
  return replacePlan(viewer, { ...placeOf(plan), revisions, document, now: NOW });
};

const adopt = async (
  changes: { planRevision?: number; revisions?: readonly number[] | null } = {},
) => {
  const { revision } = await again();
  const { revision: planRevision } = await planAgain();
  const seen = { planRevision, revisions: [revision], ...changes };
  return adoptPlan(viewer, { ...placeOf(plan), ...seen, now: LATER });
};

const corner = {
  id: "corner",
  name: "상담 코너",
  greets: true,
  factors: [{ id: "f", name: "맞이" }],
};

/** The guard greets otherwise, a corner stands in for the lobby. */
async function drawn(): Promise<StoredPlan> {
  const guard = touchpointNamed(journey, "정문 경비실");
  const counsellor = touchpointNamed(journey, "2층 상담실");
  const factors = [
    ...guard.factors.map((factor) => ({ ...factor, standard: "5초 안에 먼저 인사" })),
    { id: "new", name: "방향 안내" },
  ];
  return draw([{ ...guard, duty: "경비", factors }, corner, counsellor]);
}

describe("adopting a plan", () => {
  it("makes it the path as it is: changed touchpoints stay who they are, with their evidence", async () => {
    const guard = touchpointNamed(journey, "정문 경비실");
    await checkAt(viewer, guard);
    const planned = await drawn();
    const adopted = await adopt();
    const { name, persona, plan: kind, touchpoints } = adopted.document.journey;
    expect([name, persona, kind]).toEqual(["처음 오시는 분", "처음 오시는 분", "asIs"]);
    expect(touchpoints.map((place) => place.name)).toEqual([
      "정문 경비실",
      "상담 코너",
      "2층 상담실",
    ]);
    const changed = touchpointNamed(adopted, "정문 경비실");
    expect(changed.id).toBe(guard.id);
    expect(changed).not.toHaveProperty("sameAs");
    expect(changed.duty).toBe("경비");
    const [hello, way] = changed.factors;
    expect(hello).toEqual({ ...guard.factors[0], standard: "5초 안에 먼저 인사" });
    expect(way?.name).toBe("방향 안내");
    const newOne = planned.document.journey.touchpoints[1];
    expect(touchpointNamed(adopted, "상담 코너")).toEqual(newOne);
    expect(await again()).toEqual(adopted);
  });

  it("brings what is new to life, and lets go what the plan leaves out", async () => {
    await checkAt(viewer, touchpointNamed(journey, "1층 로비"));
    const planned = await drawn();
    const [, planned2] = planned.document.journey.touchpoints;
    const adopted = await adopt();
    await checkAt(viewer, touchpointNamed(adopted, "상담 코너"));
    expect(await touchpointRow(planned2?.id ?? "")).toMatchObject({ archivedAt: null });
    const lobby = touchpointNamed(journey, "1층 로비");
    expect(await touchpointRow(lobby.id)).toMatchObject({ archivedAt: LATER });
  });

  it("is kept as a revision with its author, told of, and happens once", async () => {
    await drawn();
    const adopted = await adopt();
    const number = adopted.revision;
    const revision = await getStoredRevision(viewer, { journeyId: journey.id, number });
    expect(revision).toMatchObject({ at: LATER, document: adopted.document });
    const [note] = await database().prisma.auditEntry.findMany({ where: { subject: plan.id } });
    expect(note).toMatchObject({ action: "plan.adopt", actorId: viewer.userId });
    expect((await planAgain()).adoptedAt).toEqual(LATER);
    await expect(adopt()).rejects.toMatchObject({ code: "adopted" });
    await expect(drawn()).rejects.toMatchObject({ code: "adopted" });
    expect(await again()).toEqual(adopted);
  });

  it("is done only by who has seen both as they are", async () => {
    await drawn();
    await expect(adopt({ revisions: null })).rejects.toMatchObject({
      code: "precondition-required",
    });
    await expect(adopt({ revisions: [7] })).rejects.toMatchObject({ code: "stale" });
    await expect(adopt({ planRevision: 1 })).rejects.toMatchObject({ code: "stale" });
    expect((await planAgain()).adoptedAt).toBeNull();
    expect(await again()).toEqual(journey);
  });

  it("counts up other journeys that pass a touchpoint which it changes", async () => {
    const other = await aJourney(viewer, { touchpoints: [], links: [] });
    const sharing = await saveWith(viewer, other, [touchpointNamed(journey, "정문 경비실")]);
    await drawn();
    await adopt();
    const seen = await getJourney(viewer, other.id);
    expect(seen.revision).toBe(sharing.revision + 1);
    expect(touchpointNamed(seen, "정문 경비실").duty).toBe("경비");
  });

  it("takes up again what the path has left since", async () => {
    const lobby = touchpointNamed(journey, "1층 로비");
    await checkAt(viewer, lobby);
    const counsellor = touchpointNamed(journey, "2층 상담실");
    await draw([{ ...lobby, name: "밝은 로비" }, counsellor]);
    await saveWith(viewer, journey, [counsellor]);
    const adopted = await adopt();
    expect(touchpointNamed(adopted, "밝은 로비").id).toBe(lobby.id);
    expect(await touchpointRow(lobby.id)).toMatchObject({ archivedAt: null });
  });

  it("gives one touchpoint's identity to one alone, where two are planned from it", async () => {
    const lobby = touchpointNamed(journey, "1층 로비");
    const both = [lobby, { ...lobby, id: "twin", name: "쉼터", sameAs: lobby.id }];
    const planned = await draw(both);
    const adopted = await adopt();
    const ids = adopted.document.journey.touchpoints.map(({ id }) => id);
    expect(ids).toEqual([lobby.id, planned.document.journey.touchpoints[1]?.id]);
  });

  it("makes an empty path of an empty plan", async () => {
    await draw([]);
    expect((await adopt()).document.journey.touchpoints).toEqual([]);
  });
});
