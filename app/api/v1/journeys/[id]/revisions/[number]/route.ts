import { revisionParams } from "@/lib/schemas/journey-revisions";
import { answer, notAllowed, route } from "@/lib/server/answers";
import { getStoredRevision } from "@/lib/server/journeys/revision-reads";

export const GET = route(
  "view-journeys",
  { params: revisionParams },
  async ({ viewer, params: { id, number } }) => {
    const { document, ...revision } = await getStoredRevision(viewer, { journeyId: id, number });
    return answer({ ...revision, ...document });
  },
);

export const { POST, PUT, PATCH, DELETE, OPTIONS } = notAllowed(["GET"]);
