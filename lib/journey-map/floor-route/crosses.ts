import type { Point } from "../map-types";
import type { Rect } from "../path-layout/types";

export interface Segment {
  readonly from: Point;
  readonly to: Point;
}

/** The stretch of a segment, 0 to 1, between two parallel edges; null where it is outside them. */
function between(start: number, way: number, [low, high]: readonly [number, number]) {
  if (way === 0) return start > low && start < high ? ([0, 1] as const) : null;
  const [one, other] = [(low - start) / way, (high - start) / way];
  return [Math.min(one, other), Math.max(one, other)] as const;
}

/** Whether a segment passes through a rectangle (Liang–Barsky). */
export function crosses({ x, y, width, height }: Rect, { from, to }: Segment): boolean {
  const across = between(from.x, to.x - from.x, [x, x + width]);
  const down = between(from.y, to.y - from.y, [y, y + height]);
  if (across === null || down === null) return false;
  return Math.max(0, across[0], down[0]) < Math.min(1, across[1], down[1]);
}
