import { answer, notAllowed, publicRoute } from "@/lib/server/answers";
import { guideOfExample } from "@/lib/server/centre/example-tour";
import { beginSession } from "@/lib/server/people/begin-session";

/** For everybody, as long as nobody has a centre here: signs in as the example's director. */
export const POST = publicRoute({ sameOrigin: true }, async ({ request }) => {
  const now = new Date();
  const { userId, centreId } = await guideOfExample(now);
  const cookie = await beginSession({ userId, chain: centreId, request, now });
  return answer({ centreId }, { headers: { "Set-Cookie": cookie } });
});

export const { GET, PUT, PATCH, DELETE, OPTIONS } = notAllowed(["POST"]);
