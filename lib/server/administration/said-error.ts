import "server-only";
import { LOCALES } from "@/lib/i18n/locale";
import { DataRefusal } from "@/prisma/prepare";
import { problemDocumentOf } from "../answers/problem";
import { expectedProblem } from "../answers/problem-of-error";
import { BackupRefusal } from "../backup";
import { AdministrationRefusal, UsageProblem } from "./administration-refusal";

export interface SaidError {
  readonly code: string;
  readonly detail: string;
}

/** What nobody expected may be said in full: whoever started the command may read the log too. */
function unexpected(error: unknown): SaidError {
  const said = error instanceof Error ? error.message : String(error);
  const code = error instanceof Error && "code" in error ? String(error.code) : "";
  return { code: "internal", detail: said || code || "internal" };
}

/** An error of a command as a short stable code and one line in both languages. */
export function saidError(error: unknown): SaidError {
  if (error instanceof UsageProblem) return { code: "usage", detail: error.message };
  if (error instanceof DataRefusal) return { code: `data-${error.code}`, detail: error.message };
  if (error instanceof AdministrationRefusal || error instanceof BackupRefusal)
    return { code: error.code, detail: error.message };
  const problem = expectedProblem(error);
  if (problem === null) return unexpected(error);
  const said = LOCALES.map((locale) => {
    const { title, detail } = problemDocumentOf(problem, locale);
    return `${title}. ${detail}`;
  });
  return { code: problem.code, detail: said.join(" / ") };
}
