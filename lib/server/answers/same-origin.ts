import "server-only";
import { Refusal } from "../errors";

const SAFE_METHODS: ReadonlySet<string> = new Set(["GET", "HEAD", "OPTIONS"]);

export const isUnsafe = ({ method }: Request): boolean => !SAFE_METHODS.has(method);

function hostOf(origin: string): string | null {
  try {
    return new URL(origin).host;
  } catch {
    return null;
  }
}

/** The hosts that this request was sent to. A page of another site can set neither header. */
function ownHosts({ headers, url }: Request): readonly (string | null)[] {
  const given = [headers.get("host"), headers.get("x-forwarded-host")].filter(
    (host) => host !== null,
  );
  return given.length > 0 ? given : [hostOf(url)];
}

/** Refuses a write that a browser did not send from our own pages: missing, `null` and foreign alike. */
export function requireSameOrigin(request: Request): void {
  const site = request.headers.get("sec-fetch-site");
  const origin = request.headers.get("origin");
  const isOwnSite = site === null || site === "same-origin";
  const isOwnOrigin = origin === null || ownHosts(request).includes(hostOf(origin));
  const isNamed = site !== null || origin !== null;
  if (!isOwnSite || !isOwnOrigin || !isNamed) throw new Refusal("cross-site");
}
