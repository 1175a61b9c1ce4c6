import { centreChoice } from "@/lib/schemas/centre-choice";
import { noContent, notAllowed, route } from "@/lib/server/answers";
import { chooseCentre } from "@/lib/server/people/choose-centre";
import { requireSession } from "@/lib/server/people/own-session";

export const POST = route(
  "manage-own-sessions",
  { body: centreChoice, maxBytes: 4_096 },
  async ({ viewer, body }) => {
    requireSession(viewer);
    const cookie = await chooseCentre(viewer, body.centreId);
    return { ...noContent, headers: { "Set-Cookie": cookie } };
  },
);

export const { GET, PUT, PATCH, DELETE, OPTIONS } = notAllowed(["POST"]);
