import { answer, noContent, notAllowed, publicRoute, route } from "@/lib/server/answers";
import { signInSchema } from "@/lib/server/people/session-schemas";
import { signIn, signOut } from "@/lib/server/people/sign-in";
import { whoIs } from "@/lib/server/people/who-am-i";

export const POST = publicRoute(
  { body: signInSchema, sameOrigin: true, maxBytes: 4_096 },
  async ({ body, request }) => {
    const { cookie, person, places } = await signIn({ ...body, request, now: new Date() });
    const { name, username, mustChange } = person;
    const said = { user: { name, username, mustChange }, centres: places };
    return answer(said, { headers: { "Set-Cookie": cookie } });
  },
);

export const GET = route("manage-own-sessions", {}, async ({ viewer }) => {
  const { centreId, role, via } = viewer;
  return answer({ ...(await whoIs(viewer.userId)), centre: { id: centreId, role }, via });
});

export const DELETE = publicRoute({ sameOrigin: true }, async ({ request }) => ({
  ...noContent,
  headers: { "Set-Cookie": await signOut(request) },
}));

export const { PUT, PATCH, OPTIONS } = notAllowed(["GET", "POST", "DELETE"]);
