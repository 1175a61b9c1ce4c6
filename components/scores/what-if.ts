import type { JourneyScore, WeakestLink } from "@/lib/scoring";
import { VISITS_FOR_HEADLINE } from "./headline-rate";
import type { PathView } from "./journey-view";

/** What fixing a touchpoint would win, as far as the checks can tell. */
export type WhatIf =
  | { readonly status: "unknown"; readonly why: "trial" | "thin" }
  | {
      readonly status: "known";
      /** Stops that every visit may meet are unchecked: then it is of the checked ones alone. */
      readonly isPartial: boolean;
      readonly before: number;
      readonly after: number;
      /** What the checks are worth in visits. */
      readonly visits: number;
      readonly observed: number;
      /** The major touchpoints without evidence, by name. */
      readonly leftOut: readonly string[];
    };

interface Asked extends Pick<PathView, "journey"> {
  readonly score: JourneyScore;
  readonly weakest: Pick<WeakestLink, "gain" | "trial">;
}

export function whatIfOf({ score, weakest, journey }: Asked): WhatIf {
  const { failureFree, effectiveVisits: visits, blindSpots, notOccurred, links } = score;
  if (weakest.trial) return { status: "unknown", why: "trial" };
  if (failureFree === null || visits < VISITS_FOR_HEADLINE)
    return { status: "unknown", why: "thin" };
  const unseen = new Set([...blindSpots, ...notOccurred]);
  return {
    status: "known",
    isPartial: blindSpots.length > 0,
    before: failureFree,
    after: Math.min(1, failureFree + weakest.gain),
    visits,
    observed: links.length,
    leftOut: journey.touchpoints.filter(({ id }) => unseen.has(id)).map(({ name }) => name),
  };
}
