import type {
  PathLayout,
  PlacedStop,
  Rect,
  TextLine,
  TimeAxis,
} from "../../journey-map/path-layout/types";
import { element, textElement } from "./markup";
import { PAPER } from "./paper-colours";

/** Told apart by line and by words, last by colour. */
export type StopLook = "weakest" | "blind" | "greets" | "minor" | "plain";

export interface DrawnStop {
  readonly look: StopLook;
  readonly number: string;
}

type Attributes = Readonly<Record<string, string | number>>;

const LOOKS: Readonly<Record<Exclude<StopLook, "weakest">, Attributes>> = {
  blind: {
    fill: PAPER.surface,
    stroke: PAPER["ink-3"],
    "stroke-width": 2,
    "stroke-dasharray": "5 4",
  },
  greets: { fill: PAPER.surface, stroke: PAPER.accent, "stroke-width": 3 },
  minor: {
    fill: PAPER.paper,
    stroke: PAPER.edge,
    "stroke-width": 1.5,
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

/** The sign alone: a diamond to fix first, broken where nobody checked, bold where somebody greets. */
export function nodeMarkup({ x, y, width, height }: Rect, look: StopLook): string {
  const pill = { x, y, width, height, rx: height / 2 };
  if (look !== "weakest") return element("rect", { ...pill, ...LOOKS[look] });
  const rim = { fill: PAPER.surface, stroke: PAPER.zero, "stroke-width": 2.5 };
  const diamond = `M${x + width / 2} ${y + height / 2 - 22}l22 22-22 22-22-22z`;
  const wide = width > height ? element("rect", { ...pill, ...rim }) : "";
  return wide + element("path", { d: diamond, fill: PAPER.zero });
}

function stopMarkup(stop: PlacedStop, { look, number }: DrawnStop, rimOf: RimOf): string {
  const { x, y, width, height } = stop.node;
  const isWeakest = look === "weakest";
  const place = { x: x + width / 2, y: y + height / 2 + 5.5, anchor: "middle" as const };
  return [
    nodeMarkup(stop.node, look),
    textElement({
      text: number,
      ...place,
      size: 15,
      weight: 700,
      fill: isWeakest ? PAPER["zero-ink"] : PAPER.ink,
    }),
    ...stop.title.map((each) => line(each, { fill: PAPER.ink, weight: 600, rim: rimOf(each) })),
    ...stop.flag.map((each) =>
      line(each, { fill: isWeakest ? PAPER.zero : PAPER.accent, weight: 600, rim: rimOf(each) }),
    ),
    ...stop.note.map((each) =>
      line(each, { fill: isWeakest ? PAPER.zero : PAPER["ink-2"], rim: rimOf(each) }),
    ),
  ].join("");
}

const leaderMarkup = ({ x, from, to }: NonNullable<PlacedStop["leader"]>): string =>
  element("line", {
    x1: x,
    x2: x,
    y1: from,
    y2: to,
    stroke: PAPER["ink-3"],
    "stroke-dasharray": "2 3",
  });

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
    ...stops.map(({ leader }) => (leader ? leaderMarkup(leader) : "")),
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
