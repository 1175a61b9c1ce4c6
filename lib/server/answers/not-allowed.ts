import "server-only";
import { Refusal } from "../errors";
import { guarded } from "./answer";
import { problemResponse } from "./refuse";

const METHODS = ["GET", "POST", "PUT", "PATCH", "DELETE"] as const;
type Method = (typeof METHODS)[number];
type Handler = (request: Request) => Promise<Response>;

/** HEAD goes where GET goes, and OPTIONS says so: the framework does the first, we do the second. */
function allowHeader(allowed: readonly Method[]): string {
  const head = allowed.includes("GET") ? ["HEAD"] : [];
  return [...allowed, ...head, "OPTIONS"].join(", ");
}

/** Handlers for the methods that a route does not take: 405 with Allow. Spread them into its exports. */
export function notAllowed<Allowed extends Method>(
  allowed: readonly Allowed[],
): Record<Exclude<Method, Allowed> | "OPTIONS", Handler> {
  const headers = { Allow: allowHeader(allowed) };
  const refuse: Handler = async (request) =>
    problemResponse(new Refusal("method-not-allowed"), request, { headers });
  const tell: Handler = async () => guarded(new Response(null, { status: 204, headers }));
  const handlers: Record<Method | "OPTIONS", Handler> = {
    GET: refuse,
    POST: refuse,
    PUT: refuse,
    PATCH: refuse,
    DELETE: refuse,
    OPTIONS: tell,
  };
  return handlers;
}
