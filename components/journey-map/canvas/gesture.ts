import type { Point } from "@/lib/journey-map/map-types";
import type { Rect } from "@/lib/journey-map/path-layout/types";

/** Where something would go that is dropped now. */
export interface DropTarget {
  /** The stop or link that lights up. */
  readonly key: string;
  readonly hint: string;
  readonly isRefused: boolean;
}

export interface Dragging {
  readonly kind: "drag";
  /** What is dragged, by keys that no save changes. */
  readonly keys: ReadonlySet<string>;
  readonly offset: Point;
  readonly target: DropTarget | null;
  /** Where what the hand holds will come to stand, if not where it is held. */
  readonly landsAt: Point | null;
  /** Under what is dragged: where on the axis it stands, and what is said of it. */
  readonly guide: { readonly x: number; readonly y: number; readonly text: string } | null;
  /** The height of a neighbour that it stands at too. */
  readonly lane: number | null;
  readonly pointer: Point;
}

export interface Connecting {
  readonly kind: "connect";
  readonly from: Rect;
  readonly to: Point;
  readonly target: DropTarget | null;
}

/** What the hand is doing on the canvas. */
export type Gesture =
  | { readonly kind: "none" }
  | { readonly kind: "marquee"; readonly from: Point; readonly to: Point }
  | Dragging
  | Connecting;

export const AT_REST: Gesture = { kind: "none" };
