import "server-only";
import { isFieldCode } from "@/lib/schemas/field-code";
import type { FieldProblem } from "@/lib/schemas/field-problem";
import { ScoringError } from "@/lib/scoring";
import { storageRefusal } from "../db/storage-refusal";
import { Refusal, type RefusalCode } from "../errors";
import type { Problem } from "./problem";
import { STATUSES } from "./statuses";

/** What fields that do not fit amount to: a personal number before all, else what the first one is. */
function codeOfFields(problems: readonly FieldProblem[]): RefusalCode {
  if (problems.some(({ code }) => code === "personal-number")) return "personal-number";
  const first = problems[0]?.code;
  return first !== undefined && isRefusalCode(first) ? first : "invalid";
}

const isRefusalCode = (code: string): code is RefusalCode => Object.hasOwn(STATUSES, code);

/** The refusal of a body, a query or a document whose fields do not fit its schema. */
export function refusalOfFields(problems: readonly FieldProblem[]): Refusal {
  const code = codeOfFields(problems);
  const about = problems.find((problem) => problem.code === code) ?? problems[0];
  return new Refusal(code, { problems, ...(about?.path ? { path: about.path } : {}) });
}

function fieldsOf({ code, options }: Refusal): readonly FieldProblem[] {
  const { path, problems, detail } = options;
  if (problems !== undefined) return problems;
  if (path === undefined) return [];
  const values = detail === undefined ? {} : { values: detail };
  if (isFieldCode(code)) return [{ path, code, ...values }];
  return code === "invalid" ? [{ path, code: "not-allowed" }] : [];
}

/** An expected "no" as a problem; null for what nobody expected. */
export function expectedProblem(error: unknown): Problem | null {
  if (error instanceof ScoringError) {
    const { code, path } = error;
    return { code, path, problems: [{ path, code }] };
  }
  const storage = storageRefusal(error);
  if (storage !== null) return { code: storage, problems: [] };
  if (!(error instanceof Refusal)) return null;
  const { path, detail, retryAfterSeconds } = error.options;
  const seconds = retryAfterSeconds === undefined ? {} : { seconds: retryAfterSeconds };
  return { code: error.code, path, values: { ...seconds, ...detail }, problems: fieldsOf(error) };
}
