import { type Curve, curveBetween, curveDown } from "../path-layout/curve";
import type { Rect } from "../path-layout/types";
import type { LinkKind } from "./types";

/** How a link runs between two nodes. */
export const linkCurve = (kind: LinkKind, from: Rect, to: Rect): Curve =>
  kind === "sometimes" ? curveDown(from, to) : curveBetween(from, to);
