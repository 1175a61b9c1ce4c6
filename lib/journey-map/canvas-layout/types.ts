import type { TimeScale } from "../path-layout/time-axis";
import type { PlacedStop, Rect, TextLine, TimeAxis } from "../path-layout/types";

/** On the everyday path; below it, because it happens only now and then; or passed by no visit yet. */
export type Standing = "path" | "apart" | "loose";

export interface CanvasStop extends PlacedStop {
  readonly standing: Standing;
  /** Its place in the list. */
  readonly number: number;
  /** When visits arrive; null off the time axis. */
  readonly arrival: readonly [earliest: number, latest: number] | null;
}

/**
 * A way of the map; over: the everyday path past what happens only now and then; sometimes: to what does; loose:
 * where no visit goes yet.
 */
export type LinkKind = "way" | "over" | "sometimes" | "loose";

export interface CanvasLink {
  readonly key: string;
  readonly from: string;
  readonly to: string;
  readonly kind: LinkKind;
  /** Of the visits at its beginning, 0 to 1; null where it is the only way on. */
  readonly share: number | null;
  /** Where along it that is written, 0 to 1. */
  readonly shareAt: number;
  /** Where in the node at its end visits arrive that take it; null where that is nothing but a point. */
  readonly arrival: { readonly left: number; readonly width: number } | null;
}

/** Everything on the canvas, in pixels at a zoom of 1; second 0 is at x = 0, the middle lane at y = 0. */
export interface CanvasLayout {
  readonly frame: Rect;
  readonly stops: readonly CanvasStop[];
  readonly links: readonly CanvasLink[];
  /** Null where no touchpoint says how long it takes: they stand in their order. */
  readonly scale: TimeScale | null;
  readonly axis: TimeAxis | null;
  readonly band: { readonly rect: Rect; readonly label: TextLine } | null;
  /** Below the axis. */
  readonly groups: readonly {
    readonly standing: "apart" | "loose";
    readonly rect: Rect;
    readonly heading: TextLine;
  }[];
}
