import { thinnestOf } from "@/components/scores/thinnest-evidence";
import type { AttendedSlot } from "@/lib/journey-map/attended-slots";
import type { JourneyMap, MapTouchpoint } from "@/lib/journey-map/map-types";
import { pathArrivals } from "@/lib/journey-map/path-layout/path-arrivals";
import { assumedRates, originsOf, talliesOfPlan } from "@/lib/journey-map/planned/plan-evidence";
import { scoringJourney } from "@/lib/schemas/scoring-journey";
import { slotsOfMap } from "@/lib/schemas/slots-of-map";
import {
  type FirstSeconds,
  firstSeconds,
  type Interval,
  type Journey,
  type JourneyScore,
  type Rates,
  rateOfJourney,
  ScoringError,
  scoreJourney,
  type Tallies,
  type WeakestLink,
  wilsonInterval,
} from "@/lib/scoring";
import type { LiveEvidence } from "./live-evidence";

export interface LiveRate {
  readonly value: number;
  /** Null where everything is assumed. */
  readonly interval: Interval | null;
  readonly visits: number;
  /** Checks of the touchpoint that has the fewest for the visits that pass it. */
  readonly leastChecks: number;
}

export interface LiveFigures {
  /** Null where nothing was checked. */
  readonly rate: LiveRate | null;
  /** The new touchpoints whose rate is assumed. */
  readonly assumed: readonly MapTouchpoint[];
  readonly assumedRate: number | null;
  readonly blindSpots: readonly string[];
  readonly weakest: (WeakestLink & { readonly touchpoint: MapTouchpoint }) | null;
  readonly welcomedShare: number;
  /** When visits are first greeted, and how many never are. */
  readonly greetings: Pick<FirstSeconds, "distribution" | "never">;
  /** Where they are, the earliest first; none where nobody greets. */
  readonly greeters: readonly string[];
  /** The hours in which fewer are welcomed than that, since somebody who welcomes is away. */
  readonly gaps: readonly AttendedSlot[];
}

/** A plan leans on the evidence of what it is planned from; whatever is new in it is assumed. */
function evidenceOf(map: JourneyMap, { tallies, asIs }: LiveEvidence) {
  if (asIs === undefined) return { tallies: among(map, tallies), assumed: {} };
  const planned = { asIs, toBe: map };
  const present = among(asIs, tallies);
  return {
    tallies: talliesOfPlan(present, originsOf(planned)),
    assumed: Object.keys(present).length === 0 ? {} : assumedRates(planned, present),
  };
}

/** Evidence of what the path does not pass is none of its own. */
function among({ touchpoints }: JourneyMap, tallies: Tallies): Tallies {
  return Object.fromEntries(
    touchpoints.flatMap(({ id }) => {
      const tally = tallies[id];
      return tally === undefined ? [] : [[id, tally] as const];
    }),
  );
}

/** With what is assumed for the new ones. What nobody checked and nobody assumes is left out. */
function rateWith(journey: Journey, score: JourneyScore, assumed: Rates): LiveRate | null {
  const { failureFree, interval, effectiveVisits: visits, links } = score;
  const leastChecks = thinnestOf(score)?.checks ?? 0;
  if (Object.keys(assumed).length === 0)
    return failureFree === null ? null : { value: failureFree, interval, visits, leastChecks };
  const left = journey.touchpoints.map(({ id }) => [id, 1] as const);
  const seen = links.map(({ id, passRate }) => [id, passRate] as const);
  const rates = { ...Object.fromEntries(left), ...assumed, ...Object.fromEntries(seen) };
  const value = rateOfJourney(journey, rates);
  const around = visits > 0 ? wilsonInterval(value * visits, visits) : null;
  return { value, interval: around, visits, leastChecks };
}

function greetersOf(map: JourneyMap, journey: Journey): readonly string[] {
  const names = new Map(map.touchpoints.map(({ id, name }) => [id, name]));
  return pathArrivals(journey)
    .flatMap(({ id, firstGreeting }) => (firstGreeting ? [{ id, second: firstGreeting[0] }] : []))
    .sort((one, other) => one.second - other.second)
    .map(({ id }) => names.get(id) ?? "");
}

interface Scored {
  readonly map: JourneyMap;
  readonly score: JourneyScore;
  readonly rate: LiveRate | null;
  readonly assumed: Rates;
}

/** What is worth saying of a scored map. */
export function figuresOf({ map, score, rate, assumed }: Scored): LiveFigures {
  const journey = scoringJourney(map);
  const { weakest, unreachable } = score;
  const touchpoint = map.touchpoints.find(({ id }) => id === weakest?.id);
  const isAssumed = ({ id }: MapTouchpoint) => id in assumed && !unreachable.includes(id);
  const { welcomedShare, distribution, never } = firstSeconds(journey);
  return {
    rate,
    assumed: map.touchpoints.filter(isAssumed),
    assumedRate: Object.values(assumed)[0] ?? null,
    blindSpots: score.blindSpots.filter((id) => !(id in assumed)),
    weakest: weakest && touchpoint ? { ...weakest, touchpoint } : null,
    welcomedShare,
    greetings: { distribution, never },
    greeters: greetersOf(map, journey),
    gaps: slotsOfMap(map).filter((slot) => slot.firstSeconds.welcomedShare < welcomedShare),
  };
}

function scored(map: JourneyMap, evidence: LiveEvidence): LiveFigures {
  const journey = scoringJourney(map);
  const { tallies, assumed } = evidenceOf(map, evidence);
  const score = scoreJourney(journey, tallies, { probability: false });
  return figuresOf({ map, score, rate: rateWith(journey, score, assumed), assumed });
}

/** What the rule says of a map as it stands, in a moment; null where there is nothing yet that it could judge. */
export function liveFigures(map: JourneyMap, evidence: LiveEvidence): LiveFigures | null {
  if (map.touchpoints.length === 0) return null;
  try {
    return scored(map, evidence);
  } catch (error) {
    if (error instanceof ScoringError) return null;
    throw error;
  }
}
