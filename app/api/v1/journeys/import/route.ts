import { journeyDocument } from "@/lib/schemas/journey-document";
import { creationQuery } from "@/lib/schemas/journeys-query";
import { notAllowed, route } from "@/lib/server/answers";
import { importJourney } from "@/lib/server/journeys/create-journey";
import { createdJourney, MAX_BYTES } from "@/lib/server/journeys/resource";

export const POST = route(
  "import-journeys",
  { body: journeyDocument, query: creationQuery, maxBytes: MAX_BYTES },
  async ({ viewer, body, query }) => {
    const reuseTouchpoints = query.reuse === "touchpoints";
    const options = { reuseTouchpoints, now: new Date() };
    return createdJourney(await importJourney(viewer, body, options));
  },
);

export const { GET, PUT, PATCH, DELETE, OPTIONS } = notAllowed(["POST"]);
