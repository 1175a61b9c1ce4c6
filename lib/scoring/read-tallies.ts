import { isCount, isRecord, keyPath, refuse, requireRecord } from "./input-guards";
import type { Counts, FactorScore } from "./types";

export interface ReadTally extends Counts {
  readonly factors: readonly FactorScore[];
}

/** Reads tallies by touchpoint id; an id that the journey does not have is refused. */
export function readTallies(
  tallies: unknown,
  known: ReadonlyMap<string, unknown>,
): ReadonlyMap<string, ReadTally> {
  const read = new Map<string, ReadTally>();
  for (const [id, value] of Object.entries(requireRecord(tallies, "tallies", "bad-tally"))) {
    const pathOf = (): string => keyPath("tallies", id);
    if (!known.has(id)) refuse("unknown-id", pathOf());
    read.set(id, readTally(value, pathOf));
  }
  return read;
}

function readTally(value: unknown, pathOf: () => string): ReadTally {
  const { passed, failed, factors } = readCounts(value, pathOf);
  return { passed, failed, factors: factors === undefined ? [] : readFactors(factors, pathOf) };
}

function readFactors(value: unknown, tallyPath: () => string): readonly FactorScore[] {
  const root = `${tallyPath()}.factors`;
  return Object.entries(requireRecord(value, root, "bad-tally")).map(([id, counts]) => {
    const { passed, failed } = readCounts(counts, () => keyPath(root, id));
    return { id, passed, failed };
  });
}

function readCounts(value: unknown, pathOf: () => string): Counts & { readonly factors?: unknown } {
  if (!isRecord(value)) refuse("bad-tally", pathOf());
  const { passed, failed, factors } = value;
  if (!isCount(passed)) refuse("bad-tally", `${pathOf()}.passed`);
  if (!isCount(failed)) refuse("bad-tally", `${pathOf()}.failed`);
  return { passed, failed, factors };
}
