import "server-only";
import * as z from "zod";
import { fieldPath } from "@/lib/schemas/field-path";
import type { FieldProblem } from "@/lib/schemas/field-problem";
import { readFields } from "@/lib/schemas/read-fields";
import { refusalOfFields } from "./problem-of-error";

const noQuery = z.strictObject({});

function repeatedNames(parameters: URLSearchParams): readonly FieldProblem[] {
  const names = [...new Set(parameters.keys())];
  return names
    .filter((name) => parameters.getAll(name).length > 1)
    .map((name) => ({ path: fieldPath([name]), code: "repeated-parameter" }));
}

/** The query of a request by its schema; a parameter that is unknown or given twice is refused. */
export function readQuery<Schema extends z.ZodType>(
  request: Request,
  schema: Schema | undefined,
): z.output<Schema> | Record<string, never> {
  const { searchParams } = new URL(request.url);
  const repeated = repeatedNames(searchParams);
  if (repeated.length > 0) throw refusalOfFields(repeated);
  const read = readFields(schema ?? noQuery, Object.fromEntries(searchParams));
  if (read.status === "problems") throw refusalOfFields(read.problems);
  return read.value as z.output<Schema>;
}
