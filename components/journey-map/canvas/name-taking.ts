import type { MapTouchpoint } from "@/lib/journey-map/map-types";

/** A touchpoint that has such a name, or (null) a new one beside those that have it. */
export interface NameOffer {
  readonly touchpoint: MapTouchpoint | null;
  readonly text: string;
  /** Where it comes from. */
  readonly from: string;
  /** The centre has it under the very name: it is taken unless somebody chooses otherwise. */
  readonly isSame: boolean;
}

export interface NameTaking {
  readonly initial: string;
  readonly offersFor: (typed: string) => readonly NameOffer[];
  readonly problemOf: (name: string) => string | null;
  /** isNext: another one is to follow. */
  readonly onName: (name: string, isNext: boolean) => void;
  readonly onTake: (touchpoint: MapTouchpoint, isNext: boolean) => void;
  readonly onLeave: () => void;
}
