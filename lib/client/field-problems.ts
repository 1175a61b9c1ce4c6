import type { Problem } from "./api";

/** What is wrong, by the field it is about; "" where it is about none of them. */
export function fieldProblems(
  problem: Problem | null,
  fields: readonly string[],
): Readonly<Record<string, string>> {
  if (problem === null) return {};
  const { path, detail, errors = [] } = problem;
  const said = errors.length > 0 ? errors : [{ path: path ?? "", detail }];
  return Object.fromEntries(
    [...said]
      .reverse()
      .map((one) => [fields.includes(one.path) ? one.path : "", one.detail] as const),
  );
}
