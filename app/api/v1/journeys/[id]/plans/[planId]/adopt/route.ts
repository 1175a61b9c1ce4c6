import { adoption, planParams } from "@/lib/schemas/plans";
import { notAllowed, route } from "@/lib/server/answers";
import { matchedRevisions } from "@/lib/server/journeys/if-match";
import { adoptPlan } from "@/lib/server/journeys/plans/adopt-plan";
import { journeyAnswer } from "@/lib/server/journeys/resource";

export const POST = route(
  "edit-journeys",
  { params: planParams, body: adoption },
  async ({ viewer, params: { id: journeyId, planId }, body, request }) => {
    const revisions = matchedRevisions(request.headers.get("if-match"));
    const place = { journeyId, planId, planRevision: body.revision };
    return journeyAnswer(await adoptPlan(viewer, { ...place, revisions, now: new Date() }));
  },
);

export const { GET, PUT, PATCH, DELETE, OPTIONS } = notAllowed(["POST"]);
