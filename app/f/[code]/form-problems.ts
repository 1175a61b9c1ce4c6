import type { FormProblems } from "@/components/feedback/visitor/form-page";
import type { FormValues } from "@/components/feedback/visitor/form-values";
import type { VisitorView } from "@/components/feedback/visitor/page-frame";
import { personalNumberIn } from "@/components/feedback/visitor/personal-number-in";
import type { FieldProblem } from "@/lib/schemas/field-problem";

interface About {
  readonly view: VisitorView;
  readonly values: FormValues;
}

function commentProblem({ code }: FieldProblem, { view: { say }, values }: About): string {
  if (code === "too-long") return say("problems.tooLong");
  if (code !== "personal-number") return say("problems.characters");
  const number = personalNumberIn(values.comment);
  return number === null
    ? say("problems.personalNumber")
    : say("problems.personalNumberAt", { number });
}

/** What does not fit, in the words of the page and by its fields. */
export function formProblems(found: readonly FieldProblem[], about: About): FormProblems {
  const { say } = about.view;
  const comment = found.find(({ path }) => path === "comment");
  const isFace = found.some(({ path }) => path === "face");
  const isOther = found.some(({ path }) => path !== "face" && path !== "comment");
  return {
    ...(isFace ? { face: say("problems.face") } : {}),
    ...(comment ? { comment: commentProblem(comment, about) } : {}),
    ...(isOther ? { form: say("problems.other") } : {}),
  };
}
