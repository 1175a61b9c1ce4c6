import type { AnsweredFactor } from "./answers-table";
import type { ShownCheck } from "./shown-check";

interface NamesOfFactors {
  readonly factors: ReadonlyMap<string, { readonly name: string; readonly standard: string }>;
}

/** Every factor that one of these checks answered, basic ones first, with the answer of each check. */
export function answeredFactors(
  checks: readonly Pick<ShownCheck, "results">[],
  { names, unknown }: { readonly names: NamesOfFactors; readonly unknown: string },
): readonly AnsweredFactor[] {
  const basicOf = new Map(
    checks.flatMap(({ results }) => results.map(({ factorId, basic }) => [factorId, basic])),
  );
  const factors = [...basicOf].map(([id, isBasic]) => ({
    id,
    isBasic,
    name: names.factors.get(id)?.name ?? unknown,
    standard: names.factors.get(id)?.standard ?? "",
    answers: checks.map(
      ({ results }) => results.find(({ factorId }) => factorId === id)?.answer ?? null,
    ),
  }));
  return [
    ...factors.filter(({ isBasic }) => isBasic),
    ...factors.filter(({ isBasic }) => !isBasic),
  ];
}
