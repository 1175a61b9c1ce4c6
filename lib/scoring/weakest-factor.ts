import { compareIds } from "./compare-ids";
import type { FactorScore } from "./types";

/** Most failures; then the higher share of failures, then the smaller id. Null if none failed. */
export function weakestFactor(factors: readonly FactorScore[]): FactorScore | null {
  return factors
    .filter(({ failed }) => failed > 0)
    .reduce<FactorScore | null>(
      (weakest, factor) =>
        weakest === null || compareFactors(factor, weakest) < 0 ? factor : weakest,
      null,
    );
}

function compareFactors(one: FactorScore, other: FactorScore): number {
  return (
    other.failed - one.failed ||
    failureShare(other) - failureShare(one) ||
    compareIds(one.id, other.id)
  );
}

function failureShare({ passed, failed }: FactorScore): number {
  return failed / (passed + failed);
}
