import { expectedTouchpoints } from "@/lib/journey-map/expected-touchpoints";
import { uncheckableOf } from "@/lib/journey-map/uncheckable";
import { firstSecondsOfMap } from "@/lib/schemas/first-seconds-of-map";
import type { DocumentedJourney } from "@/lib/schemas/journey-document";
import { scoringJourney } from "@/lib/schemas/scoring-journey";
import {
  type DaySummaries,
  daySummaries,
  type FirstSeconds,
  type Interval,
  type Journey,
  type JourneyScore,
  type ObservedRate,
  observedRate,
  scoreJourney,
} from "@/lib/scoring";
import { dayRecords, visitsOf } from "../checks/day-records";
import type { DayWindow } from "../checks/day-rows";
import type { TimedMoment } from "../checks/timed-moments";
import type { StoredJourney } from "../journeys/stored-journeys";
import { isWithin, talliesOfDays } from "./tallies-of-days";
import type { WallEvidence } from "./wall-evidence";
import { ENOUGH_VISITS, lastWeeks, type Trend, weeklyTrend } from "./weekly-trend";

/** Twelve weeks and the one that runs. */
export const TREND_WEEKS = 13;

/** The rate that stands first: observed where there is enough of it, else an estimate, else none. */
export interface Headline {
  readonly kind: "observed" | "estimate";
  readonly rate: number;
  readonly interval: Interval;
  readonly visits: number;
}

export interface NamedPlace {
  readonly id: string;
  readonly name: string;
}

export interface FixFirst extends NamedPlace {
  readonly factor: string | null;
  readonly passed: number;
  readonly failed: number;
  /** Share of visits that fail here. */
  readonly missed: number;
  readonly gain: number;
  readonly trial: boolean;
}

/** One journey as the wall shows it. */
export interface JourneyFigures {
  readonly id: string;
  readonly document: DocumentedJourney;
  readonly name: string;
  readonly persona: string;
  readonly owner: string | null;
  readonly reviewBy: string | null;
  readonly touchpointCount: number;
  readonly score: JourneyScore;
  readonly observed: ObservedRate;
  readonly headline: Headline | null;
  readonly days: DaySummaries;
  readonly lastZeroAt: string | null;
  readonly fixFirst: FixFirst | null;
  /** Never checked in the window, though they can be. */
  readonly blindSpots: readonly NamedPlace[];
  /** Without a basic factor nothing there can pass or fail. */
  readonly uncheckable: readonly NamedPlace[];
  /** How many of the touchpoints that ought to be checked were. */
  readonly observedMajors: number;
  /** How many touchpoints a visit meets: at branches by the shares of the ways. */
  readonly expectedTouchpoints: number;
  /** How many touchpoints ought to be checked. */
  readonly routineMajors: number;
  readonly firstSeconds: FirstSeconds;
  /** Moments at major touchpoints in the window. */
  readonly checks: { readonly passed: number; readonly failed: number };
  /** Whether one was missed since Monday. */
  readonly hasFailedThisWeek: boolean;
  readonly trend: Trend;
}

interface Wall extends WallEvidence {
  readonly timed: readonly TimedMoment[];
  readonly owners: ReadonlyMap<string, string>;
  readonly window: DayWindow;
  readonly today: string;
}

function headlineOf(observed: ObservedRate, score: JourneyScore): Headline | null {
  if (observed.rate !== null && observed.complete >= ENOUGH_VISITS)
    return {
      kind: "observed",
      rate: observed.rate,
      interval: observed.interval,
      visits: observed.complete,
    };
  const { failureFree: rate, interval, effectiveVisits: visits } = score;
  return rate === null || interval === null ? null : { kind: "estimate", rate, interval, visits };
}

function fixFirstOf({ weakest }: JourneyScore, { touchpoints }: DocumentedJourney) {
  const touchpoint = touchpoints.find(({ id }) => id === weakest?.id);
  if (!weakest || !touchpoint) return null;
  const factor = touchpoint.factors.find(({ id }) => id === weakest.factor?.id);
  const { id, passed, failed, missed, gain, trial } = weakest;
  const { name } = touchpoint;
  return { id, name, factor: factor?.name ?? null, passed, failed, missed, gain, trial };
}

/** Blind spots that a check would mend, and places where no check can pass or fail. */
function unseenOf({ touchpoints }: DocumentedJourney, { blindSpots }: JourneyScore) {
  const named = ({ id, name }: NamedPlace) => ({ id, name });
  const uncheckable = uncheckableOf(touchpoints).map(named);
  const isOut = new Set(uncheckable.map(({ id }) => id));
  const isBlind = new Set(blindSpots.filter((id) => !isOut.has(id)));
  return { uncheckable, blindSpots: touchpoints.filter(({ id }) => isBlind.has(id)).map(named) };
}

function routineMajorsOf({ touchpoints }: Journey, { unreachable }: JourneyScore): number {
  const isLost = new Set(unreachable);
  return touchpoints.filter(({ id, major, routine }) => major && routine && !isLost.has(id)).length;
}

/** The evidence that concerns one journey. */
function evidenceOf({ id, document }: StoredJourney, wall: Wall) {
  const { touchpoints } = document.journey;
  const ids = new Set(touchpoints.map((touchpoint) => touchpoint.id));
  const majors = new Set(touchpoints.filter(({ major }) => major).map((one) => one.id));
  const isMajor = ({ touchpointId }: { readonly touchpointId: string }) => majors.has(touchpointId);
  const moments = wall.moments.filter(({ touchpointId }) => ids.has(touchpointId));
  const visits = wall.visits.filter(({ journeyId }) => journeyId === id);
  const inWindow = (item: { readonly day: string }) => isWithin(wall.window, item);
  return {
    moments,
    visits,
    windowMoments: moments.filter(inWindow),
    factors: wall.factors.filter(({ touchpointId }) => ids.has(touchpointId)),
    majorMoments: moments.filter(isMajor),
    days: {
      moments: moments.filter(inWindow).filter(isMajor),
      visits: visits.filter(inWindow),
      incidents: wall.incidents.filter(isMajor),
      timed: wall.timed.filter(isMajor),
    },
  };
}

export const sumOf = (items: readonly { readonly passed: number; readonly failed: number }[]) => ({
  passed: items.reduce((sum, { passed }) => sum + passed, 0),
  failed: items.reduce((sum, { failed }) => sum + failed, 0),
});

/** All that the wall says of one journey, from what was read for all of them. */
export function journeyFigures(stored: StoredJourney, wall: Wall): JourneyFigures {
  const { journey: documented } = stored.document;
  const journey = scoringJourney(documented);
  const evidence = evidenceOf(stored, wall);
  const tallies = talliesOfDays(evidence.windowMoments, evidence.factors);
  const score = scoreJourney(journey, tallies, { probability: false });
  const observed = observedRate(evidence.days.visits.flatMap(visitsOf));
  const days = daySummaries(dayRecords(evidence.days));
  const nameOf = new Map(documented.touchpoints.map(({ id, name }) => [id, name]));
  const [thisWeek] = lastWeeks(wall.today, 1);
  return {
    id: stored.id,
    document: documented,
    name: documented.name,
    persona: documented.persona,
    owner: wall.owners.get(stored.ownerId ?? "") ?? null,
    reviewBy: stored.reviewBy,
    touchpointCount: documented.touchpoints.length,
    score,
    observed,
    headline: headlineOf(observed, score),
    days,
    lastZeroAt: nameOf.get(days.lastZero?.touchpointId ?? "") ?? null,
    fixFirst: fixFirstOf(score, documented),
    ...unseenOf(documented, score),
    expectedTouchpoints: expectedTouchpoints(journey),
    routineMajors: routineMajorsOf(journey, score),
    observedMajors: routineMajorsOf(journey, score) - score.blindSpots.length,
    firstSeconds: firstSecondsOfMap(documented),
    checks: sumOf(evidence.days.moments),
    hasFailedThisWeek: evidence.majorMoments.some(
      (moment) => moment.failed > 0 && thisWeek !== undefined && isWithin(thisWeek, moment),
    ),
    trend: weeklyTrend({ journey, ...evidence }, { to: wall.today, weeks: TREND_WEEKS }),
  };
}
