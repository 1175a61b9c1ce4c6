import "server-only";
import { randomUUID } from "node:crypto";
import type { Logger } from "pino";
import { type Locale, localeOf } from "@/lib/i18n";
import { Refusal } from "../errors";
import { log } from "../log";
import { guarded } from "./answer";
import { type Problem, problemDocumentOf } from "./problem";
import { expectedProblem } from "./problem-of-error";

/** What nobody expected: the person gets an id, the log gets the rest. */
function unexpectedProblem(error: unknown, request: Request, logger: Logger): Problem {
  const id = randomUUID();
  const { pathname } = new URL(request.url);
  logger.error({ id, method: request.method, pathname, err: error }, "unexpected error");
  return { code: "internal", problems: [], id };
}

function headersOf(error: unknown, locale: Locale): Record<string, string> {
  const headers = {
    "Content-Type": "application/problem+json; charset=utf-8",
    "Content-Language": locale,
  };
  const seconds = error instanceof Refusal ? error.options.retryAfterSeconds : undefined;
  if (seconds !== undefined) return { ...headers, "Retry-After": String(seconds) };
  const isNobody = error instanceof Refusal && error.code === "unauthenticated";
  return isNobody ? { ...headers, "WWW-Authenticate": "Bearer" } : headers;
}

interface Extras {
  readonly headers?: Readonly<Record<string, string>>;
  /** Where what nobody expected is written. */
  readonly logger?: Logger;
}

/** Any error as a problem document, in the language of the request. */
export function problemResponse(
  error: unknown,
  request: Request,
  { headers: extra = {}, logger = log }: Extras = {},
): Response {
  const locale = localeOf(request);
  const problem = expectedProblem(error) ?? unexpectedProblem(error, request, logger);
  const document = problemDocumentOf(problem, locale);
  const body = request.method === "HEAD" ? null : JSON.stringify(document);
  const headers = { ...headersOf(error, locale), ...extra };
  return guarded(new Response(body, { status: document.status, headers }));
}
