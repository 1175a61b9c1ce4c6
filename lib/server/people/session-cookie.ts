import "server-only";
import { createHmac, timingSafeEqual } from "node:crypto";
import { authSecret } from "./auth-secret";
import { cookieName, cookieOf, setCookie } from "./cookies";
import { ABSOLUTE_LIMIT } from "./session-limits";

export const sessionCookieName = (): string => cookieName("mot-session");

function decoded(value: string): string {
  try {
    return decodeURIComponent(value);
  } catch {
    return "";
  }
}

const signatureOf = (token: string): Buffer =>
  createHmac("sha256", authSecret()).update(token).digest();

function isSignedByUs(token: string, signature: string): boolean {
  const ours = signatureOf(token);
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

const ownCookie = (value: string, maxAgeSeconds: number): string =>
  setCookie({ name: sessionCookieName(), value, maxAgeSeconds });

/** What puts a session's token into the browser, signed. */
export function sessionCookie(token: string): string {
  const signed = `${token}.${signatureOf(token).toString("base64")}`;
  return ownCookie(encodeURIComponent(signed), ABSOLUTE_LIMIT / 1_000);
}

/** What takes the cookie out of the browser: the same attributes, or it would not be the same cookie. */
export const clearedSessionCookie = (): string => ownCookie("", 0);
