import { addDays } from "@/lib/format/day-of";
import { type Interval, type Journey, observedRate, scoreJourney } from "@/lib/scoring";
import { visitsOf } from "../checks/day-records";
import type { MomentDay, VisitDay } from "../checks/day-rows";
import { type Week, weeksOf } from "../journeys/weeks";
import { isWithin, talliesOfDays } from "./tallies-of-days";

/** One week of a journey; its rate is null where nothing was checked. */
export interface TrendWeek {
  /** Its Monday. */
  readonly week: string;
  readonly rate: number | null;
  readonly interval: Interval | null;
  /** Complete visits, or as many as the checks could make up. */
  readonly visits: number;
}

export interface Trend {
  /** Observed: of visits walked whole. Estimate: from the checks of each touchpoint. */
  readonly kind: "observed" | "estimate";
  readonly weeks: readonly TrendWeek[];
}

/** From so many complete visits on, what was observed is the headline. */
export const ENOUGH_VISITS = 12;
const DAYS_OF_WEEK = 7;

/** The running week and those before it, Monday first. */
export const lastWeeks = (to: string, count: number): readonly Week[] =>
  weeksOf({ from: addDays(to, (1 - count) * DAYS_OF_WEEK), to });

function observedWeek(week: string, visits: readonly VisitDay[]): TrendWeek {
  const { rate, interval, complete } = observedRate(visits.flatMap(visitsOf));
  return { week, rate, interval: rate === null ? null : interval, visits: complete };
}

function estimatedWeek(week: string, journey: Journey, moments: readonly MomentDay[]): TrendWeek {
  const tallies = talliesOfDays(moments);
  const { failureFree, interval, effectiveVisits } = scoreJourney(journey, tallies, {
    probability: false,
  });
  return { week, rate: failureFree, interval, visits: effectiveVisits };
}

interface Evidence {
  readonly journey: Journey;
  readonly moments: readonly MomentDay[];
  readonly visits: readonly VisitDay[];
}

/** A journey week by week; one kind of rate throughout, so that weeks can be compared. */
export function weeklyTrend(
  { journey, moments, visits }: Evidence,
  { to, weeks: count }: { readonly to: string; readonly weeks: number },
): Trend {
  const weeks = lastWeeks(to, count);
  const isIn = (week: Week) => (item: { readonly day: string }) => isWithin(week, item);
  const complete = weeks
    .flatMap((week) => visits.filter(isIn(week)))
    .reduce((sum, visit) => sum + visit.complete, 0);
  if (complete >= ENOUGH_VISITS)
    return {
      kind: "observed",
      weeks: weeks.map((week) => observedWeek(week.from, visits.filter(isIn(week)))),
    };
  return {
    kind: "estimate",
    weeks: weeks.map((week) => estimatedWeek(week.from, journey, moments.filter(isIn(week)))),
  };
}
