import { attachment } from "@/lib/exchange/attachment";
import { writeJourneyJson } from "@/lib/exchange/journey-json";
import { notAllowed, route } from "@/lib/server/answers";
import { exportQuery, journeyParams } from "@/lib/server/journeys/queries";
import { getJourney } from "@/lib/server/journeys/reads";

export const GET = route(
  "export-journeys",
  { params: journeyParams, query: exportQuery },
  async ({ viewer, params }) => {
    const { document } = await getJourney(viewer, params.id);
    const headers = {
      "Content-Type": "application/json; charset=utf-8",
      "Content-Disposition": attachment({ name: document.journey.name, extension: "json" }),
    };
    return new Response(writeJourneyJson(document), { headers });
  },
);

export const { POST, PUT, PATCH, DELETE, OPTIONS } = notAllowed(["GET"]);
