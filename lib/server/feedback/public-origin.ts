import "server-only";
import { env } from "../env";

export interface PublicOrigin {
  readonly origin: string;
  /** Nobody else's phone reaches it. */
  readonly isLocal: boolean;
}

const LOCAL = /^(?:localhost|127(?:\.\d{1,3}){3}|\[::1\])$/;

const UNKNOWN = "http://localhost";

/** Where people reach the app: as it is set, else as this page was opened. */
export function publicOrigin(headers: Headers): PublicOrigin {
  const { ORIGIN } = env();
  const host = headers.get("x-forwarded-host") ?? headers.get("host") ?? "localhost";
  const scheme =
    headers.get("x-forwarded-proto")?.split(",")[0]?.trim() === "https" ? "https" : "http";
  const opened = `${scheme}://${host}`;
  const { origin, hostname } = new URL(ORIGIN ?? (URL.canParse(opened) ? opened : UNKNOWN));
  return { origin, isLocal: LOCAL.test(hostname) };
}
