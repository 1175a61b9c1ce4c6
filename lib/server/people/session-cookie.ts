import "server-only";
import { createHmac, timingSafeEqual } from "node:crypto";
import { isHttps } from "../env";
import { authSecret } from "./auth-secret";

/** Over https the browser itself then refuses the cookie from another host, path or plain connection. */
export const sessionCookieName = (): string => (isHttps() ? "__Host-mot-session" : "mot-session");

function cookieOf(request: Pick<Request, "headers">, name: string): string | null {
  const pairs = (request.headers.get("cookie") ?? "").split(";").map((pair) => pair.trim());
  const found = pairs.find((pair) => pair.startsWith(`${name}=`));
  return found === undefined ? null : found.slice(name.length + 1);
}

function decoded(value: string): string {
  try {
    return decodeURIComponent(value);
  } catch {
    return "";
  }
}

function isSignedByUs(token: string, signature: string): boolean {
  const ours = createHmac("sha256", authSecret()).update(token).digest();
  const theirs = Buffer.from(signature, "base64");
  return theirs.length === ours.length && timingSafeEqual(ours, theirs);
}

/** The token in the session cookie of a request, if it is one that we signed. */
export function sessionTokenOf(request: Pick<Request, "headers">): string | null {
  const value = decoded(cookieOf(request, sessionCookieName()) ?? "");
  const dot = value.lastIndexOf(".");
  if (dot < 1) return null;
  const token = value.slice(0, dot);
  return isSignedByUs(token, value.slice(dot + 1)) ? token : null;
}

/** What takes the cookie out of the browser: the same attributes, or it would not be the same cookie. */
export function clearedSessionCookie(): string {
  const secure = isHttps() ? "; Secure" : "";
  return `${sessionCookieName()}=; Max-Age=0; Path=/; HttpOnly; SameSite=Lax${secure}`;
}
