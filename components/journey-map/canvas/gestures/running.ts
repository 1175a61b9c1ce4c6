import type { Point } from "@/lib/journey-map/map-types";

/** A gesture under way; points are the world's. */
export interface Running {
  readonly move: (to: Point) => void;
  readonly end: () => void;
  readonly cancel: () => void;
}
