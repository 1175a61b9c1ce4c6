import { type Curve, curveBetween, curveDown } from "../path-layout/curve";
import type { Rect } from "../path-layout/types";
import type { CanvasLink } from "./types";

/** How a link runs between two nodes: to where its visits arrive within the second. */
export function linkCurve(
  { kind, arrival }: Pick<CanvasLink, "kind" | "arrival">,
  from: Rect,
  to: Rect,
): Curve {
  if (kind === "sometimes") return curveDown(from, to);
  if (arrival === null) return curveBetween(from, to);
  return curveBetween(from, { ...to, x: to.x + arrival.left, width: arrival.width });
}
