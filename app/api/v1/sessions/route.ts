import { answer, notAllowed, route } from "@/lib/server/answers";
import { requireSession } from "@/lib/server/people/own-session";
import { sessionTokenOf } from "@/lib/server/people/session-cookie";
import { listSessions } from "@/lib/server/people/sessions";

export const GET = route("manage-own-sessions", {}, async ({ viewer, request }) => {
  requireSession(viewer);
  const token = sessionTokenOf(request);
  const items = await listSessions({ userId: viewer.userId, token, now: new Date() });
  return answer({ items, nextCursor: null });
});

export const { POST, PUT, PATCH, DELETE, OPTIONS } = notAllowed(["GET"]);
