import { idParams, personChangesSchema } from "@/lib/schemas/people";
import { noContent, notAllowed, route } from "@/lib/server/answers";
import { changePerson } from "@/lib/server/people/change-person";

export const PATCH = route(
  "manage-people",
  { params: idParams, body: personChangesSchema, maxBytes: 65_536 },
  async ({ viewer, params, body }) => {
    const doing = { by: viewer.userId, now: new Date() };
    await changePerson(viewer.scope, { membershipId: params.id, changes: body, ...doing });
    return noContent;
  },
);

export const { GET, POST, PUT, DELETE, OPTIONS } = notAllowed(["PATCH"]);
