import type { CanvasStop } from "../canvas-layout/types";
import type { MapCommand } from "../map-command";

const middleOf = ({ node }: CanvasStop) => ({
  x: node.x + node.width / 2,
  y: node.y + node.height / 2,
});

const hasLane = ({ standing }: CanvasStop): boolean => standing !== "apart";

function inLane(stop: CanvasStop, lane: number): MapCommand {
  return {
    type: "move",
    id: stop.id,
    to: { x: Math.round(middleOf(stop).x), y: Math.round(lane) },
  };
}

/** All in the lane of the first of them. */
export function sameLane(stops: readonly CanvasStop[]): readonly MapCommand[] {
  const [first, ...more] = stops.filter(hasLane);
  if (!first) return [];
  return [first, ...more].map((stop) => inLane(stop, middleOf(first).y));
}

/** From the highest to the lowest, with the same room between them. */
export function evenLanes(stops: readonly CanvasStop[]): readonly MapCommand[] {
  const byHeight = stops
    .filter(hasLane)
    .toSorted((one, other) => middleOf(one).y - middleOf(other).y);
  const [first, last] = [byHeight[0], byHeight.at(-1)];
  if (!first || !last || byHeight.length < 3) return [];
  const top = middleOf(first).y;
  const step = (middleOf(last).y - top) / (byHeight.length - 1);
  return byHeight.map((stop, place) => inLane(stop, top + place * step));
}

/** Each in the lane that is found for it. */
export const foundLanes = (stops: readonly CanvasStop[]): readonly MapCommand[] =>
  stops
    .filter(({ standing }) => standing === "path")
    .map(({ id }) => ({ type: "move", id, to: null }));
