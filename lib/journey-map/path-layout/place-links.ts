import { contains, overlap } from "./rect";
import { NOTE } from "./sizes";
import { textLine } from "./text-line";
import type { PlacedLink, PlacedStop, Rect, TextLine } from "./types";

interface Point {
  readonly x: number;
  readonly y: number;
}

type Curve = readonly [Point, Point, Point, Point];

const middleOf = ({ node }: PlacedStop): number => node.y + node.height / 2;
const NEAR = 34;

/** From the end of one node to the beginning of the next; straight between their middles where they are close. */
function curveBetween(from: PlacedStop, to: PlacedStop): Curve {
  const start = { x: from.node.x + from.node.width, y: middleOf(from) };
  const end = { x: to.node.x, y: middleOf(to) };
  const gap = end.x - start.x;
  if (gap < NEAR) {
    const one = { x: from.node.x + from.node.width / 2, y: start.y };
    const other = { x: to.node.x + to.node.width / 2, y: end.y };
    return [one, one, other, other];
  }
  const reach = gap / 2;
  return [start, { x: start.x + reach, y: start.y }, { x: end.x - reach, y: end.y }, end];
}

const round = (value: number): number => Math.round(value * 10) / 10;
const said = ({ x, y }: Point): string => `${round(x)} ${round(y)}`;

const pathOf = ([start, one, other, end]: Curve): string =>
  `M${said(start)}C${said(one)} ${said(other)} ${said(end)}`;

function pointOn(curve: Curve, at: number): Point {
  const weights = [(1 - at) ** 3, 3 * at * (1 - at) ** 2, 3 * at ** 2 * (1 - at), at ** 3];
  const mix = (axis: "x" | "y") =>
    curve.reduce((sum, point, index) => sum + point[axis] * (weights[index] ?? 0), 0);
  return { x: mix("x"), y: mix("y") };
}

const ALONG = [0.72, 0.6, 0.5, 0.84, 0.4, 0.3, 0.94];

interface Frame {
  /** Shares stay within. */
  readonly field: Rect;
  readonly taken: readonly Rect[];
}

const isFree = (room: Rect, { field, taken }: Frame): boolean =>
  contains(field, room) && !taken.some((rect) => overlap(rect, room));

/** Where the text could stand: along the link, on its outer side. */
function placesOn(curve: Curve, text: string): readonly TextLine[] {
  const isRising = curve[3].y < curve[0].y;
  return ALONG.map((at) => {
    const { x, y } = pointOn(curve, at);
    const top = isRising ? y - NOTE.line - 4 : y + 4;
    return textLine({ text, x: x - 6, top, anchor: "end", ...NOTE });
  });
}

const STEPS = Array.from({ length: 41 }, (_, step) => step / 40);

/** The link as dots, close enough for a text not to fit between them. */
const dotsOf = (curve: Curve): readonly Rect[] =>
  STEPS.map((at) => ({ ...pointOn(curve, at), width: 1, height: 1 }));

/** A place that touches neither texts nor links; else one that touches no text; null where there is none. */
function shareOn(
  curve: Curve,
  text: string,
  { dots, ...frame }: Frame & { dots: readonly Rect[] },
) {
  const free = placesOn(curve, text).filter(({ room }) => isFree(room, frame));
  const isClear = ({ room }: TextLine) => !dots.some((dot) => overlap(dot, room));
  return free.find(isClear) ?? free[0] ?? null;
}

export interface LinkToPlace {
  readonly from: string;
  readonly to: string;
  readonly portion: number;
  /** Empty where it is the only way on. */
  readonly share: string;
}

export function placeLinks(
  links: readonly LinkToPlace[],
  stops: readonly PlacedStop[],
  frame: Frame,
): readonly PlacedLink[] {
  const byId = new Map(stops.map((stop) => [stop.id, stop]));
  const curves = links.flatMap((link) => {
    const [start, end] = [byId.get(link.from), byId.get(link.to)];
    return start && end ? [{ link, curve: curveBetween(start, end) }] : [];
  });
  const dots = curves.flatMap(({ curve }) => dotsOf(curve));
  const taken = [...frame.taken, ...stops.map(({ box }) => box)];
  return curves.map(({ link: { share: text, ...link }, curve }) => {
    const share = text ? shareOn(curve, text, { ...frame, taken, dots }) : null;
    if (share) taken.push(share.room);
    return { ...link, path: pathOf(curve), share };
  });
}
