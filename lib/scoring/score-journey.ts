import { refuse, requireAmount, requireRecord } from "./input-guards";
import { readJourney } from "./read-journey";
import { readTallies } from "./read-tallies";
import { scoreEvidence } from "./score-evidence";
import type { Journey, JourneyScore, Tallies } from "./types";
import { DEFAULT_Z } from "./wilson-interval";

export interface ScoringOptions {
  /** Standard normal quantile of the intervals; 1.959963984540054 (95 %) unless given. */
  readonly z?: number;
  /** false leaves `probabilityWeakest` out (null), for live editing; true unless given. */
  readonly probability?: boolean;
}

/**
 * Scores a journey over its evidence: verdict, failure-free share, weakest link, what is missing.
 *
 * @param journey touchpoints, links and entries; acyclic, weights normalised over each touchpoint's
 *   outgoing links; durations in whole seconds, occurrence a share of visits
 * @param tallies passed and failed checks by touchpoint id, and by basic factor id within
 * @returns plain data; rates and shares in [0, 1], `effectiveVisits` in visits, lists in path order
 * @throws ScoringError `cycle`, `unknown-id`, `duplicate-id`, `duplicate-link`, `self-link`,
 *   `bad-weight`, `bad-occurrence`, `bad-duration`, `bad-tally` or `bad-number`; see SPEC.md, X
 * Source: 100 - 1 = 0; series reliability, Birnbaum 1969; Wilson 1927; Lindstrom & Madden; see
 *   SPEC.md, J and W.
 */
export function scoreJourney(
  journey: Journey,
  tallies: Tallies,
  options: ScoringOptions = {},
): JourneyScore {
  const { z = DEFAULT_Z, probability = true } = requireRecord(options, "options");
  const graph = readJourney(journey, "journey");
  const evidence = readTallies(tallies, graph.positions);
  requireAmount(z, "options.z");
  if (typeof probability !== "boolean") refuse("bad-number", "options.probability");
  return scoreEvidence({ graph, tallies: evidence, z: Number(z), probability });
}
