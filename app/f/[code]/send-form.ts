import { v7 } from "uuid";
import { type FormProblems, formPage } from "@/components/feedback/visitor/form-page";
import {
  type FormValues,
  feedbackOfForm,
  formValues,
} from "@/components/feedback/visitor/form-values";
import { closedPage } from "@/components/feedback/visitor/said-pages";
import { type FeedbackItem, feedbackItem } from "@/lib/schemas/feedback";
import { readFields } from "@/lib/schemas/read-fields";
import { expectedProblem } from "@/lib/server/answers/problem-of-error";
import { STATUSES } from "@/lib/server/answers/statuses";
import { Refusal } from "@/lib/server/errors";
import { takePlaceTurn, takeVisitorTurn } from "@/lib/server/feedback/limits";
import { readVisitorForm } from "@/lib/server/feedback/read-visitor-form";
import { recordFeedback } from "@/lib/server/feedback/record-feedback";
import { formProblems } from "./form-problems";
import { pageResponse, type Visit } from "./visitor-page";

interface Sent extends Visit {
  readonly values: FormValues;
}

interface Again {
  readonly problems: FormProblems;
  readonly status: number;
  readonly retryAfterSeconds?: number | undefined;
}

/** The form as it was filled in, with what to mend. */
function formAgain({ view, place, values }: Sent, { problems, ...extras }: Again): Response {
  return pageResponse(formPage({ ...view, place, values, problems }), view, extras);
}

/** Told on the form itself, so that nothing has to be written twice. */
const TOLD_ON_THE_FORM = {
  "too-many-requests": "problems.busy",
  "id-conflict": "problems.again",
  busy: "problems.later",
  "storage-full": "problems.later",
} as const;

const isToldThere = (code: string): code is keyof typeof TOLD_ON_THE_FORM =>
  Object.hasOwn(TOLD_ON_THE_FORM, code);

function refused(sent: Sent, error: unknown): Response {
  const { view, place, values } = sent;
  const code = expectedProblem(error)?.code ?? "internal";
  if (code === "archived")
    return pageResponse(closedPage({ ...view, place }), view, { status: 410 });
  if (!isToldThere(code)) throw error;
  const retryAfterSeconds = error instanceof Refusal ? error.options.retryAfterSeconds : undefined;
  const form = view.say(TOLD_ON_THE_FORM[code], { seconds: retryAfterSeconds ?? 1 });
  const again = code === "id-conflict" ? { ...values, id: v7() } : values;
  const extras = { problems: { form }, status: STATUSES[code], retryAfterSeconds };
  return formAgain({ ...sent, values: again }, extras);
}

async function record({ view, place }: Sent, item: FeedbackItem): Promise<Response> {
  const { masked } = await recordFeedback(item, { now: new Date() });
  const query = new URLSearchParams({ lang: view.language, ...(masked ? { masked: "1" } : {}) });
  const Location = `/f/${place.code}/thanks?${query}`;
  return new Response(null, { status: 303, headers: { Location, "Cache-Control": "no-store" } });
}

/** Takes a form that was sent as browsers without a script send it; answers with a page to go to. */
export async function sendForm(visit: Visit): Promise<Response> {
  const { request, view, place } = visit;
  const values = formValues(await readVisitorForm(request));
  const sent = { ...visit, values };
  try {
    takeVisitorTurn(request.headers);
    takePlaceTurn(place);
    const about = { code: place.code, locale: view.language };
    const read = readFields(feedbackItem, feedbackOfForm(values, about));
    if (read.status === "fits") return await record(sent, read.value);
    const problems = formProblems(read.problems, sent);
    const isLost = read.problems.some(({ path }) => path === "id");
    return formAgain(isLost ? { ...sent, values: { ...values, id: v7() } } : sent, {
      problems,
      status: 422,
    });
  } catch (error) {
    return refused(sent, error);
  }
}
