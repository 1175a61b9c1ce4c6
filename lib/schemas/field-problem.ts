import type * as z from "zod";
import { type FieldCode, isFieldCode } from "./field-code";
import { fieldPath } from "./field-path";

/** One field that does not fit; `values` fill in its sentence. */
export interface FieldProblem {
  readonly path: string;
  readonly code: FieldCode;
  readonly values?: Readonly<Record<string, string | number>>;
}

type Issue = z.core.$ZodIssue;
type RawIssue = z.core.$ZodRawIssue;
type Bounded = { readonly origin: string; readonly inclusive?: boolean | undefined };

function tooSmallCode({ origin, inclusive }: Bounded): FieldCode {
  if (origin === "string") return "too-short";
  if (origin === "array" || origin === "set") return "too-few";
  return inclusive === false ? "above-minimum" : "under-minimum";
}

function tooBigCode({ origin }: Bounded): FieldCode {
  if (origin === "string") return "too-long";
  return origin === "array" || origin === "set" ? "too-many" : "over-maximum";
}

function typeCode(issue: { readonly expected: string; readonly input?: unknown }): FieldCode {
  if (issue.input === undefined) return "missing";
  const isNumber = typeof issue.input === "number" && Number.isFinite(issue.input);
  return issue.expected === "int" && isNumber ? "not-integer" : "wrong-type";
}

/** The code of what zod found wrong, used as the message of every issue. */
export function fieldCodeOf(issue: RawIssue): FieldCode {
  switch (issue.code) {
    case "invalid_type":
      return typeCode({ expected: String(issue.expected), input: issue.input });
    case "too_small":
      return tooSmallCode({ origin: String(issue.origin), inclusive: issue.inclusive === true });
    case "too_big":
      return tooBigCode({ origin: String(issue.origin) });
    case "invalid_format":
      return "wrong-format";
    case "invalid_value":
      return "not-one-of";
    case "unrecognized_keys":
      return "unknown-field";
    default:
      return "not-allowed";
  }
}

const FORMATS: Readonly<Record<string, string>> = { regex: "other" };

function valuesOf(issue: Issue): Readonly<Record<string, string | number>> | undefined {
  switch (issue.code) {
    case "invalid_type":
      return { expected: issue.expected };
    case "too_small":
      return { minimum: Number(issue.minimum) };
    case "too_big":
      return { maximum: Number(issue.maximum) };
    case "invalid_value":
      return { values: issue.values.map(String).join(", ") };
    case "invalid_format":
      return { format: FORMATS[issue.format] ?? issue.format };
    case "custom":
      return issue.params;
    default:
      return undefined;
  }
}

function codeOf(issue: Issue): FieldCode {
  return isFieldCode(issue.message) ? issue.message : "not-allowed";
}

/** The problems of one zod issue, in the product's own words. */
export function problemsOfIssue(issue: Issue, above: readonly PropertyKey[] = []): FieldProblem[] {
  const keys = [...above, ...issue.path];
  if (issue.code === "unrecognized_keys") {
    return issue.keys.map((key) => ({ path: fieldPath([...keys, key]), code: "unknown-field" }));
  }
  if (issue.code === "invalid_key" || issue.code === "invalid_element") {
    return issue.issues.flatMap((inner) => problemsOfIssue(inner, keys));
  }
  const values = valuesOf(issue);
  const problem = { path: fieldPath(keys), code: codeOf(issue) };
  return [values === undefined ? problem : { ...problem, values }];
}
