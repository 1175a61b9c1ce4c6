import type { MapDocument } from "@/lib/journey-map/map-document";

/** Something to start a journey from. */
export interface OfferedStart {
  readonly key: string;
  readonly document: MapDocument;
  /** The names of its touchpoints one after the other; several where the path divides. */
  readonly steps: readonly (readonly string[])[];
}

/** The choices that are no template. */
export const BLANK = "blank";
export const FILE = "file";
