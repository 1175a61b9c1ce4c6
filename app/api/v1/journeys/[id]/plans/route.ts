import { newPlan, plansQuery } from "@/lib/schemas/plans";
import { answer, notAllowed, route } from "@/lib/server/answers";
import { beginPlan } from "@/lib/server/journeys/plans/begin-plan";
import { listPlans } from "@/lib/server/journeys/plans/plan-reads";
import { createdPlan } from "@/lib/server/journeys/plans/plan-resource";
import { journeyParams } from "@/lib/server/journeys/queries";

export const GET = route(
  "view-journeys",
  { params: journeyParams, query: plansQuery },
  async ({ viewer, params, query }) =>
    answer(await listPlans(viewer, { journeyId: params.id, ...query })),
);

export const POST = route(
  "edit-journeys",
  { params: journeyParams, body: newPlan },
  async ({ viewer, params, body: { name } }) =>
    createdPlan(await beginPlan(viewer, { journeyId: params.id, name }, new Date())),
);

export const { PUT, PATCH, DELETE, OPTIONS } = notAllowed(["GET", "POST"]);
