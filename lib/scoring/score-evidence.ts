import { findCoverage } from "./coverage";
import { failureFree } from "./failure-free";
import { type Place, placeEvidence } from "./journey-evidence";
import type { JourneyGraph } from "./journey-graph";
import { countOf, exposureOf, findObserved, linkScores, type ObservedPlace } from "./link-scores";
import { probabilityWeakest } from "./probability-weakest/probability-weakest";
import type { ReadTally } from "./read-tallies";
import type { Interval, JourneyScore, LinkScore, Score, Verdict, WeakestLink } from "./types";
import { weakestFactor } from "./weakest-factor";
import { weakestLink } from "./weakest-link";
import { wilsonOfShare } from "./wilson-interval";

interface Evidence {
  readonly graph: JourneyGraph;
  readonly tallies: ReadonlyMap<string, ReadTally>;
  readonly z: number;
  readonly probability: boolean;
  /** Pass rates taken for touchpoints without evidence: they enter R but nothing else. */
  readonly assumed?: ReadonlyMap<string, number>;
}

const SCORES: Readonly<Record<Verdict, Score>> = { zero: 0, hundred: 100, unproven: null };

/** Scores evidence that was already read; see `scoreJourney` for the figures. */
export function scoreEvidence({ graph, tallies, z, probability, assumed }: Evidence): JourneyScore {
  const places = placeEvidence(graph, tallies);
  const observed = findObserved(places);
  const kept = places.map((place) => keptShare(place, assumed));
  const rests = observed.length > 0 || kept.some((share) => share !== null);
  const { share, slopes } = failureFree(
    graph,
    kept.map((known) => known ?? 1),
  );
  const probabilities = probability ? probabilityWeakest(observed.map(chanceOf)) : null;
  const links = linkScores({ observed, slopes, probabilities, z });
  const effectiveVisits = thinnestEvidence(observed);
  const covered = findCoverage(places);
  const verdict = judge(links, covered.coverage);
  return {
    verdict,
    score: SCORES[verdict],
    failureFree: rests ? share : null,
    interval: intervalOf({ share, effectiveVisits, z }),
    effectiveVisits,
    ...covered,
    links,
    weakest: describeWeakest(links, tallies),
  };
}

/** m: the share of visits that a touchpoint does not break; null where nothing says so. */
function keptShare(
  { stop, tally, reachable }: Place,
  assumed: ReadonlyMap<string, number> | undefined,
): number | null {
  if (!reachable || !stop.major) return null;
  if (tally !== null) return 1 - stop.occurrence * (tally.failed / (tally.passed + tally.failed));
  const rate = assumed?.get(stop.id);
  return rate === undefined ? null : 1 - stop.occurrence * (1 - rate);
}

function chanceOf(place: ObservedPlace) {
  const { passed, failed } = place.tally;
  return { passed, failed, exposure: exposureOf(place) };
}

/** N: as many whole visits as the thinnest evidence could make up; 0 without evidence. */
function thinnestEvidence(observed: readonly ObservedPlace[]): number {
  if (observed.length === 0) return 0;
  return observed.reduce(
    (fewest, place) => Math.min(fewest, countOf(place) / exposureOf(place)),
    Number.MAX_VALUE,
  );
}

function intervalOf(input: {
  readonly share: number;
  readonly effectiveVisits: number;
  readonly z: number;
}): Interval | null {
  const { share, effectiveVisits, z } = input;
  return effectiveVisits === 0 ? null : wilsonOfShare({ share, trials: effectiveVisits, z });
}

function judge(links: readonly LinkScore[], coverage: number): Verdict {
  if (links.some(({ failed }) => failed > 0)) return "zero";
  return coverage === 1 ? "hundred" : "unproven";
}

function describeWeakest(
  links: readonly LinkScore[],
  tallies: ReadonlyMap<string, ReadTally>,
): WeakestLink | null {
  const link = weakestLink(links);
  if (link === null) return null;
  return { ...link, factor: weakestFactor(tallies.get(link.id)?.factors ?? []) };
}
