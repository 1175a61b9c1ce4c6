import * as z from "zod";
import { uuidText } from "@/lib/schemas/uuid-text";
import { noContent, notAllowed, route } from "@/lib/server/answers";
import { ownChainOf, requireSession } from "@/lib/server/people/own-session";
import { revokeSession } from "@/lib/server/people/sessions";

const paramsSchema = z.strictObject({ id: uuidText });

export const DELETE = route(
  "manage-own-sessions",
  { params: paramsSchema },
  async ({ viewer, params }) => {
    requireSession(viewer);
    const doing = { by: viewer.userId, chain: ownChainOf(viewer), now: new Date() };
    await revokeSession({ id: params.id, ...doing });
    return noContent;
  },
);

export const { GET, POST, PUT, PATCH, OPTIONS } = notAllowed(["DELETE"]);
