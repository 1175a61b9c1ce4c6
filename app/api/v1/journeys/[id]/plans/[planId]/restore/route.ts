import { planParams } from "@/lib/schemas/plans";
import { notAllowed, route } from "@/lib/server/answers";
import { restorePlan } from "@/lib/server/journeys/plans/change-plan";
import { getPlan } from "@/lib/server/journeys/plans/plan-reads";
import { planAnswer } from "@/lib/server/journeys/plans/plan-resource";

export const POST = route(
  "edit-journeys",
  { params: planParams },
  async ({ viewer, params: { id: journeyId, planId } }) => {
    const place = { journeyId, planId };
    await restorePlan(viewer, { ...place, now: new Date() });
    return planAnswer(await getPlan(viewer, place));
  },
);

export const { GET, PUT, PATCH, DELETE, OPTIONS } = notAllowed(["POST"]);
