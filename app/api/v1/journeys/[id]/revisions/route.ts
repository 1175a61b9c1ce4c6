import { revisionsQuery } from "@/lib/schemas/journey-revisions";
import { answer, notAllowed, route } from "@/lib/server/answers";
import { journeyParams } from "@/lib/server/journeys/queries";
import { listRevisions } from "@/lib/server/journeys/revision-reads";

export const GET = route(
  "view-journeys",
  { params: journeyParams, query: revisionsQuery },
  async ({ viewer, params, query: { cursor, limit } }) =>
    answer(await listRevisions(viewer, { journeyId: params.id, before: cursor, limit })),
);

export const { POST, PUT, PATCH, DELETE, OPTIONS } = notAllowed(["GET"]);
