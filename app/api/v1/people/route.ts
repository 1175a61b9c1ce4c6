import { newPersonSchema } from "@/lib/schemas/people";
import { answer, created, notAllowed, route } from "@/lib/server/answers";
import { createUser } from "@/lib/server/people/create-user";
import { listPeople } from "@/lib/server/people/reads";

export const GET = route("view-people", {}, async ({ viewer }) =>
  answer({ items: await listPeople(viewer.scope), nextCursor: null }),
);

/** The temporary password is in this answer and nowhere else. */
export const POST = route(
  "manage-people",
  { body: newPersonSchema, maxBytes: 4_096 },
  async ({ viewer, body }) => {
    const doing = { by: viewer.userId, now: new Date() };
    const { membershipId, username, temporaryPassword } = await createUser(viewer.scope, {
      ...body,
      ...doing,
    });
    const said = { membershipId, username, temporaryPassword };
    return created(said, { location: `/api/v1/people/${membershipId}` });
  },
);

export const { PUT, PATCH, DELETE, OPTIONS } = notAllowed(["GET", "POST"]);
