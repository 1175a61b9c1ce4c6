import { setupSchema } from "@/lib/schemas/centre";
import { answer, notAllowed, publicRoute } from "@/lib/server/answers";
import { setUpCentre } from "@/lib/server/centre/first-run";
import { beginSession } from "@/lib/server/people/begin-session";

/** For everybody, as long as nobody has a centre here. */
export const POST = publicRoute(
  { body: setupSchema, sameOrigin: true, maxBytes: 8_192 },
  async ({ body, request }) => {
    const now = new Date();
    const { centreId, userId, username } = await setUpCentre(body, now);
    const cookie = await beginSession({ userId, chain: centreId, request, now });
    return answer({ centreId, username }, { status: 201, headers: { "Set-Cookie": cookie } });
  },
);

export const { GET, PUT, PATCH, DELETE, OPTIONS } = notAllowed(["POST"]);
