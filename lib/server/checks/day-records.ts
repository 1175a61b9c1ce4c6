import type { DayRecords, ScoredVisit } from "@/lib/scoring";
import type { IncidentDay, MomentDay, VisitDay } from "./day-rows";
import type { TimedMoment } from "./timed-moments";

/** A day's tally as moments: on most days their order does not matter. */
function momentsOf({ touchpointId, day, passed, failed }: MomentDay): DayRecords["moments"] {
  const moment = { day, at: day, touchpointId, major: true };
  return [
    ...(passed > 0 ? [{ ...moment, outcome: "passed" as const }] : []),
    ...(failed > 0 ? [{ ...moment, outcome: "failed" as const }] : []),
  ];
}

/** Complete visits at 100 and at 0, and failed ones that were not complete. */
export function visitsOf({ complete, hundred, zero }: VisitDay): readonly ScoredVisit[] {
  const completeZero = complete - hundred;
  const visits = (count: number, score: 100 | 0, isComplete: boolean) =>
    Array.from({ length: Math.max(0, count) }, () => ({ score, complete: isComplete }));
  return [
    ...visits(hundred, 100, true),
    ...visits(completeZero, 0, true),
    ...visits(zero - completeZero, 0, false),
  ];
}

/** The last day on which something failed at these touchpoints. */
export const lastBadDay = (moments: readonly MomentDay[]): string | undefined =>
  moments
    .filter(({ failed }) => failed > 0)
    .map(({ day }) => day)
    .sort()
    .at(-1);

interface Days {
  /** Of the journey's major touchpoints, within the window, as the visits and incidents are. */
  readonly moments: readonly MomentDay[];
  readonly visits: readonly VisitDay[];
  readonly incidents: readonly IncidentDay[];
  /** The moments of the last bad day. */
  readonly timed: readonly TimedMoment[];
}

/** What the days of a journey show, for `daySummaries`. */
export function dayRecords({ moments, visits, incidents, timed }: Days): DayRecords {
  const exactDay = lastBadDay(moments);
  const others = moments.filter(({ day }) => day !== exactDay).flatMap(momentsOf);
  const exact = timed
    .filter(({ day }) => day === exactDay)
    .map(({ day, at, touchpointId, outcome }) => ({
      day,
      at: new Date(at).toISOString(),
      touchpointId,
      major: true,
      outcome,
    }));
  return {
    moments: [...others, ...exact],
    visits: visits.flatMap((visit) => visitsOf(visit).map((one) => ({ ...one, day: visit.day }))),
    incidents: incidents.map(({ day, touchpointId, satisfied }) => ({
      day,
      touchpointId,
      major: true,
      satisfied: Boolean(satisfied),
    })),
  };
}
