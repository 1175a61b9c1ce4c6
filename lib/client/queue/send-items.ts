import type { KeptItem, PhotoItem, QueueOwner } from "./queue-item";
import { type RawAnswer, readOutcome } from "./read-outcome";
import type { SendingOutcome } from "./sending-outcome";

const LONGEST_WAIT_MS = 30_000;

interface Request {
  readonly method: "POST" | "PUT";
  readonly path: string;
  readonly mediaType: string;
  readonly body: string | ArrayBuffer;
}

/** A check tells on which revision of its journey it was made. */
const checkBody = ({ body, revision }: KeptItem): object =>
  revision === null ? body : { ...body, revision };

const post = (path: string, body: object): Request => ({
  method: "POST",
  path,
  mediaType: "application/json",
  body: JSON.stringify(body),
});

const photoRequest = ({ body: { checkId, mediaType, bytes } }: PhotoItem): Request => ({
  method: "PUT",
  path: `/api/v1/checks/${encodeURIComponent(checkId)}/photo`,
  mediaType,
  body: bytes,
});

function requestOf(items: readonly KeptItem[]): Request {
  const [first] = items;
  if (first?.kind === "walk") return post("/api/v1/walks", first.body);
  if (first?.kind === "photo") return photoRequest(first);
  return post("/api/v1/checks", { items: items.map(checkBody) });
}

/** Our answers are JSON; of anything else only its kind matters. */
async function read(response: Response): Promise<RawAnswer> {
  const { status, headers } = response;
  const mediaType = (headers.get("content-type") ?? "").split(";")[0]?.trim() ?? "";
  const body: unknown = mediaType.endsWith("json") ? await response.json() : null;
  return { status, mediaType, retryAfter: headers.get("retry-after"), body };
}

export interface Sending {
  readonly fetch: typeof fetch;
  /** For a program outside a browser: where the server is, and what proves who asks. */
  readonly at?: { readonly origin: string; readonly headers: Readonly<Record<string, string>> };
}

/**
 * Sends what goes together in one request. The server refuses it where somebody else is signed in by now. Never
 * throws: what went wrong is an outcome.
 */
export async function sendItems(
  { fetch, at }: Sending,
  owner: QueueOwner,
  items: readonly KeptItem[],
): Promise<SendingOutcome> {
  const { method, path, mediaType, body } = requestOf(items);
  const headers = {
    Accept: "application/json",
    "Content-Type": mediaType,
    "X-Mot-Meant-For": `${owner.personId} ${owner.centreId}`,
    ...at?.headers,
  };
  try {
    const response = await fetch(`${at?.origin ?? ""}${path}`, {
      method,
      headers,
      body,
      cache: "no-store",
      redirect: "error",
      signal: AbortSignal.timeout(LONGEST_WAIT_MS),
    });
    return readOutcome(items[0]?.kind ?? "check", await read(response));
  } catch {
    return { status: "unreachable" };
  }
}
