import { refuse, requireList, requireRecord } from "./input-guards";
import type { Outcome } from "./types";

export type Answer = "yes" | "no" | "na";

export interface FactorAnswer {
  readonly basic: boolean;
  readonly answer: Answer;
}

/**
 * All or none: the moment fails if one basic factor was answered no, passes if every basic factor
 * that was answered was yes and there was one, and has no outcome (null) otherwise.
 *
 * @param answers one entry per factor; factors that are not basic never change the outcome
 * @returns "passed", "failed" or null (counts for nothing)
 * @throws ScoringError `bad-number` at `answers[i].basic` or `answers[i].answer`
 * Source: all-or-none measurement, Nolan & Berwick, JAMA 2006;295:1168.
 */
export function momentOutcome(answers: readonly FactorAnswer[]): Outcome | null {
  const basics = requireList(answers, "answers").map(readAnswer).filter(isBasic);
  if (basics.some(({ answer }) => answer === "no")) return "failed";
  return basics.some(({ answer }) => answer === "yes") ? "passed" : null;
}

function readAnswer(value: unknown, index: number): FactorAnswer {
  const path = `answers[${index}]`;
  const { basic, answer } = requireRecord(value, path);
  if (typeof basic !== "boolean") refuse("bad-number", `${path}.basic`);
  if (answer !== "yes" && answer !== "no" && answer !== "na") {
    refuse("bad-number", `${path}.answer`);
  }
  return { basic, answer };
}

function isBasic({ basic }: FactorAnswer): boolean {
  return basic;
}
