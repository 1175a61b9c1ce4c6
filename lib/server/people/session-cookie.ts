import "server-only";
import { createHmac, timingSafeEqual } from "node:crypto";
import { isHttps } from "../env";
import { authSecret } from "./auth-secret";
import { ABSOLUTE_LIMIT } from "./session-limits";

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

function setCookie(value: string, maxAgeSeconds: number): string {
  const secure = isHttps() ? "; Secure" : "";
  return `${sessionCookieName()}=${value}; Max-Age=${maxAgeSeconds}; Path=/; HttpOnly; SameSite=Lax${secure}`;
}

/** What puts a session's token into the browser, signed. */
export function sessionCookie(token: string): string {
  const signed = `${token}.${signatureOf(token).toString("base64")}`;
  return setCookie(encodeURIComponent(signed), ABSOLUTE_LIMIT / 1_000);
}

/** What takes the cookie out of the browser: the same attributes, or it would not be the same cookie. */
export const clearedSessionCookie = (): string => setCookie("", 0);
