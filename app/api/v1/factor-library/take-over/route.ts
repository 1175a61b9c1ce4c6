import { takeOverSchema } from "@/lib/schemas/factor-library";
import { answer, notAllowed, route } from "@/lib/server/answers";
import { takeOverStarters } from "@/lib/server/factors/take-over";

export const POST = route(
  "manage-factor-library",
  { body: takeOverSchema, maxBytes: 8_192 },
  async ({ viewer, body }) => {
    const doing = { by: viewer.userId, now: new Date() };
    return answer(await takeOverStarters(viewer.scope, { wanted: body, ...doing }));
  },
);

export const { GET, PUT, PATCH, DELETE, OPTIONS } = notAllowed(["POST"]);
