import { centreChangesSchema } from "@/lib/schemas/centre";
import { answer, notAllowed, route } from "@/lib/server/answers";
import { changeCentre } from "@/lib/server/centre/change-centre";
import { getCentre } from "@/lib/server/centre/reads";

/** Whoever may see a journey may know whose it is, and by which rules it is checked. */
export const GET = route("view-journeys", {}, async ({ viewer }) =>
  answer(await getCentre(viewer.scope)),
);

export const PATCH = route(
  "manage-settings",
  { body: centreChangesSchema, maxBytes: 65_536 },
  async ({ viewer, body }) => {
    await changeCentre(viewer.scope, { changes: body, by: viewer.userId, now: new Date() });
    return answer(await getCentre(viewer.scope));
  },
);

export const { POST, PUT, DELETE, OPTIONS } = notAllowed(["GET", "PATCH"]);
