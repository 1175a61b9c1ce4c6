import { type NextRequest, NextResponse } from "next/server";

const POLICY = "Content-Security-Policy";
const isDevelopment = process.env.NODE_ENV === "development";

/** What a page may load: our own things, and of scripts and style elements only those that bear this response's nonce. */
function policyOf(nonce: string): string {
  // React's development build evaluates strings, and its overlay writes styles.
  const script = isDevelopment ? " 'unsafe-eval'" : "";
  const style = isDevelopment ? "'unsafe-inline'" : `'nonce-${nonce}'`;
  return [
    "default-src 'self'",
    `script-src 'self' 'nonce-${nonce}' 'strict-dynamic'${script}`,
    `style-src 'self' ${style}`,
    // Positions and lengths drawn on the server are style attributes; those cannot load or select anything.
    "style-src-attr 'unsafe-inline'",
    "img-src 'self' data: blob:",
    "font-src 'self'",
    "connect-src 'self'",
    "worker-src 'self'",
    "manifest-src 'self'",
    "frame-ancestors 'none'",
    "base-uri 'none'",
    "form-action 'self'",
    "object-src 'none'",
  ].join("; ");
}

const SESSION_COOKIES = ["mot-session", "__Host-mot-session"];
const CENTRE_COOKIES = ["mot-centre", "__Host-mot-centre"];

/** Tells the service worker apart for whom a page was drawn; opens nothing, and nothing leads back from it. */
async function readerOf({ cookies }: NextRequest): Promise<string> {
  const together = (names: readonly string[]) =>
    names.map((name) => cookies.get(name)?.value ?? "").join("");
  const session = together(SESSION_COOKIES);
  if (session === "") return "nobody";
  const own = new TextEncoder().encode(`${session} ${together(CENTRE_COOKIES)}`);
  const hash = await crypto.subtle.digest("SHA-256", own);
  return Buffer.from(hash).toString("base64url").slice(0, 16);
}

/**
 * Gives every page its security policy, and says whose it is. Decides nothing about who may see what: each page proves
 * that itself.
 */
export async function proxy(request: NextRequest) {
  const nonce = Buffer.from(crypto.getRandomValues(new Uint8Array(16))).toString("base64");
  const policy = policyOf(nonce);
  const headers = new Headers(request.headers);
  headers.set("x-nonce", nonce);
  headers.set(POLICY, policy);
  const response = NextResponse.next({ request: { headers } });
  response.headers.set(POLICY, policy);
  response.headers.set("x-mot-reader", await readerOf(request));
  return response;
}

export const config = { matcher: "/((?!api/|_next/static/|fonts/).*)" };
