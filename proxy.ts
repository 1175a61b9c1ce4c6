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
    "frame-ancestors 'none'",
    "base-uri 'none'",
    "form-action 'self'",
    "object-src 'none'",
  ].join("; ");
}

/** Gives every page its security policy. Decides nothing about who may see what: each page proves that itself. */
export function proxy(request: NextRequest) {
  const nonce = Buffer.from(crypto.getRandomValues(new Uint8Array(16))).toString("base64");
  const policy = policyOf(nonce);
  const headers = new Headers(request.headers);
  headers.set("x-nonce", nonce);
  headers.set(POLICY, policy);
  const response = NextResponse.next({ request: { headers } });
  response.headers.set(POLICY, policy);
  return response;
}

export const config = { matcher: "/((?!api/|_next/static/).*)" };
