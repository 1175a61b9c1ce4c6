import type * as z from "zod";
import { type FieldProblem, fieldCodeOf, problemsOfIssue } from "./field-problem";

export type FieldsRead<Value> =
  | { readonly status: "fits"; readonly value: Value }
  | { readonly status: "problems"; readonly problems: readonly FieldProblem[] };

const MOST_PROBLEMS = 50;

function withoutRepeats(problems: readonly FieldProblem[]): readonly FieldProblem[] {
  return [
    ...new Map(problems.map((problem) => [`${problem.path} ${problem.code}`, problem])).values(),
  ];
}

/** Reads a value by a schema; what does not fit is named by path and code, never thrown. */
export function readFields<Schema extends z.ZodType>(
  schema: Schema,
  value: unknown,
): FieldsRead<z.output<Schema>> {
  const parsed = schema.safeParse(value, { error: fieldCodeOf });
  if (parsed.success) return { status: "fits", value: parsed.data };
  const issues = parsed.error.issues.slice(0, MOST_PROBLEMS);
  const problems = withoutRepeats(issues.flatMap((issue) => problemsOfIssue(issue)));
  return { status: "problems", problems: problems.slice(0, MOST_PROBLEMS) };
}
