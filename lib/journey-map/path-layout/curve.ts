import type { Point } from "../map-types";
import type { Rect } from "./types";

/** A cubic curve from its first to its last point. */
export type Curve = readonly [Point, Point, Point, Point];

const NEAR = 34;
const middle = ({ y, height }: Rect): number => y + height / 2;
const centre = ({ x, width }: Rect): number => x + width / 2;

/** Along the axis: from the end of one node to the beginning of the next, straight where they are close. */
export function curveBetween(from: Rect, to: Rect): Curve {
  const start = { x: from.x + from.width, y: middle(from) };
  const end = { x: to.x, y: middle(to) };
  const gap = end.x - start.x;
  if (gap >= NEAR) {
    const reach = gap / 2;
    return [start, { x: start.x + reach, y: start.y }, { x: end.x - reach, y: end.y }, end];
  }
  const one = { x: centre(from), y: start.y };
  const other = { x: centre(to), y: end.y };
  return [one, one, other, other];
}

/** Down from the path to what happens only now and then. */
export function curveDown(from: Rect, to: Rect): Curve {
  const start = { x: centre(from), y: from.y + from.height };
  const end = { x: centre(to), y: to.y };
  const reach = (end.y - start.y) / 2;
  return [start, { x: start.x, y: start.y + reach }, { x: end.x, y: end.y - reach }, end];
}

/** The same curve elsewhere. */
export function movedCurve([start, one, other, end]: Curve, by: Point): Curve {
  const move = ({ x, y }: Point): Point => ({ x: x + by.x, y: y + by.y });
  return [move(start), move(one), move(other), move(end)];
}

/** From a node to where the pointer is. */
export const curveTo = (from: Rect, { x, y }: Point): Curve =>
  curveBetween(from, { x, y, width: 0, height: 0 });

export function pointOn(curve: Curve, at: number): Point {
  const weights = [(1 - at) ** 3, 3 * at * (1 - at) ** 2, 3 * at ** 2 * (1 - at), at ** 3];
  const mix = (axis: "x" | "y") =>
    curve.reduce((sum, point, index) => sum + point[axis] * (weights[index] ?? 0), 0);
  return { x: mix("x"), y: mix("y") };
}

const round = (value: number): number => Math.round(value * 10) / 10;
const said = ({ x, y }: Point): string => `${round(x)} ${round(y)}`;

/** As an SVG path. */
export const pathOf = ([start, one, other, end]: Curve): string =>
  `M${said(start)}C${said(one)} ${said(other)} ${said(end)}`;

const PIECES = 24;

function toSegment(point: Point, from: Point, to: Point): number {
  const [dx, dy] = [to.x - from.x, to.y - from.y];
  const length = dx * dx + dy * dy;
  const along = length === 0 ? 0 : ((point.x - from.x) * dx + (point.y - from.y) * dy) / length;
  const at = Math.max(0, Math.min(1, along));
  return Math.hypot(point.x - from.x - at * dx, point.y - from.y - at * dy);
}

/** How far a point is from a curve; beyond `within` it is not measured exactly. */
export function distanceTo(curve: Curve, point: Point, within: number): number {
  const outside = (axis: "x" | "y") => {
    const ends = curve.map((one) => one[axis]);
    return Math.max(Math.min(...ends) - point[axis], point[axis] - Math.max(...ends), 0);
  };
  const far = Math.max(outside("x"), outside("y"));
  if (far > within) return far;
  let nearest = Number.POSITIVE_INFINITY;
  let before = curve[0];
  for (let piece = 1; piece <= PIECES; piece += 1) {
    const next = pointOn(curve, piece / PIECES);
    nearest = Math.min(nearest, toSegment(point, before, next));
    before = next;
  }
  return nearest;
}
