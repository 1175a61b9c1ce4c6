import { idParams } from "@/lib/schemas/people";
import { answer, notAllowed, route } from "@/lib/server/answers";
import { resetPassword } from "@/lib/server/people/reset-password";

/** A temporary password for somebody who forgot theirs: in this answer and nowhere else. */
export const POST = route("manage-people", { params: idParams }, async ({ viewer, params }) => {
  const doing = { by: viewer.userId, now: new Date() };
  const temporaryPassword = await resetPassword(viewer.scope, {
    membershipId: params.id,
    ...doing,
  });
  return answer({ temporaryPassword });
});

export const { GET, PUT, PATCH, DELETE, OPTIONS } = notAllowed(["POST"]);
