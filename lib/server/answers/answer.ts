import "server-only";

/** What a handler hands back: a body to send as JSON, or nothing with 204. */
export interface Answer {
  readonly status: number;
  readonly body?: unknown;
  readonly headers?: Readonly<Record<string, string>>;
}

interface Extras {
  readonly status?: number;
  readonly headers?: Readonly<Record<string, string>>;
}

export function answer(body: unknown, { status = 200, headers = {} }: Extras = {}): Answer {
  return { status, body, headers };
}

export function created(
  body: unknown,
  {
    location,
    headers = {},
  }: {
    readonly location: string;
    readonly headers?: Readonly<Record<string, string>>;
  },
): Answer {
  return { status: 201, body, headers: { Location: location, ...headers } };
}

export const noContent: Answer = { status: 204 };

const ON_EVERY_ANSWER = {
  "Cache-Control": "no-store",
  "X-Content-Type-Options": "nosniff",
} as const;

/** Any response with the headers that every answer carries. */
export function guarded(response: Response): Response {
  const headers = new Headers(response.headers);
  const isForever = headers.get("cache-control")?.includes("immutable") ?? false;
  for (const [name, value] of Object.entries(ON_EVERY_ANSWER)) {
    if (name !== "Cache-Control" || !isForever) headers.set(name, value);
  }
  const { status, statusText } = response;
  return new Response(response.body, { status, statusText, headers });
}

export function responseOf(given: Answer | Response): Response {
  if (given instanceof Response) return guarded(given);
  const { status, body, headers = {} } = given;
  if (body === undefined) return guarded(new Response(null, { status, headers }));
  const json = { "Content-Type": "application/json; charset=utf-8" };
  return guarded(new Response(JSON.stringify(body), { status, headers: { ...json, ...headers } }));
}
