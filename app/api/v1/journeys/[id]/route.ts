import { journeyDocument } from "@/lib/schemas/journey-document";
import { type Answer, noContent, notAllowed, route } from "@/lib/server/answers";
import { deleteJourney } from "@/lib/server/journeys/delete-journey";
import { etagOf, knowsRevision, matchedRevisions } from "@/lib/server/journeys/if-match";
import { journeyParams } from "@/lib/server/journeys/queries";
import { getJourney, getRevision } from "@/lib/server/journeys/reads";
import { replaceJourney } from "@/lib/server/journeys/replace-journey";
import { journeyAnswer, MAX_BYTES } from "@/lib/server/journeys/resource";

const revisionsIn = (request: Request) => matchedRevisions(request.headers.get("if-match"));

const notModified = (revision: number): Answer => ({
  status: 304,
  headers: { ETag: etagOf(revision) },
});

export const GET = route(
  "view-journeys",
  { params: journeyParams },
  async ({ viewer, params, request }) => {
    const known = request.headers.get("if-none-match");
    if (known !== null) {
      const revision = await getRevision(viewer, params.id);
      if (knowsRevision(known, revision)) return notModified(revision);
    }
    return journeyAnswer(await getJourney(viewer, params.id));
  },
);

export const PUT = route(
  "edit-journeys",
  { params: journeyParams, body: journeyDocument, maxBytes: MAX_BYTES },
  async ({ viewer, params, body: document, request }) => {
    const revisions = revisionsIn(request);
    const replacing = { journeyId: params.id, revisions, document, now: new Date() };
    return journeyAnswer(await replaceJourney(viewer, replacing));
  },
);

export const DELETE = route(
  "delete-journeys",
  { params: journeyParams },
  async ({ viewer, params, request }) => {
    const revisions = revisionsIn(request);
    await deleteJourney(viewer, { journeyId: params.id, revisions, now: new Date() });
    return noContent;
  },
);

export const { POST, PATCH, OPTIONS } = notAllowed(["GET", "PUT", "DELETE"]);
