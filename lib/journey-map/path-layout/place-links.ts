import { type Curve, curveBetween, pathOf, pointOn } from "./curve";
import { contains, overlap } from "./rect";
import { NOTE } from "./sizes";
import { textLine } from "./text-line";
import type { PlacedLink, PlacedStop, Rect, TextLine } from "./types";

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
    return start && end ? [{ link, curve: curveBetween(start.node, end.node) }] : [];
  });
  const dots = curves.flatMap(({ curve }) => dotsOf(curve));
  const taken = [...frame.taken, ...stops.map(({ box }) => box)];
  return curves.map(({ link: { share: text, ...link }, curve }) => {
    const share = text ? shareOn(curve, text, { ...frame, taken, dots }) : null;
    if (share) taken.push(share.room);
    return { ...link, path: pathOf(curve), share };
  });
}
