import { planChange, planDocument, planParams } from "@/lib/schemas/plans";
import { noContent, notAllowed, route } from "@/lib/server/answers";
import { matchedRevisions } from "@/lib/server/journeys/if-match";
import { deletePlan, renamePlan } from "@/lib/server/journeys/plans/change-plan";
import { getPlan } from "@/lib/server/journeys/plans/plan-reads";
import { planAnswer } from "@/lib/server/journeys/plans/plan-resource";
import { replacePlan } from "@/lib/server/journeys/plans/replace-plan";
import { MAX_BYTES } from "@/lib/server/journeys/resource";

interface Params {
  readonly id: string;
  readonly planId: string;
}

const placeOf = ({ id: journeyId, planId }: Params) => ({ journeyId, planId });

export const GET = route("view-journeys", { params: planParams }, async ({ viewer, params }) =>
  planAnswer(await getPlan(viewer, placeOf(params))),
);

export const PUT = route(
  "edit-journeys",
  { params: planParams, body: planDocument, maxBytes: MAX_BYTES },
  async ({ viewer, params, body: document, request }) => {
    const revisions = matchedRevisions(request.headers.get("if-match"));
    const replacing = { ...placeOf(params), revisions, document, now: new Date() };
    return planAnswer(await replacePlan(viewer, replacing));
  },
);

export const PATCH = route(
  "edit-journeys",
  { params: planParams, body: planChange },
  async ({ viewer, params, body: { name } }) =>
    planAnswer(await renamePlan(viewer, { ...placeOf(params), name })),
);

export const DELETE = route("edit-journeys", { params: planParams }, async ({ viewer, params }) => {
  await deletePlan(viewer, { ...placeOf(params), now: new Date() });
  return noContent;
});

export const { POST, OPTIONS } = notAllowed(["GET", "PUT", "PATCH", "DELETE"]);
