import { takeBackSchema } from "@/lib/schemas/factor-library";
import { answer, notAllowed, route } from "@/lib/server/answers";
import { takeBackStarters } from "@/lib/server/factors/take-back";

export const POST = route(
  "manage-factor-library",
  { body: takeBackSchema, maxBytes: 65_536 },
  async ({ viewer, body }) => {
    const doing = { by: viewer.userId, now: new Date() };
    return answer(await takeBackStarters(viewer.scope, { ids: body.ids, ...doing }));
  },
);

export const { GET, PUT, PATCH, DELETE, OPTIONS } = notAllowed(["POST"]);
