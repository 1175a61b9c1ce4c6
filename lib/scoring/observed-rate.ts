import { requireList, requireRecord } from "./input-guards";
import { readFlag, readScore } from "./read-moment";
import type { Interval, Score } from "./types";
import { DEFAULT_Z, wilsonInterval } from "./wilson-interval";

export interface ScoredVisit {
  readonly score: Score;
  readonly complete: boolean;
}

export interface ObservedRate {
  readonly hundred: number;
  readonly complete: number;
  readonly incomplete: number;
  readonly rate: number | null;
  readonly interval: Interval;
}

/**
 * The observed rate: visits at 100 of the complete visits. Incomplete visits are counted apart,
 * because counting only their failures would bias the rate.
 *
 * @param visits score and completeness of each visit, as `visitScore` gives them
 * @returns counts, the rate (null without a complete visit) and its Wilson interval
 * @throws ScoringError `bad-number` at `visits[i].score`, `visits[i].complete` or `z`
 * Source: see SPEC.md, V5.
 */
export function observedRate(
  visits: readonly ScoredVisit[],
  { z = DEFAULT_Z }: { readonly z?: number } = {},
): ObservedRate {
  const read = requireList(visits, "visits").map((visit, index) => {
    const path = `visits[${index}]`;
    const record = requireRecord(visit, path);
    const score = readScore(record.score, `${path}.score`);
    return { score, complete: readFlag(record.complete, `${path}.complete`) };
  });
  const complete = read.filter((visit) => visit.complete);
  const hundred = complete.filter(({ score }) => score === 100).length;
  return {
    hundred,
    complete: complete.length,
    incomplete: read.length - complete.length,
    rate: complete.length === 0 ? null : hundred / complete.length,
    interval: wilsonInterval(hundred, complete.length, z),
  };
}
