import type { Locale } from "@/lib/i18n";
import type { DocumentedJourney } from "@/lib/schemas/journey-document";
import type { DaySummaries, FirstSeconds, JourneyScore, ObservedRate } from "@/lib/scoring";
import type { Say } from "./journey-words";

export interface Window {
  readonly from: string;
  readonly to: string;
}

export interface JourneyFigures {
  readonly window: Window;
  readonly score: JourneyScore;
  readonly days: DaySummaries;
  readonly firstSeconds: FirstSeconds;
  readonly observed: ObservedRate | null;
}

export type DocumentedTouchpoint = DocumentedJourney["touchpoints"][number];

/** What every part of a journey's page is given. */
export interface JourneyView {
  readonly locale: Locale;
  readonly say: Say;
  readonly id: string;
  readonly journey: DocumentedJourney;
  readonly figures: JourneyFigures;
  readonly mayCheck: boolean;
}

export const touchpointOf = (
  { journey }: Pick<JourneyView, "journey">,
  id: string | null,
): DocumentedTouchpoint | undefined => journey.touchpoints.find((one) => one.id === id);

/** The checks that failed at a touchpoint in the window: what a count of misses rests on. */
export const evidenceHref = (touchpointId: string, { from, to }: Window): string =>
  `/checks?${new URLSearchParams({ touchpointId, outcome: "failed", from, to })}`;

export const checkHref = (touchpointId: string, journeyId: string): string =>
  `/checks/new?${new URLSearchParams({ touchpointId, journeyId })}`;

/** A check of the whole path as one visit. */
export const walkHref = (journeyId: string): string =>
  `/checks/walk?${new URLSearchParams({ journeyId })}`;
