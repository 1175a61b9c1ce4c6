import type { VisitorView } from "@/components/feedback/visitor/page-frame";
import { everyLanguagePage } from "@/components/feedback/visitor/said-pages";
import { htmlLanguage, visitorWords } from "@/components/feedback/visitor/visitor-words";
import { localeFrom } from "@/lib/i18n";
import { FEEDBACK_LANGUAGES, type FeedbackLanguage } from "@/lib/schemas/feedback";
import { expectedProblem } from "@/lib/server/answers/problem-of-error";
import { problemResponse } from "@/lib/server/answers/refuse";
import { STATUSES } from "@/lib/server/answers/statuses";
import { Refusal } from "@/lib/server/errors";
import { FEEDBACK_PAGES } from "@/lib/server/feedback/limits";
import { type VisitedPlace, visitedPlace } from "@/lib/server/feedback/visited-place";
import { clientAddress } from "@/lib/server/limits/client-address";

/** Somebody at a place. Nothing of a session is looked at, and nothing is kept in the browser. */
export interface Visit {
  readonly request: Request;
  readonly view: VisitorView;
  readonly place: VisitedPlace;
}

interface Context {
  readonly params: Promise<{ readonly code: string }>;
}

/** The language of the address, else the one that the browser asks for. */
function languageOf({ url, headers }: Request): FeedbackLanguage {
  const asked = new URL(url).searchParams.get("lang");
  const known = FEEDBACK_LANGUAGES.find((language) => language === asked);
  return known ?? localeFrom({ cookie: null, acceptLanguage: headers.get("accept-language") });
}

function viewOf(request: Request): VisitorView {
  const language = languageOf(request);
  return { language, say: visitorWords(language), nonce: request.headers.get("x-nonce") };
}

interface Extras {
  readonly status?: number;
  readonly retryAfterSeconds?: number | undefined;
}

export function pageResponse(
  text: string,
  { language }: Pick<VisitorView, "language">,
  { status = 200, retryAfterSeconds }: Extras = {},
): Response {
  const headers = {
    "Content-Type": "text/html; charset=utf-8",
    "Content-Language": htmlLanguage(language),
    "Cache-Control": "no-store",
    "X-Content-Type-Options": "nosniff",
    Vary: "Accept-Language",
    ...(retryAfterSeconds === undefined ? {} : { "Retry-After": String(retryAfterSeconds) }),
  };
  return new Response(text, { status, headers });
}

/** What nobody expected has its number in the log. */
async function failedPage(error: unknown, request: Request): Promise<Response> {
  const view = viewOf(request);
  const problem = expectedProblem(error);
  if (problem === null) {
    const { id } = (await problemResponse(error, request).json()) as { readonly id: string };
    return pageResponse(everyLanguagePage(view, { said: "broken", id }), view, { status: 500 });
  }
  const status = STATUSES[problem.code];
  const seconds = error instanceof Refusal ? error.options.retryAfterSeconds : undefined;
  const said = problem.code === "too-many-requests" ? "tooMany" : "broken";
  const text = everyLanguagePage(view, { said, seconds: seconds ?? 1 });
  return pageResponse(text, view, { status, retryAfterSeconds: seconds });
}

/** A page for whoever stands at a place; an unknown code is told kindly that there is none. */
export const visitorPage =
  (draw: (visit: Visit) => Promise<Response> | Response) =>
  async (request: Request, { params }: Context): Promise<Response> => {
    try {
      FEEDBACK_PAGES.take(clientAddress(request.headers), { cost: 1, nowMs: Date.now() });
      const place = await visitedPlace((await params).code);
      const view = viewOf(request);
      if (place !== null) return await draw({ request, view, place });
      return pageResponse(everyLanguagePage(view, { said: "missing" }), view, { status: 404 });
    } catch (error) {
      return failedPage(error, request);
    }
  };
