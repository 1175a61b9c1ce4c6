import type { Journey } from "../../scoring";
import { FIRST_SECONDS } from "../../scoring/first-seconds";
import { movedCurve, pathOf } from "./curve";
import { lanesApart } from "./lanes-apart";
import { type Arrival, arrivalsOf } from "./path-arrivals";
import { type PathGraph, pathGraph } from "./path-graph";
import { placeApart } from "./place-apart";
import { type CurvedLink, curvedLinks, dotsOf, type LinkToPlace, placeShares } from "./place-links";
import { placeTexts } from "./place-texts";
import { around } from "./rect";
import { IN_ORDER, MARGIN, NODE, NOTE } from "./sizes";
import { movedStop, stopBox } from "./stop-box";
import { isTimed, type Lanes, nodesOnAxis, stopLanes } from "./stop-lanes";
import { moved, textLine } from "./text-line";
import { textWidth } from "./text-width";
import { type TimeScale, timeAxis, timeScale } from "./time-axis";
import type { PathLayout, PlacedLink, PlacedStop, Rect, StopTexts, TextLine } from "./types";

export interface PathDrawing {
  readonly journey: Journey;
  readonly texts: Readonly<Record<string, StopTexts>>;
  /** The verdict on the first 15 seconds. */
  readonly bandLabel: string;
  readonly headings: { readonly nonRoutine: string; readonly unreachable: string };
  /** Of the visits at a branch, for example 10명 중 3명. */
  readonly sayShare: (share: number) => string;
  readonly saySecond: (second: number) => string;
  /** Lanes chosen by hand, by the ids of stops. */
  readonly lanes?: Lanes;
  /** To the same scale as another drawing: its latest second and the number of its stops. */
  readonly beside?: PathExtent;
}

export interface PathExtent {
  readonly latest: number;
  readonly stops: number;
}

const BARE: StopTexts = { title: "", note: "", flag: "" };
const BAND_ROW = 38;
/** Two that are compared are both seen whole, even where a visit takes half an hour. */
const BAND_BESIDE = 96;
const APART_AT_LEAST = 640;

/** How much of a scale a path needs. */
export function pathExtent(journey: Journey): PathExtent {
  const arrivals = arrivalsOf(pathGraph(journey));
  return { latest: latestOf(arrivals), stops: arrivals.length };
}

const latestOf = (arrivals: readonly Arrival[]): number =>
  Math.max(0, ...arrivals.map(({ seconds }) => seconds[1]));

/**
 * Where everything of a path stands when it is drawn: stops to scale on a square-root axis of seconds, in the lanes
 * that the editor shows; only texts give way to each other.
 *
 * @returns pixels from 0, 0; see `PathLayout`. Non-routine stops take no time and stand apart, as do those that
 *   no visit reaches
 * @throws ScoringError what is wrong with the journey
 */
export function pathLayout(drawing: PathDrawing): PathLayout {
  const graph = pathGraph(drawing.journey);
  const arrivals = arrivalsOf(graph);
  const scale = scaleOf(drawing, arrivals);
  const nodes = nodesOf(drawing, { graph, arrivals, scale });
  const links = curvedLinks(linksOf(drawing, { graph, arrivals, scale }), nodes);
  const bare = [...nodes].map(([id, node]) =>
    stopBox({ id, node, texts: drawing.texts[id] ?? BARE }),
  );
  const stops = placeTexts(
    bare,
    links.flatMap(({ curve }) => dotsOf(curve)),
  );
  return framed(drawing, { graph, scale, stops, links, shares: placeShares(links, stops) });
}

interface Path {
  readonly graph: PathGraph;
  readonly arrivals: readonly Arrival[];
  readonly scale: TimeScale | null;
}

function scaleOf({ beside }: PathDrawing, arrivals: readonly Arrival[]): TimeScale | null {
  if (!isTimed(arrivals)) return null;
  const latest = Math.max(latestOf(arrivals), beside?.latest ?? 0);
  const stops = Math.max(arrivals.length, beside?.stops ?? 0);
  return timeScale(beside ? { latest, stops, bandAtLeast: BAND_BESIDE } : { latest, stops });
}

/** By id, the node of each stop in its lane. */
function nodesOf({ lanes }: PathDrawing, path: Path): ReadonlyMap<string, Rect> {
  const { arrivals, scale } = path;
  const heights = stopLanes(path, lanes ?? new Map());
  const standing = nodesOnAxis(arrivals, scale, IN_ORDER).map((node, place) => ({
    ...node,
    y: node.y + (heights.get(arrivals[place]?.id ?? "") ?? 0),
  }));
  const shifts = lanesApart(standing);
  return new Map(
    arrivals.flatMap(({ id }, place) => {
      const node = standing[place];
      return node ? [[id, { ...node, y: node.y + (shifts[place] ?? 0) }] as const] : [];
    }),
  );
}

interface Placed {
  readonly graph: PathGraph;
  readonly scale: TimeScale | null;
  readonly stops: readonly PlacedStop[];
  readonly links: readonly CurvedLink[];
  readonly shares: readonly (TextLine | null)[];
}

function linksOf({ sayShare }: PathDrawing, { graph, arrivals, scale }: Path): LinkToPlace[] {
  const seconds = new Map(arrivals.map((arrival) => [arrival.id, arrival.seconds]));
  const { nodes } = graph;
  return nodes.flatMap(({ id, routine, onward, seconds: taken }) => {
    const here = seconds.get(id);
    if (!routine || !here) return [];
    const [first = 0, last = 0] = here.map((second) => scale?.xOf(second + (taken ?? 0)));
    const arrival = scale && { x: first - NODE / 2, width: NODE + (last - first) };
    return onward.map(({ to, share }) => ({
      from: id,
      to: nodes[to]?.id ?? "",
      portion: share,
      arrival,
      share: onward.length > 1 ? sayShare(share) : "",
    }));
  });
}

/** How far right and left of the axis anything reaches. */
function sidesOf(drawing: PathDrawing, { scale, stops, shares }: Placed) {
  const label = textWidth(drawing.bandLabel, NOTE.size) + 24;
  const axis = { x: -NODE, y: 0, width: (scale?.width ?? 0) + 2 * NODE, height: 0 };
  const band = { x: 0, y: 0, width: scale ? label : 0, height: 0 };
  const said = shares.flatMap((share) => (share ? [share.room] : []));
  const { x, width } = around([axis, band, ...said, ...stops.map(({ box }) => box)]);
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

function linkAt({ link, curve }: CurvedLink, share: TextLine | null, by: { x: number; y: number }) {
  const { from, to, portion } = link;
  const placed: PlacedLink = {
    from,
    to,
    portion,
    path: pathOf(movedCurve(curve, by)),
    share: share && moved(share, by),
  };
  return placed;
}

/** All of it, from the band's row at height 0 down. */
function framed(drawing: PathDrawing, placed: Placed): PathLayout {
  const { graph, scale, shares } = placed;
  const { x, width } = sidesOf(drawing, placed);
  const said = shares.flatMap((share) => (share ? [share.room] : []));
  const boxes = [...said, ...placed.stops.map(({ box }) => box)];
  const highest = Math.min(0, ...boxes.map(({ y }) => y));
  const by = { x: 0, y: (scale ? BAND_ROW : MARGIN) - highest };
  const stops = placed.stops.map((stop) => movedStop(stop, by));
  const links = placed.links.map((link, place) => linkAt(link, shares[place] ?? null, by));
  const lowest = Math.max(-by.y, ...boxes.map(({ y, height }) => y + height));
  const bottom = lowest + by.y + MARGIN;
  const band = scale && bandOf(drawing, scale, bottom);
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
