import { ASSUMED_SECONDS } from "../assumed-seconds";
import type { CanvasLayout, CanvasStop } from "../canvas-layout/types";
import type { JourneyMap, Point, TouchpointId } from "../map-types";
import { LANE } from "../path-layout/sizes";
import type { Where } from "../where";

const BESIDE = 170;

const middleOf = ({ node }: CanvasStop): Point => ({
  x: node.x + node.width / 2,
  y: node.y + node.height / 2,
});

/** Where a new touchpoint will about stand, before it has a name. */
export function ghostAt(map: JourneyMap, layout: CanvasLayout, where: Where): Point {
  const stop = (id: TouchpointId) => layout.stops.find((one) => one.id === id);
  if (where.kind === "apart") return where.at;
  if (where.kind === "between") return between(stop(where.from), stop(where.to));
  if (where.kind === "first") return { x: 0, y: 0 };
  const beside = stop(where.id);
  if (!beside) return { x: 0, y: 0 };
  const { x, y } = middleOf(beside);
  if (where.kind === "entrance") return { x: layout.scale?.xOf(0) ?? 0, y: y + LANE };
  if (where.kind === "before") return { x: Math.max(0, x - BESIDE / 2), y };
  return { x: behind(map, layout, beside), y };
}

function between(one: CanvasStop | undefined, other: CanvasStop | undefined): Point {
  if (!one || !other) return { x: 0, y: 0 };
  const [from, to] = [middleOf(one), middleOf(other)];
  return { x: (from.x + to.x) / 2, y: (from.y + to.y) / 2 };
}

function behind({ touchpoints }: JourneyMap, { scale }: CanvasLayout, stop: CanvasStop): number {
  const { x } = middleOf(stop);
  if (scale === null || stop.arrival === null) return x + BESIDE;
  const taken = touchpoints.find(({ id }) => id === stop.id)?.durationSeconds ?? ASSUMED_SECONDS;
  return Math.max(x + BESIDE / 2, scale.xOf(stop.arrival[0] + taken));
}
