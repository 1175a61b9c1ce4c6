import { dayWindow } from "@/lib/schemas/day";
import { answer, notAllowed, route } from "@/lib/server/answers";
import { journeyParams } from "@/lib/server/journeys/queries";
import { scoreOfJourney } from "@/lib/server/journeys/score-of-journey";

export const GET = route(
  "view-journeys",
  { params: journeyParams, query: dayWindow },
  async ({ viewer, params, query }) =>
    answer(await scoreOfJourney(viewer, { journeyId: params.id, ...query, now: new Date() })),
);

export const { POST, PUT, PATCH, DELETE, OPTIONS } = notAllowed(["GET"]);
