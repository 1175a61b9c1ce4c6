import type { ProblemDocument } from "@/lib/schemas/problem-document";

export type Method = "GET" | "POST" | "PUT" | "PATCH" | "DELETE";

/** Why not, ready to be read out: `code` is stable, `detail` says what to do. `offline` where nobody of us answered. */
export type Problem = ProblemDocument;

export type Sent<Body> =
  | { readonly status: "done"; readonly body: Body; readonly etag: string | null }
  | { readonly status: "refused"; readonly problem: Problem };

export interface Sending {
  /** The revision that is being changed, as its ETag was given. */
  readonly ifMatch?: string | undefined;
  readonly timeoutMs?: number | undefined;
}

const LONGEST_WAIT_MS = 30_000;

const metaOf = (name: string): string =>
  globalThis.document?.querySelector<HTMLMetaElement>(`meta[name="${name}"]`)?.content ?? "";

/** The page carries the sentence in its language: see offlineMetadata. */
export function offline(): Problem {
  const detail = metaOf("mot-offline");
  return {
    type: "urn:mot-map:problem:offline",
    title: detail,
    status: 0,
    code: "offline",
    detail,
  };
}

const mediaTypeOf = ({ headers }: Response): string =>
  (headers.get("content-type") ?? "").split(";")[0]?.trim() ?? "";

/** A captive portal or a proxy may answer in our place, with a page of its own. */
async function readAnswer<Body>(response: Response): Promise<Sent<Body>> {
  const etag = response.headers.get("etag");
  if (response.status === 204) return { status: "done", body: undefined as Body, etag };
  const mediaType = mediaTypeOf(response);
  if (response.ok && mediaType === "application/json")
    return { status: "done", body: (await response.json()) as Body, etag };
  if (!response.ok && mediaType === "application/problem+json")
    return { status: "refused", problem: (await response.json()) as Problem };
  return { status: "refused", problem: offline() };
}

function requestOf(method: Method, body: unknown, { ifMatch, timeoutMs }: Sending): RequestInit {
  const headers: Record<string, string> = { Accept: "application/json" };
  if (body !== undefined) headers["Content-Type"] = "application/json";
  if (ifMatch !== undefined) headers["If-Match"] = ifMatch;
  // A page goes on writing where it was opened, though another tab has gone to another centre since.
  const centreId = metaOf("mot-centre");
  if (centreId !== "") headers["X-Mot-Centre"] = centreId;
  return {
    method,
    headers,
    cache: "no-store",
    signal: AbortSignal.timeout(timeoutMs ?? LONGEST_WAIT_MS),
    ...(body === undefined ? {} : { body: JSON.stringify(body) }),
  };
}

/** Asks the open API as the person who is signed in. Never throws: what went wrong is a problem that can be shown. */
export async function send<Body = undefined>(
  method: Method,
  path: `/api/v1/${string}`,
  body?: unknown,
  sending: Sending = {},
): Promise<Sent<Body>> {
  try {
    return await readAnswer<Body>(await fetch(path, requestOf(method, body, sending)));
  } catch {
    return { status: "refused", problem: offline() };
  }
}
