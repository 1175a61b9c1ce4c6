import { MARGIN, NOTE } from "./sizes";
import { apartBox, movedStop } from "./stop-box";
import { textLine } from "./text-line";
import type { ApartGroup, PlacedStop, StopTexts } from "./types";

interface Group {
  readonly reason: ApartGroup["reason"];
  readonly heading: string;
  readonly stops: readonly { readonly id: string; readonly texts: StopTexts }[];
}

interface Room {
  readonly left: number;
  readonly width: number;
  readonly top: number;
}

/** Rows from left to right, as text is set. Answers the groups and where they end. */
export function placeApart(groups: readonly Group[], { left, width, top }: Room) {
  let y = top;
  const placed = groups.flatMap(({ reason, heading, stops }): ApartGroup[] => {
    if (stops.length === 0) return [];
    const line = textLine({ text: heading, x: left, top: y, anchor: "start", ...NOTE });
    const rows = inRows(stops.map(apartBox), { left, width, top: y + NOTE.line + MARGIN });
    y = Math.max(...rows.map(({ box }) => box.y + box.height)) + MARGIN;
    return [{ reason, heading: line, stops: rows }];
  });
  return { placed, bottom: y };
}

/** From left to right, then in the next row. */
export function inRows(
  stops: readonly PlacedStop[],
  { left, width, top }: Room,
): readonly PlacedStop[] {
  let [x, y, height] = [left, top, 0];
  return stops.map((stop) => {
    const { box } = stop;
    if (x > left && x + box.width > left + width) [x, y, height] = [left, y + height, 0];
    const placed = movedStop(stop, { x: x - box.x, y: y - box.y });
    x += box.width + MARGIN;
    height = Math.max(height, box.height);
    return placed;
  });
}
