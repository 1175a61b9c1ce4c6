import "server-only";
import { type Locale, type MessageValues, translate } from "@/lib/i18n";
import { type FieldCode, isFieldCode } from "@/lib/schemas/field-code";
import type { FieldProblem } from "@/lib/schemas/field-problem";
import type { ProblemDocument } from "@/lib/schemas/problem-document";
import { type ProblemCode, STATUSES } from "./statuses";

/** A "no" before it is said in a language. */
export interface Problem {
  readonly code: ProblemCode;
  readonly path?: string | undefined;
  readonly values?: MessageValues | undefined;
  readonly problems: readonly FieldProblem[];
  /** The entry in the log of what nobody expected. */
  readonly id?: string | undefined;
}

type CodeOfAField = Extract<ProblemCode, FieldCode>;

const isCodeOfAField = (code: ProblemCode): code is CodeOfAField => isFieldCode(code);

const sentenceOf = (locale: Locale, { code, values }: FieldProblem): string =>
  translate(locale, `fields.${code}`, values);

function invalidDetail(locale: Locale, problems: readonly FieldProblem[]): string {
  const [first] = problems;
  const sentence = first === undefined ? "" : sentenceOf(locale, first);
  const where = first?.path ? `${first.path}: ` : "";
  return translate(locale, "problems.details.invalid", {
    count: Math.max(problems.length, 1),
    first: `${where}${sentence}`,
  });
}

function detailOf(locale: Locale, { code, values, problems, id = "" }: Problem): string {
  if (code === "invalid") return invalidDetail(locale, problems);
  if (isCodeOfAField(code)) return sentenceOf(locale, { path: "", code, values: values ?? {} });
  const defaults = { position: "unknown", maximum: 1_048_576, seconds: 1, id };
  return translate(locale, `problems.details.${code}`, { ...defaults, ...values });
}

/** The problem document (RFC 9457) in the language of who asked. */
export function problemDocumentOf(problem: Problem, locale: Locale): ProblemDocument {
  const { code, path, problems, id } = problem;
  const errors = problems.map((one) => ({
    path: one.path,
    code: one.code,
    detail: sentenceOf(locale, one),
  }));
  return {
    type: `urn:mot-map:problem:${code}`,
    title: translate(locale, `problems.titles.${code}`),
    status: STATUSES[code],
    code,
    detail: detailOf(locale, problem),
    ...(path ? { path } : {}),
    ...(errors.length > 0 ? { errors } : {}),
    ...(id === undefined ? {} : { id }),
  };
}
