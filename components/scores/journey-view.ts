import type { Locale } from "@/lib/i18n";
import type { JourneyMap, MapTouchpoint } from "@/lib/journey-map/map-types";
import type { PathExtent } from "@/lib/journey-map/path-layout/path-layout";
import type { DocumentedJourney } from "@/lib/schemas/journey-document";
import type { DaySummaries, FirstSeconds, JourneyScore, ObservedRate } from "@/lib/scoring";
import type { StopMark } from "../journey-map/path-drawing/path-mark";
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

export type DocumentedTouchpoint = MapTouchpoint;

/** What is otherwise with a stop beside another path. */
export interface MarkedStop {
  readonly mark: StopMark | null;
  /** Said above it, before anything else. */
  readonly word: string;
  /** Said below it, instead of what was seen of it. */
  readonly note: string;
}

/** What the picture of a path is given. */
export interface PathView {
  readonly locale: Locale;
  readonly say: Say;
  readonly journey: JourneyMap;
  readonly figures: Pick<JourneyFigures, "score" | "firstSeconds">;
  readonly marked?: Readonly<Record<string, MarkedStop>>;
  /** To the same scale as another path. */
  readonly beside?: PathExtent;
}

/** What every part of a journey's page is given. */
export interface JourneyView extends PathView {
  readonly id: string;
  readonly journey: DocumentedJourney;
  readonly figures: JourneyFigures;
  readonly mayCheck: boolean;
}

export const touchpointOf = (
  { journey }: Pick<PathView, "journey">,
  id: string | null,
): DocumentedTouchpoint | undefined => journey.touchpoints.find((one) => one.id === id);

/** Every check of a touchpoint in the window, passed or missed: what a count of misses rests on. */
export const evidenceHref = (touchpointId: string, { from, to }: Window): string =>
  `/checks?${new URLSearchParams({ touchpointId, from, to })}`;

export const checkHref = (touchpointId: string, journeyId: string): string =>
  `/checks/new?${new URLSearchParams({ touchpointId, journeyId })}`;

/** A check of the whole path as one visit. */
export const walkHref = (journeyId: string): string =>
  `/walk?${new URLSearchParams({ journeyId })}`;
