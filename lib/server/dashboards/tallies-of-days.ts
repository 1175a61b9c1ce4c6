import type { Tallies } from "@/lib/scoring";
import type { DayWindow, MomentDay } from "../checks/day-rows";
import type { FactorSum } from "./wall-evidence";

export const isWithin = ({ from, to }: DayWindow, { day }: { readonly day: string }): boolean =>
  from <= day && day <= to;

type FactorTally = Record<string, { readonly passed: number; readonly failed: number }>;

/** Days of moments as the scoring library counts them. */
export function talliesOfDays(
  moments: readonly MomentDay[],
  factors: readonly FactorSum[] = [],
): Tallies {
  const tallies: Record<string, { passed: number; failed: number; factors: FactorTally }> = {};
  for (const { touchpointId, passed, failed } of moments) {
    const tally = tallies[touchpointId] ?? { passed: 0, failed: 0, factors: {} };
    const sum = { passed: tally.passed + passed, failed: tally.failed + failed };
    tallies[touchpointId] = { ...tally, ...sum };
  }
  for (const { touchpointId, factorId, passed, failed } of factors) {
    const tally = tallies[touchpointId];
    if (tally) tally.factors[factorId] = { passed, failed };
  }
  return tallies;
}
