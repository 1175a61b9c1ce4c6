import "server-only";
import { isHttps } from "../env";

/** Over https the browser itself then refuses the cookie from another host, path or plain connection. */
export const cookieName = (name: string): string => (isHttps() ? `__Host-${name}` : name);

/** What a cookie of a request says, as it was sent. */
export function cookieOf(request: Pick<Request, "headers">, name: string): string | null {
  const pairs = (request.headers.get("cookie") ?? "").split(";").map((pair) => pair.trim());
  const found = pairs.find((pair) => pair.startsWith(`${name}=`));
  return found === undefined ? null : found.slice(name.length + 1);
}

interface NewCookie {
  readonly name: string;
  readonly value: string;
  readonly maxAgeSeconds: number;
}

/** A Set-Cookie header: out of reach of scripts, and not sent along by other sites. */
export function setCookie({ name, value, maxAgeSeconds }: NewCookie): string {
  const secure = isHttps() ? "; Secure" : "";
  return `${name}=${value}; Max-Age=${maxAgeSeconds}; Path=/; HttpOnly; SameSite=Lax${secure}`;
}
