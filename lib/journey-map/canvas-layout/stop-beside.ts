import type { TouchpointId } from "../map-types";
import type { CanvasLayout, CanvasStop } from "./types";

export type Direction = "left" | "right" | "up" | "down";

const middleOf = ({ node }: CanvasStop) => ({
  x: node.x + node.width / 2,
  y: node.y + node.height / 2,
});

function alongWays({ stops, links }: CanvasLayout, from: CanvasStop, isForward: boolean) {
  const ids = links.flatMap((link) => {
    if (isForward) return link.from === from.id ? [link.to] : [];
    return link.to === from.id ? [link.from] : [];
  });
  const ends = stops.filter(({ id }) => ids.includes(id));
  const { y } = middleOf(from);
  const far = (stop: CanvasStop) => Math.abs(middleOf(stop).y - y);
  return ends.sort((one, other) => far(one) - far(other))[0] ?? null;
}

function acrossLanes({ stops }: CanvasLayout, from: CanvasStop, sign: 1 | -1) {
  const here = middleOf(from);
  const costs = stops.flatMap((stop) => {
    const { x, y } = middleOf(stop);
    const away = (y - here.y) * sign;
    return away > 4 ? [{ stop, cost: away + 2 * Math.abs(x - here.x) }] : [];
  });
  return costs.sort((one, other) => one.cost - other.cost)[0]?.stop ?? null;
}

/** The next stop for an arrow key: along the ways, or in the next lane; at the end of a way the next in the list. */
export function stopBeside(
  layout: CanvasLayout,
  id: TouchpointId,
  direction: Direction,
): CanvasStop | null {
  const { stops } = layout;
  const from = stops.find((stop) => stop.id === id);
  if (!from) return stops[0] ?? null;
  if (direction === "up" || direction === "down")
    return acrossLanes(layout, from, direction === "down" ? 1 : -1);
  const isForward = direction === "right";
  const next = from.number + (isForward ? 1 : -1);
  return alongWays(layout, from, isForward) ?? stops.find(({ number }) => number === next) ?? null;
}
