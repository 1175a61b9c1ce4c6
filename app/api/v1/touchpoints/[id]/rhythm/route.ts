import { touchpointParams, touchpointRhythm } from "@/lib/schemas/rhythm";
import { noContent, notAllowed, route } from "@/lib/server/answers";
import { setRhythm } from "@/lib/server/checks/set-rhythm";

export const PATCH = route(
  "edit-journeys",
  { params: touchpointParams, body: touchpointRhythm, maxBytes: 1_024 },
  async ({ viewer, params, body: { rhythm } }) => {
    await setRhythm(viewer, { touchpointId: params.id, rhythm, now: new Date() });
    return noContent;
  },
);

export const { GET, POST, PUT, DELETE, OPTIONS } = notAllowed(["PATCH"]);
