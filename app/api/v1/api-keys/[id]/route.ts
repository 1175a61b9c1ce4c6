import { idParams } from "@/lib/schemas/people";
import { noContent, notAllowed, route } from "@/lib/server/answers";
import { revokeApiKey } from "@/lib/server/people/api-keys";

export const DELETE = route("manage-api-keys", { params: idParams }, async ({ viewer, params }) => {
  await revokeApiKey(viewer.scope, { id: params.id, by: viewer.userId, now: new Date() });
  return noContent;
});

export const { GET, POST, PUT, PATCH, OPTIONS } = notAllowed(["DELETE"]);
