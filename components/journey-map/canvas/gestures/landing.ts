import { fill } from "@/lib/i18n/fill";
import { secondAt } from "@/lib/journey-map/canvas-layout/canvas-scale";
import { snapLane, snapSecond } from "@/lib/journey-map/canvas-layout/snap";
import type { CanvasStop } from "@/lib/journey-map/canvas-layout/types";
import { beforeOn, earliestBy } from "@/lib/journey-map/drawing/later-by";
import type { Point } from "@/lib/journey-map/map-types";
import type { CanvasHost } from "../canvas-host";
import type { Dragging } from "../gesture";

const LANE_REACH_PX = 9;
/** A hand that moves up and down does not mean other seconds. */
const STILL_PX = 8;

interface Moved {
  readonly primary: CanvasStop;
  readonly stops: readonly CanvasStop[];
  readonly by: Point;
}

export interface Landing extends Pick<Dragging, "guide" | "lane"> {
  /** By how much it moves in the end; while it is held it follows the hand. */
  readonly offset: Point;
  /** How much later they are reached. */
  readonly seconds: number;
}

const middle = ({ node }: CanvasStop): number => node.y + node.height / 2;

function laneOf(host: CanvasHost, { primary, stops, by }: Moved) {
  const moving = new Set(stops.map(({ id }) => id));
  const others = host.layout.stops.filter(
    ({ id, standing }) => !moving.has(id) && standing === "path",
  );
  const lanes = [0, middle(primary), ...others.map(middle)];
  const within = LANE_REACH_PX / host.viewport.get().k;
  const y = snapLane(middle(primary) + by.y, { lanes, within });
  return { y: y - middle(primary), lane: lanes.includes(y) && y !== middle(primary) ? y : null };
}

interface Reached {
  readonly x: number;
  readonly seconds: number;
  readonly guide: Dragging["guide"];
}

/** When it would be reached where it is held; no earlier than what stands before it. */
function reachedAt(host: CanvasHost, { primary, stops, by }: Moved): Reached {
  const { scale, axis } = host.layout;
  const { arrival, node, id } = primary;
  const isStill = Math.abs(by.x) * host.viewport.get().k < STILL_PX;
  const isFirst = beforeOn(host.path.graph, id).length === 0;
  if (!scale || !axis || !arrival || isStill || isFirst) return { x: 0, seconds: 0, guide: null };
  const [now] = arrival;
  const here = scale.xOf(now);
  const wanted = snapSecond(secondAt(scale, here + by.x)) - now;
  const ids = new Set(stops.map((stop) => stop.id));
  const least = -earliestBy(host.map, { graph: host.path.graph, ids });
  const seconds = Math.max(least, wanted);
  const x = scale.xOf(now + seconds) - here;
  const { hints } = host.words;
  const said = fill(hints.arrival, {
    from: host.saySecond(now),
    to: host.saySecond(now + seconds),
  });
  const text = wanted < least ? `${said} · ${hints.notEarlier}` : said;
  return { x, seconds, guide: { x: node.x + node.width / 2 + x, y: axis.y, text } };
}

/** What a move means: the lane and the second at which it would come to stand. */
export function landing(host: CanvasHost, moved: Moved): Landing {
  const { standing } = moved.primary;
  if (standing === "apart") return { offset: { x: 0, y: 0 }, seconds: 0, guide: null, lane: null };
  const { y, lane } = laneOf(host, moved);
  if (standing === "loose") return { offset: { x: moved.by.x, y }, seconds: 0, guide: null, lane };
  const { x, seconds, guide } = reachedAt(host, moved);
  return { offset: { x, y }, seconds, guide, lane };
}
