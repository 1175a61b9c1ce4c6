import { requireList, requireRecord } from "./input-guards";
import { type ReadMoment, readId, readMoment } from "./read-moment";
import type { Outcome, Score } from "./types";

export interface VisitMoment {
  readonly touchpointId: string;
  readonly major: boolean;
  readonly outcome: Outcome | null;
}

export interface Visit {
  readonly moments: readonly VisitMoment[];
  /** The routine major touchpoints on the way that was taken. */
  readonly onTheWay: readonly string[];
}

export interface VisitScore {
  readonly score: Score;
  readonly complete: boolean;
  readonly brokenBy: readonly string[];
}

/**
 * A visit is 100 or 0: one failed major moment and the rest count for nothing (100 - 1 = 0).
 *
 * @param visit its moments, and the routine major touchpoints on the way that was taken
 * @returns score 0 if a major moment failed, 100 if none failed and every touchpoint on the way
 *   has an outcome, else null; `brokenBy` names each touchpoint that failed once, as met
 * @throws ScoringError `unknown-id` where an id is no string, `bad-number` for any other wrong shape
 * Source: "100 - 1 = 0", the rule of multiplication in service quality; see SPEC.md.
 */
export function visitScore(visit: Visit): VisitScore {
  const record = requireRecord(visit, "visit");
  const moments = requireList(record.moments, "visit.moments").map((moment, index) =>
    readMoment(moment, `visit.moments[${index}]`),
  );
  const onTheWay = requireList(record.onTheWay, "visit.onTheWay").map((id, index) =>
    readId(id, `visit.onTheWay[${index}]`),
  );
  const observed = new Set(moments.filter(hasOutcome).map(touchpointOf));
  const complete = onTheWay.every((id) => observed.has(id));
  const brokenBy = [...new Set(moments.filter(isMajorFailure).map(touchpointOf))];
  if (brokenBy.length > 0) return { score: 0, complete, brokenBy };
  return { score: complete ? 100 : null, complete, brokenBy };
}

function hasOutcome({ outcome }: ReadMoment): boolean {
  return outcome !== null;
}

function isMajorFailure({ major, outcome }: ReadMoment): boolean {
  return major && outcome === "failed";
}

function touchpointOf({ touchpointId }: ReadMoment): string {
  return touchpointId;
}
