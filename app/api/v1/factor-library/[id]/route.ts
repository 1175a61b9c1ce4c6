import { libraryFactorChangesSchema } from "@/lib/schemas/factor-library";
import { idParams } from "@/lib/schemas/people";
import { noContent, notAllowed, route } from "@/lib/server/answers";
import { archiveLibraryFactor } from "@/lib/server/factors/archive-factor";
import { changeLibraryFactor } from "@/lib/server/factors/change-factor";

export const PATCH = route(
  "manage-factor-library",
  { params: idParams, body: libraryFactorChangesSchema, maxBytes: 8_192 },
  async ({ viewer, params, body }) => {
    const doing = { by: viewer.userId, now: new Date() };
    await changeLibraryFactor(viewer.scope, { id: params.id, changes: body, ...doing });
    return noContent;
  },
);

export const DELETE = route(
  "manage-factor-library",
  { params: idParams },
  async ({ viewer, params }) => {
    const doing = { by: viewer.userId, now: new Date() };
    await archiveLibraryFactor(viewer.scope, { id: params.id, ...doing });
    return noContent;
  },
);

export const { GET, POST, PUT, OPTIONS } = notAllowed(["PATCH", "DELETE"]);
