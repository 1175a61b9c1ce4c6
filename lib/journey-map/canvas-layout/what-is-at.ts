import type { Point, TouchpointId } from "../map-types";
import { distanceTo } from "../path-layout/curve";
import type { Rect } from "../path-layout/types";
import type { Where } from "../where";
import { linkCurve } from "./link-curve";
import type { CanvasLayout, CanvasLink, CanvasStop } from "./types";

const isIn = ({ x, y, width, height }: Rect, point: Point, margin = 0): boolean =>
  point.x >= x - margin &&
  point.x <= x + width + margin &&
  point.y >= y - margin &&
  point.y <= y + height + margin;

/** The topmost stop whose node or texts are there. */
export const stopAt = ({ stops }: CanvasLayout, point: Point): CanvasStop | null =>
  stops.findLast(({ box }) => isIn(box, point)) ?? null;

interface Near {
  readonly within: number;
  /** Links of these are passed over. */
  readonly except?: ReadonlySet<TouchpointId>;
}

/** The link that runs nearest. */
export function linkAt(
  { links, stops }: CanvasLayout,
  point: Point,
  { within, except = new Set() }: Near,
): CanvasLink | null {
  const nodes = new Map(stops.map(({ id, node }) => [id, node]));
  let found: { readonly link: CanvasLink; readonly distance: number } | null = null;
  for (const link of links) {
    const [from, to] = [nodes.get(link.from), nodes.get(link.to)];
    if (!from || !to || except.has(link.from) || except.has(link.to)) continue;
    const distance = distanceTo(linkCurve(link, from, to), point, within);
    if (distance <= (found?.distance ?? within)) found = { link, distance };
  }
  return found?.link ?? null;
}

/** On which way something goes that is dropped on a link. */
export const onLink = ({ from, to, kind }: CanvasLink): Where =>
  kind === "over" ? { kind: "after", id: from } : { kind: "between", from, to };

const AROUND = 8;

/** Where on the ways something goes that is dropped there; null: it goes into no way. */
export function dropAt(
  layout: CanvasLayout,
  point: Point,
  near: Required<Near>,
): { readonly where: Where; readonly key: string } | null {
  const stop = layout.stops.find(
    ({ id, node }) => !near.except.has(id) && isIn(node, point, AROUND),
  );
  if (stop) {
    const isBefore = point.x < stop.node.x + stop.node.width / 2;
    return { where: { kind: isBefore ? "before" : "after", id: stop.id }, key: stop.id };
  }
  const link = linkAt(layout, point, near);
  return link && { where: onLink(link), key: link.key };
}
