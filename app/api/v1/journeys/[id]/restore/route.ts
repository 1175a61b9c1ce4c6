import { notAllowed, route } from "@/lib/server/answers";
import { journeyParams } from "@/lib/server/journeys/queries";
import { journeyAnswer } from "@/lib/server/journeys/resource";
import { restoreJourney } from "@/lib/server/journeys/restore-journey";

export const POST = route(
  "delete-journeys",
  { params: journeyParams },
  async ({ viewer, params }) =>
    journeyAnswer(await restoreJourney(viewer, { journeyId: params.id, now: new Date() })),
);

export const { GET, PUT, PATCH, DELETE, OPTIONS } = notAllowed(["POST"]);
