import type { Journey } from "../../scoring";
import { FIRST_SECONDS } from "../../scoring/first-seconds";
import { laneHeights } from "./lanes";
import { arrivalsOf } from "./path-arrivals";
import { type PathGraph, pathGraph } from "./path-graph";
import { placeApart } from "./place-apart";
import { type LinkToPlace, placeLinks } from "./place-links";
import { placeStops } from "./place-stops";
import { around } from "./rect";
import { MARGIN, NODE, NOTE } from "./sizes";
import { movedStop, stopBox } from "./stop-box";
import { textLine } from "./text-line";
import { textWidth } from "./text-width";
import { type TimeScale, timeAxis, timeScale } from "./time-axis";
import type { PathLayout, PlacedStop, Rect, StopTexts } from "./types";

export interface PathDrawing {
  readonly journey: Journey;
  readonly texts: Readonly<Record<string, StopTexts>>;
  /** The verdict on the first 15 seconds. */
  readonly bandLabel: string;
  readonly headings: { readonly nonRoutine: string; readonly unreachable: string };
  /** Of the visits at a branch, for example 10명 중 3명. */
  readonly sayShare: (share: number) => string;
  readonly saySecond: (second: number) => string;
}

const BARE: StopTexts = { title: "", note: "", flag: "" };
const IN_ORDER = 180;
const BAND_ROW = 38;
const APART_AT_LEAST = 640;

/**
 * Where everything of a path stands when it is drawn: stops to scale on a square-root axis of seconds, moved up and
 * down until no text touches another.
 *
 * @returns pixels from 0, 0; see `PathLayout`. Non-routine stops take no time and stand apart, as do those that
 *   no visit reaches
 * @throws ScoringError what is wrong with the journey
 */
export function pathLayout(drawing: PathDrawing): PathLayout {
  const graph = pathGraph(drawing.journey);
  const { scale, spans } = spansOf(graph);
  const heights = laneHeights(graph);
  const wanted = graph.nodes.flatMap(({ id }, place) => {
    const span = spans.get(id);
    if (!span) return [];
    const texts = drawing.texts[id] ?? BARE;
    return [{ stop: stopBox({ id, texts, ...span }), height: heights[place] ?? 0 }];
  });
  const stops = placeStops(wanted);
  return framed(drawing, { graph, scale, stops });
}

/** From where to where each stop's node reaches along the axis. */
function spansOf(graph: PathGraph) {
  const arrivals = arrivalsOf(graph);
  const isTimed = arrivals.some(({ seconds: [, latest] }) => latest > 0);
  if (!isTimed) {
    const spans = arrivals.map(({ id }, place) => {
      const x = place * IN_ORDER;
      return [id, { from: x, to: x }] as const;
    });
    return { scale: null, spans: new Map(spans) };
  }
  const latest = Math.max(...arrivals.map(({ seconds }) => seconds[1]));
  const scale = timeScale({ latest, stops: arrivals.length });
  const spans = arrivals.map(({ id, seconds: [first, last] }) => {
    const span = { from: scale.xOf(first), to: scale.xOf(last) };
    return [id, span] as const;
  });
  return { scale, spans: new Map(spans) };
}

interface Placed {
  readonly graph: PathGraph;
  readonly scale: TimeScale | null;
  readonly stops: readonly PlacedStop[];
}

function linksOf({ nodes }: PathGraph, sayShare: (share: number) => string): LinkToPlace[] {
  return nodes.flatMap(({ id, routine, onward }) =>
    routine
      ? onward.map(({ to, share }) => ({
          from: id,
          to: nodes[to]?.id ?? "",
          portion: share,
          share: onward.length > 1 ? sayShare(share) : "",
        }))
      : [],
  );
}

/** How far right and left of the axis anything reaches. */
function sidesOf(drawing: PathDrawing, { scale, stops }: Placed) {
  const label = textWidth(drawing.bandLabel, NOTE.size) + 24;
  const axis = { x: -NODE, y: 0, width: (scale?.width ?? 0) + 2 * NODE, height: 0 };
  const band = { x: 0, y: 0, width: scale ? label : 0, height: 0 };
  const { x, width } = around([axis, band, ...stops.map(({ box }) => box)]);
  return { x: x - MARGIN, width: Math.max(width, APART_AT_LEAST) + 2 * MARGIN };
}

function bandOf(drawing: PathDrawing, scale: TimeScale, bottom: number) {
  const width = scale.xOf(FIRST_SECONDS);
  const rect: Rect = { x: 0, y: 0, width, height: bottom };
  const needed = textWidth(drawing.bandLabel, NOTE.size) + 24;
  const place =
    needed <= width
      ? { x: width - 12, anchor: "end" as const }
      : { x: 12, anchor: "start" as const };
  return { rect, label: textLine({ text: drawing.bandLabel, ...place, top: 10, ...NOTE }) };
}

/** All of it, from the band's row at height 0 down. */
function framed(drawing: PathDrawing, placed: Placed): PathLayout {
  const { graph, scale } = placed;
  const { x, width } = sidesOf(drawing, placed);
  const highest = Math.min(0, ...placed.stops.map(({ box }) => box.y));
  const by = { x: 0, y: (scale ? BAND_ROW : MARGIN) - highest };
  const stops = placed.stops.map((stop) => movedStop(stop, by));
  const bottom = Math.max(0, ...stops.map(({ box }) => box.y + box.height)) + MARGIN;
  const band = scale && bandOf(drawing, scale, bottom);
  const field = { x, y: 0, width, height: bottom };
  const taken = band ? [band.label.room] : [];
  const links = placeLinks(linksOf(graph, drawing.sayShare), stops, { field, taken });
  const axis = scale && timeAxis({ scale, y: bottom, saySecond: drawing.saySecond });
  const below = axis ? bottom + NOTE.line + 3 * MARGIN : bottom;
  const room = {
    left: x + MARGIN,
    width: width - 2 * MARGIN,
    top: stops.length > 0 ? below : MARGIN,
  };
  const apart = placeApart(apartGroups(drawing, graph), room);
  const end = apart.placed.length > 0 ? apart.bottom : below;
  return { frame: { x, y: 0, width, height: end }, stops, links, axis, band, apart: apart.placed };
}

function apartGroups({ texts, headings }: PathDrawing, { nodes }: PathGraph) {
  const textsOf = ({ id }: { readonly id: string }) => ({ id, texts: texts[id] ?? BARE });
  const unreached = nodes.filter(({ isReachable }) => !isReachable);
  const nonRoutine = nodes.filter(({ isReachable, routine }) => isReachable && !routine);
  return [
    { reason: "nonRoutine" as const, heading: headings.nonRoutine, stops: nonRoutine.map(textsOf) },
    {
      reason: "unreachable" as const,
      heading: headings.unreachable,
      stops: unreached.map(textsOf),
    },
  ];
}
