import type { LinkScore } from "@/lib/scoring";
import type { DocumentedTouchpoint, JourneyView } from "./journey-view";

export interface ResultRow {
  readonly number: number;
  readonly touchpoint: DocumentedTouchpoint;
  /** null where nothing was observed, or where it is not major. */
  readonly link: LinkScore | null;
  readonly isWeakest: boolean;
  readonly state: "scored" | "blind" | "notOccurred" | "minor" | "unreachable";
}

/** The touchpoints of a journey in its own order, each with what was seen of it. */
export function resultRows({
  journey,
  figures,
}: Pick<JourneyView, "journey" | "figures">): readonly ResultRow[] {
  const { links, weakest, blindSpots, notOccurred, unreachable } = figures.score;
  const byId = new Map(links.map((link) => [link.id, link]));
  const stateOf = (id: string): ResultRow["state"] => {
    if (byId.has(id)) return "scored";
    if (unreachable.includes(id)) return "unreachable";
    if (blindSpots.includes(id)) return "blind";
    return notOccurred.includes(id) ? "notOccurred" : "minor";
  };
  return journey.touchpoints.map((touchpoint, place) => ({
    number: place + 1,
    touchpoint,
    link: byId.get(touchpoint.id) ?? null,
    isWeakest: weakest?.id === touchpoint.id,
    state: stateOf(touchpoint.id),
  }));
}
