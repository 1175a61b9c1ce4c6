import { journeyDocument } from "@/lib/schemas/journey-document";
import { creationQuery, journeysQuery } from "@/lib/schemas/journeys-query";
import { answer, notAllowed, route } from "@/lib/server/answers";
import { createJourney } from "@/lib/server/journeys/create-journey";
import { listJourneys } from "@/lib/server/journeys/list-journeys";
import { createdJourney, MAX_BYTES } from "@/lib/server/journeys/resource";

export const GET = route("view-journeys", { query: journeysQuery }, async ({ viewer, query }) =>
  answer(await listJourneys(viewer, query)),
);

export const POST = route(
  "edit-journeys",
  { body: journeyDocument, query: creationQuery, maxBytes: MAX_BYTES },
  async ({ viewer, body, query }) => {
    const reuseTouchpoints = query.reuse === "touchpoints";
    const options = { reuseTouchpoints, now: new Date() };
    return createdJourney(await createJourney(viewer, body, options));
  },
);

export const { PUT, PATCH, DELETE, OPTIONS } = notAllowed(["GET", "POST"]);
