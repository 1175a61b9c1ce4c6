import type {
  PathLayout,
  PlacedStop,
  TextLine,
  TimeAxis,
} from "../../journey-map/path-layout/types";
import { element, textElement } from "./markup";
import { PAPER } from "./paper-colours";

/** Told apart by line and by words, last by colour. */
export type StopLook = "greets" | "minor" | "plain";

export interface DrawnStop {
  readonly look: StopLook;
  readonly number: string;
}

export const LOOKS: Readonly<Record<StopLook, Readonly<Record<string, string | number>>>> = {
  greets: { fill: PAPER.surface, stroke: PAPER.accent, "stroke-width": 3 },
  minor: {
    fill: PAPER.paper,
    stroke: PAPER.edge,
    "stroke-width": 2,
    "stroke-dasharray": "4 4",
  },
  plain: { fill: PAPER.surface, stroke: PAPER["ink-2"], "stroke-width": 2 },
};

const line = (
  { text, x, y, size, anchor }: TextLine,
  look: { readonly fill: string; readonly weight?: 400 | 600 | 700; readonly rim: string },
): string => textElement({ text, x, y, size, anchor, ...look });

function axisMarkup({ y, from, to, ticks }: TimeAxis): string {
  const stroke = PAPER.edge;
  return [
    element("line", { x1: from, x2: to, y1: y, y2: y, stroke }),
    ...ticks.flatMap(({ x, label }) => [
      element("line", { x1: x, x2: x, y1: y, y2: y + 6, stroke }),
      label ? line(label, { fill: PAPER["ink-2"], rim: PAPER.surface }) : "",
    ]),
  ].join("");
}

type RimOf = (line: TextLine) => string;

function stopMarkup(stop: PlacedStop, { look, number }: DrawnStop, rimOf: RimOf): string {
  const { x, y, width, height } = stop.node;
  const place = { x: x + width / 2, y: y + height / 2 + 5.5, anchor: "middle" as const };
  return [
    element("rect", { x, y, width, height, rx: height / 2, ...LOOKS[look] }),
    textElement({ text: number, ...place, size: 15, weight: 700, fill: PAPER.ink }),
    ...stop.title.map((each) => line(each, { fill: PAPER.ink, weight: 600, rim: rimOf(each) })),
    stop.flag ? line(stop.flag, { fill: PAPER.accent, weight: 600, rim: rimOf(stop.flag) }) : "",
    stop.note ? line(stop.note, { fill: PAPER["ink-2"], rim: rimOf(stop.note) }) : "",
  ].join("");
}

const PLAIN: DrawnStop = { look: "plain", number: "" };

/** The path as it is drawn on the screen, on paper. */
export function pathMarkup(
  { axis, band, links, stops, apart }: PathLayout,
  drawn: ReadonlyMap<string, DrawnStop>,
): string {
  const bandEnd = band ? band.rect.x + band.rect.width : 0;
  const rimOf: RimOf = ({ room, y }) => {
    const middle = room.x + room.width / 2;
    const isInBand = middle >= 0 && middle < bandEnd && y < (axis?.y ?? 0);
    return isInBand ? PAPER.band : PAPER.surface;
  };
  const all = [...stops, ...apart.flatMap((group) => group.stops)];
  return [
    band ? element("rect", { ...band.rect, fill: PAPER.band, stroke: PAPER["band-edge"] }) : "",
    axis ? axisMarkup(axis) : "",
    ...links.map(({ path }) =>
      element("path", { d: path, fill: "none", stroke: PAPER["ink-2"], "stroke-width": 2 }),
    ),
    ...links.map(({ share }) =>
      share ? line(share, { fill: PAPER["ink-2"], rim: rimOf(share) }) : "",
    ),
    ...apart.map(({ heading }) =>
      line(heading, { fill: PAPER["ink-2"], weight: 600, rim: PAPER.surface }),
    ),
    ...all.map((stop) => stopMarkup(stop, drawn.get(stop.id) ?? PLAIN, rimOf)),
    band ? line(band.label, { fill: PAPER["band-ink"], weight: 700, rim: PAPER.band }) : "",
  ].join("\n");
}
