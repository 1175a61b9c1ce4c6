import type { Journey } from "../../scoring";
import { FIRST_SECONDS } from "../../scoring/first-seconds";
import type { JourneyMap } from "../map-types";
import { arrivalsOf } from "../path-layout/path-arrivals";
import { type PathGraph, pathGraph } from "../path-layout/path-graph";
import { around } from "../path-layout/rect";
import { NODE, NOTE } from "../path-layout/sizes";
import { textLine } from "../path-layout/text-line";
import { textWidth } from "../path-layout/text-width";
import { type TimeScale, timeAxis } from "../path-layout/time-axis";
import type { Rect } from "../path-layout/types";
import type { Canvas, Path } from "./canvas";
import { canvasLinks } from "./canvas-links";
import { canvasScale } from "./canvas-scale";
import { canvasStops } from "./canvas-stops";
import { placeGroups } from "./place-groups";
import type { CanvasLayout, CanvasStop } from "./types";

const EMPTY: PathGraph = { nodes: [], entries: [] };

/** The map as its path goes. */
export function canvasPath(map: JourneyMap, journey: Journey): Path {
  const graph = map.touchpoints.length === 0 ? EMPTY : pathGraph(journey);
  return { graph, arrivals: arrivalsOf(graph) };
}

/** Above the highest and below the lowest stop. */
const SKY = 64;
const GROUND = 28;
const LEAST_HEIGHT = 150;
const SIDE = 80;

/** Where everything stands while it is edited: x is time, y the lane, chosen by hand or found. */
export function canvasLayout(canvas: Canvas): CanvasLayout {
  const { map, path } = canvas;
  const { graph, arrivals } = path;
  const isTimed = arrivals.length < 2 || arrivals.some(({ seconds: [, latest] }) => latest > 0);
  const scale = isTimed ? canvasScale(graph, arrivals) : null;
  const onPath = canvasStops(canvas, { graph, arrivals, scale });
  const ground = groundOf(onPath, scale);
  const groups = placeGroups(canvas, {
    graph,
    arrivals,
    top: ground.bottom + 96,
    ...sideways(ground.rect),
  });
  const stops = [...onPath, ...groups.stops];
  return {
    frame: around([ground.rect, ...groups.rects, ...stops.map(({ box }) => box)]),
    stops: inListOrder(map, stops),
    links: canvasLinks({ map, graph, stops, scale }),
    scale,
    axis: scale && timeAxis({ scale, y: ground.bottom, saySecond: canvas.saySecond }),
    band: scale && bandOf(canvas, scale, ground),
    groups: groups.groups,
  };
}

const sideways = ({ x, width }: Rect) => ({ left: x + SIDE, width: width - 2 * SIDE });

function inListOrder({ touchpoints }: JourneyMap, stops: readonly CanvasStop[]) {
  const byId = new Map(stops.map((stop) => [stop.id, stop]));
  return touchpoints.flatMap(({ id }) => byId.get(id) ?? []);
}

interface Ground {
  readonly top: number;
  readonly bottom: number;
  readonly rect: Rect;
}

function groundOf(stops: readonly CanvasStop[], scale: TimeScale | null): Ground {
  const boxes = stops.map(({ box }) => box);
  const top = Math.min(-LEAST_HEIGHT, ...boxes.map(({ y }) => y)) - SKY;
  const bottom = Math.max(LEAST_HEIGHT, ...boxes.map(({ y, height }) => y + height)) + GROUND;
  const axis = { x: 0, y: top, width: scale?.width ?? NODE, height: bottom - top };
  const wide = around([axis, ...boxes.map((box) => ({ ...box, y: 0, height: 0 }))]);
  const rect = {
    x: wide.x - SIDE,
    y: top,
    width: wide.width + 2 * SIDE,
    height: bottom - top + 48,
  };
  return { top, bottom, rect };
}

function bandOf({ bandLabel }: Canvas, scale: TimeScale, { top, bottom }: Ground) {
  const width = scale.xOf(FIRST_SECONDS);
  const rect = { x: 0, y: top, width, height: bottom - top };
  const isWithin = textWidth(bandLabel, NOTE.size) + 28 <= width;
  const place = isWithin
    ? { x: width - 14, anchor: "end" as const }
    : { x: 14, anchor: "start" as const };
  return { rect, label: textLine({ text: bandLabel, ...place, top: top + 14, ...NOTE }) };
}
