import { fill } from "@/lib/i18n/fill";
import type { PaperProblem } from "./paper-checks";
import type { FormWords } from "./paper-words";
import { sayRound } from "./say-cell";

/** What to mend, in a sentence. */
export function sayProblem(problem: PaperProblem, words: FormWords): string {
  if (problem.kind === "nothing") return words.nothing;
  const round = sayRound(problem.column, words);
  if (problem.kind !== "basic-missing")
    return fill(problem.kind === "when-ahead" ? words.whenAhead : words.whenMissing, { round });
  const { touchpoint, factorName } = problem;
  return fill(words.basicMissing, { round, place: touchpoint.name, factor: factorName });
}
