import { failureFree } from "./failure-free";
import { keyPath, refuse } from "./input-guards";
import type { JourneyGraph } from "./journey-graph";
import { readJourney } from "./read-journey";
import { readRates } from "./read-rates";
import type { Journey, Rates } from "./types";
import { visitShares } from "./visit-shares";

/**
 * The failure-free share for given pass rates, all touchpoints taken as observed.
 *
 * @param journey see SPEC.md, section J
 * @param rates pass rate in [0, 1] by touchpoint id; each reachable major touchpoint needs one
 * @returns share of visits, in [0, 1], in which no major moment fails; 1 for an empty journey
 * @throws ScoringError what is wrong with the journey, `unknown-id` or `bad-rate` at `rates.<id>`
 * Source: reliability of a series system, weighted over the ways taken; see SPEC.md, J12.
 */
export function rateOfJourney(journey: Journey, rates: Rates): number {
  const graph = readJourney(journey, "journey");
  const given = readRates({ rates, known: graph.positions, root: "rates" });
  return failureFree(graph, keptShares(graph, given)).share;
}

function keptShares(graph: JourneyGraph, rates: ReadonlyMap<string, number>): readonly number[] {
  const { reachable } = visitShares(graph);
  return graph.stops.map(({ id, major, occurrence }, position) => {
    if (!major || !reachable[position]) return 1;
    const rate = rates.get(id) ?? refuse("bad-rate", keyPath("rates", id));
    return 1 - occurrence * (1 - rate);
  });
}
