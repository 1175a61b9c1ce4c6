import { beforeAll, beforeEach, describe, expect, it } from "vitest";
import { adoptPlan } from "@/lib/server/journeys/plans/adopt-plan";
import { beginPlan } from "@/lib/server/journeys/plans/begin-plan";
import { getPlan } from "@/lib/server/journeys/plans/plan-reads";
import { replacePlan } from "@/lib/server/journeys/plans/replace-plan";
import type { StoredPlan } from "@/lib/server/journeys/plans/stored-plans";
import { getJourney } from "@/lib/server/journeys/reads";
import { replaceJourney } from "@/lib/server/journeys/replace-journey";
import type { StoredJourney } from "@/lib/server/journeys/stored-journeys";
import type { Viewer } from "@/lib/server/viewer";
import { freshDatabase } from "../support/fresh-database";
import { aJourney, aJourneyDocument } from "../support/journeys";
import { aBareCentre } from "../support/places";

const NOW = new Date("2026-11-21T06:00:00Z");
const numbers = Array.from({ length: 12 }, (_, index) => index);

let viewer: Viewer;
let journey: StoredJourney;
let plan: StoredPlan;
beforeAll(async () => {
  await freshDatabase();
});
beforeEach(async () => {
  viewer = await aBareCentre();
  journey = await aJourney(viewer);
  plan = await beginPlan(viewer, { journeyId: journey.id, name: "바꿀 모습" }, NOW);
});

const placeOf = () => ({ journeyId: journey.id, planId: plan.id });
const planAgain = () => getPlan(viewer, placeOf());

/** Every touchpoint of the plan renamed, so that each save plans all of them anew or changes them. */
function save({ document, revision }: StoredPlan, name: string): Promise<StoredPlan> {
  const { journey: path } = document;
  const touchpoints = path.touchpoints.map((place) => ({ ...place, duty: name }));
  const written = aJourneyDocument({ ...path, name, touchpoints });
  return replacePlan(viewer, { ...placeOf(), revisions: [revision], document: written, now: NOW });
}

const adopt = (seen: StoredPlan, revision: number) =>
  adoptPlan(viewer, {
    ...placeOf(),
    planRevision: seen.revision,
    revisions: [revision],
    now: NOW,
  });

const codesOf = (answers: readonly PromiseSettledResult<unknown>[]) =>
  answers.flatMap((answer) => (answer.status === "rejected" ? [answer.reason?.code] : []));

describe("saves of a plan at once", () => {
  it("of the same revision: exactly one wins, the others are stale", async () => {
    const answers = await Promise.allSettled(numbers.map((number) => save(plan, `${number}번째`)));
    expect(codesOf(answers)).toEqual(numbers.slice(1).map(() => "stale"));
    const [winner] = answers.flatMap((answer) =>
      answer.status === "fulfilled" ? [answer.value] : [],
    );
    expect(await planAgain()).toEqual(winner);
    expect(await getJourney(viewer, journey.id)).toEqual(journey);
  });
});

describe("adopting at once", () => {
  it("with a save of the plan: what was seen is adopted, or nothing", async () => {
    for (const number of numbers) {
      const name = `${number}번째`;
      const [begun, present] = [plan, journey];
      const answers = await Promise.allSettled([save(begun, name), adopt(begun, present.revision)]);
      expect(codesOf(answers)).toHaveLength(1);
      const [saved, adopted] = answers;
      const seen = await getJourney(viewer, journey.id);
      const duties = seen.document.journey.touchpoints.map(({ duty }) => duty);
      expect(duties).not.toContain(name);
      expect(codesOf([saved])).toEqual(adopted.status === "fulfilled" ? ["adopted"] : []);
      expect(codesOf([adopted])).toEqual(saved.status === "fulfilled" ? ["stale"] : []);
      journey = await aJourney(viewer);
      plan = await beginPlan(viewer, { journeyId: journey.id, name: "바꿀 모습" }, NOW);
    }
  });

  it("with a save of the path as it is: one of them is stale, and nobody's work is overwritten", async () => {
    const written = aJourneyDocument({ ...journey.document.journey, name: "고친 동선" });
    const { id: journeyId, revision } = journey;
    const answers = await Promise.allSettled([
      replaceJourney(viewer, { journeyId, revisions: [revision], document: written, now: NOW }),
      adopt(plan, revision),
    ]);
    expect(codesOf(answers)).toEqual(["stale"]);
    expect((await getJourney(viewer, journeyId)).revision).toBe(revision + 1);
  });

  it("by several: it happens once", async () => {
    const answers = await Promise.allSettled(numbers.map(() => adopt(plan, journey.revision)));
    expect(codesOf(answers)).toEqual(numbers.slice(1).map(() => "adopted"));
  });
});
