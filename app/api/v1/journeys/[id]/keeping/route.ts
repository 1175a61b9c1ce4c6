import { journeyKeeping } from "@/lib/schemas/journey-keeping";
import { noContent, notAllowed, route } from "@/lib/server/answers";
import { journeyParams } from "@/lib/server/journeys/queries";
import { setKeeping } from "@/lib/server/journeys/set-keeping";

export const PATCH = route(
  "edit-journeys",
  { params: journeyParams, body: journeyKeeping, maxBytes: 4_096 },
  async ({ viewer, params, body: keeping }) => {
    await setKeeping(viewer, { journeyId: params.id, keeping, now: new Date() });
    return noContent;
  },
);

export const { GET, POST, PUT, DELETE, OPTIONS } = notAllowed(["PATCH"]);
