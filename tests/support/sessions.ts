import { signIn } from "@/lib/server/people/sign-in";
import { PASSWORD } from "./people";

const ORIGIN = "http://localhost";

/** A request as a page of our own sends it. */
export function fromOurPage(
  method: string,
  path: string,
  { body, cookie, headers = {} }: PageRequest = {},
): Request {
  const json = body === undefined ? {} : { "content-type": "application/json" };
  return new Request(ORIGIN + path, {
    method,
    headers: { origin: ORIGIN, ...json, ...(cookie ? { cookie } : {}), ...headers },
    ...(body === undefined ? {} : { body: JSON.stringify(body) }),
  });
}

interface PageRequest {
  readonly body?: unknown;
  readonly cookie?: string;
  readonly headers?: Readonly<Record<string, string>>;
}

/** Signs somebody in as the page does. Returns the cookie as the browser sends it back. */
export async function signedIn(username: string, password = PASSWORD): Promise<string> {
  const now = new Date();
  const request = fromOurPage("POST", "/api/v1/session");
  const { cookie } = await signIn({ username, password, request, now });
  return cookie.split(";")[0] ?? "";
}
