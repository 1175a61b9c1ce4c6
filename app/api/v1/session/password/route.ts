import { noContent, notAllowed, route } from "@/lib/server/answers";
import { Refusal } from "@/lib/server/errors";
import { changePassword } from "@/lib/server/people/change-password";
import { ownChainOf, requireSession } from "@/lib/server/people/own-session";
import { sessionTokenOf } from "@/lib/server/people/session-cookie";
import { changePasswordSchema } from "@/lib/server/people/session-schemas";

export const PUT = route(
  "manage-own-sessions",
  { body: changePasswordSchema, maxBytes: 4_096 },
  async ({ viewer, body, request }) => {
    requireSession(viewer);
    const token = sessionTokenOf(request);
    if (token === null) throw new Refusal("unauthenticated");
    const { userId } = viewer;
    await changePassword({ ...body, userId, chain: ownChainOf(viewer), token, now: new Date() });
    return noContent;
  },
);

export const { GET, POST, PATCH, DELETE, OPTIONS } = notAllowed(["PUT"]);
