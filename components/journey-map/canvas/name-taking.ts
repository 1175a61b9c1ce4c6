import type { MapTouchpoint } from "@/lib/journey-map/map-types";

/** A touchpoint that has the name already, and where it comes from. */
export interface NameOffer {
  readonly touchpoint: MapTouchpoint;
  readonly from: string;
}

export interface NameTaking {
  readonly initial: string;
  readonly offersFor: (typed: string) => readonly NameOffer[];
  readonly problemOf: (name: string) => string | null;
  /** isNext: another one is to follow. */
  readonly onName: (name: string, isNext: boolean) => void;
  readonly onTake: (touchpoint: MapTouchpoint) => void;
  readonly onLeave: () => void;
}
