import type { JourneyMap } from "@/lib/journey-map/map-types";
import { originsOf } from "@/lib/journey-map/planned/plan-evidence";
import { scoringJourney } from "@/lib/schemas/scoring-journey";
import { readJourney } from "@/lib/scoring/read-journey";
import { visitShares } from "@/lib/scoring/visit-shares";

/** A touchpoint of both paths that fewer visits pass than before. */
export interface FewerMeetings {
  readonly name: string;
  /** Of all visits, those that pass it no more. */
  readonly lost: number;
  readonly isNobodyLeft: boolean;
}

const LEAST_SHARE = 1e-9;

/** The share of visits that pass each touchpoint. */
function sharesOf(map: JourneyMap): ReadonlyMap<string, number> {
  const graph = readJourney(scoringJourney(map), "journey");
  const { shares } = visitShares(graph);
  return new Map(graph.stops.map(({ id }, place) => [id, shares[place] ?? 0]));
}

/** Which touchpoints a plan keeps, but away from some visitors, in path order. */
export function fewerMeetings(asIs: JourneyMap, toBe: JourneyMap): readonly FewerMeetings[] {
  const [was, is] = [sharesOf(asIs), sharesOf(toBe)];
  const origins = originsOf({ asIs, toBe });
  return toBe.touchpoints.flatMap(({ id, name }) => {
    const before = was.get(origins.get(id) ?? "") ?? 0;
    const after = is.get(id) ?? 0;
    const lost = before - after;
    return lost > LEAST_SHARE ? [{ name, lost, isNobodyLeft: after <= LEAST_SHARE }] : [];
  });
}
