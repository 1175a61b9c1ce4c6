import { newApiKeySchema } from "@/lib/schemas/api-keys";
import { answer, created, notAllowed, route } from "@/lib/server/answers";
import { createApiKey, listApiKeys } from "@/lib/server/people/api-keys";
import { daysLater } from "@/lib/server/people/days-later";
import { requireOwnMembership } from "@/lib/server/people/own-membership";

export const GET = route("manage-api-keys", {}, async ({ viewer }) =>
  answer({ items: await listApiKeys(viewer.scope), nextCursor: null }),
);

/** The key is in this answer and nowhere else. */
export const POST = route(
  "manage-api-keys",
  { body: newApiKeySchema, maxBytes: 4_096 },
  async ({ viewer, body }) => {
    const { name, expiresInDays, membershipId = requireOwnMembership(viewer) } = body;
    const now = new Date();
    const expiresAt = expiresInDays === null ? null : daysLater(now, expiresInDays);
    const wanted = { name, membershipId, expiresAt, by: viewer.userId, now };
    const made = await createApiKey(viewer.scope, wanted);
    return created(made, { location: `/api/v1/api-keys/${made.id}` });
  },
);

export const { PUT, PATCH, DELETE, OPTIONS } = notAllowed(["GET", "POST"]);
