import type { MapTouchpoint } from "../map-types";
import { inRows } from "../path-layout/place-apart";
import { around } from "../path-layout/rect";
import { MARGIN, NOTE } from "../path-layout/sizes";
import { apartBox, movedStop, nodeBetween, stopBox } from "../path-layout/stop-box";
import { textLine } from "../path-layout/text-line";
import type { PlacedStop, Rect } from "../path-layout/types";
import type { Canvas, Path } from "./canvas";
import type { CanvasLayout, CanvasStop } from "./types";

type Group = CanvasLayout["groups"][number];

interface Room extends Path {
  readonly left: number;
  readonly width: number;
  readonly top: number;
}

const BARE = { title: "", note: "", flag: "" };
const PAD = 20;

const widened = ({ x, y, width, height }: Rect): Rect => ({
  x: x - PAD,
  y: y - PAD,
  width: width + 2 * PAD,
  height: height + 2 * PAD,
});

/** What stands off the time axis: in groups below it, or where somebody has put it. */
export function placeGroups({ map, texts, headings }: Canvas, room: Room) {
  const { graph, arrivals, left, width } = room;
  const onPath = new Set(arrivals.map(({ id }) => id));
  const sometimes = new Set(
    graph.nodes.filter(({ routine, isReachable }) => isReachable && !routine).map(({ id }) => id),
  );
  const boxOf = ({ id }: MapTouchpoint) => apartBox({ id, texts: texts[id] ?? BARE });
  const numbers = new Map(map.touchpoints.map(({ id }, place) => [id, place + 1]));
  const numbered = (standing: "apart" | "loose", stops: readonly PlacedStop[]) =>
    stops.map((stop): CanvasStop => {
      const number = numbers.get(stop.id) ?? 0;
      return { ...stop, standing, number, arrival: null };
    });
  const loose = map.touchpoints.filter(({ id }) => !onPath.has(id) && !sometimes.has(id));
  const byHand = loose.flatMap(({ id, position }) =>
    position === null
      ? []
      : [
          movedStop(
            stopBox({ id, texts: texts[id] ?? BARE, node: nodeBetween(position.x, position.x) }),
            { x: 0, y: position.y },
          ),
        ],
  );
  const members = {
    apart: map.touchpoints.filter(({ id }) => sometimes.has(id)),
    loose: loose.filter(({ position }) => position === null),
  };
  const stops: CanvasStop[] = [...numbered("loose", byHand)];
  const groups: Group[] = [];
  let y = room.top;
  for (const standing of ["apart", "loose"] as const) {
    const boxes = members[standing].map(boxOf);
    if (boxes.length === 0) continue;
    const heading = textLine({
      text: headings[standing],
      x: left,
      top: y,
      anchor: "start",
      ...NOTE,
    });
    const rows = inRows(boxes, { left, width, top: y + NOTE.line + MARGIN });
    const rect = widened(around([heading.room, ...rows.map(({ box }) => box)]));
    stops.push(...numbered(standing, rows));
    groups.push({ standing, rect, heading });
    y = rect.y + rect.height + MARGIN + PAD;
  }
  return { stops, groups, rects: groups.map(({ rect }) => rect) };
}
