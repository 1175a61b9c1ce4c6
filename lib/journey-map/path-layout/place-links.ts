import { Columns } from "./columns";
import { type Curve, curveBetween, pointOn } from "./curve";
import { NOTE } from "./sizes";
import { textLine } from "./text-line";
import type { PlacedStop, Rect, TextLine } from "./types";

const ALONG = [0.72, 0.6, 0.5, 0.84, 0.4, 0.3, 0.94];
/** Closer than a line of text is high. */
const DOT_EVERY = 14;
/** How much farther from its link a share looks for room each time. */
const FARTHER = 8;

export interface LinkToPlace {
  readonly from: string;
  readonly to: string;
  readonly portion: number;
  /** Where along the axis it arrives: within a long node that is not its beginning. */
  readonly arrival: { readonly x: number; readonly width: number } | null;
  /** Empty where it is the only way on. */
  readonly share: string;
}

export interface CurvedLink {
  readonly link: LinkToPlace;
  readonly curve: Curve;
}

/** How links run between nodes: none leads back, for each ends where its visits arrive. */
export function curvedLinks(
  links: readonly LinkToPlace[],
  nodes: ReadonlyMap<string, Rect>,
): readonly CurvedLink[] {
  return links.flatMap((link) => {
    const [start, end] = [nodes.get(link.from), nodes.get(link.to)];
    if (!start || !end) return [];
    return [{ link, curve: curveBetween(start, { ...end, ...link.arrival }) }];
  });
}

/** A link as dots, close enough for a text not to fit between them. */
export function dotsOf(curve: Curve): readonly Rect[] {
  const [start, , , end] = curve;
  const length = Math.abs(end.x - start.x) + Math.abs(end.y - start.y);
  const steps = Math.min(60, Math.max(3, Math.ceil(length / DOT_EVERY)));
  return Array.from({ length: steps + 1 }, (_, step) => ({
    ...pointOn(curve, step / steps),
    width: 1,
    height: 1,
  }));
}

type Placing = (
  curve: Curve,
  at: number,
) => Pick<Parameters<typeof textLine>[0], "x" | "top" | "anchor">;

const isRising = (curve: Curve): boolean => curve[3].y < curve[0].y;

/** Above a link that rises and below one that falls, where nothing else begins. */
const outside =
  (farther: number): Placing =>
  (curve, at) => {
    const { x, y } = pointOn(curve, at);
    const top = isRising(curve) ? y - NOTE.line - 4 - farther : y + 4 + farther;
    return { x: x - 6, top, anchor: "end" };
  };

const inside: Placing = (curve, at) => {
  const { x, y } = pointOn(curve, at);
  return { x: x + 6, top: isRising(curve) ? y + 4 : y - NOTE.line - 4, anchor: "start" };
};

const onLine: Placing = (curve, at) => {
  const { x, y } = pointOn(curve, at);
  return { x, top: y - NOTE.line / 2, anchor: "middle" };
};

interface Ground {
  readonly taken: Columns;
  readonly links: Columns;
}

/** Beside the link where no other passes; on the link; else as near to it as there is room. */
function shareOn(curve: Curve, text: string, { taken, links }: Ground): TextLine {
  const lines = (placing: Placing) =>
    ALONG.map((at) => textLine({ ...placing(curve, at), ...NOTE, text })).filter(({ room }) =>
      taken.isFree(room),
    );
  const beside = [...lines(outside(0)), ...lines(inside)];
  const near = beside.find(({ room }) => links.isFree(room)) ?? lines(onLine)[0] ?? beside[0];
  if (near) return near;
  for (let farther = FARTHER; ; farther += FARTHER) {
    const found = lines(outside(farther))[0];
    if (found) return found;
  }
}

/** What each link says of its share, free of nodes and texts; null where it is the only way on. */
export function placeShares(
  links: readonly CurvedLink[],
  stops: readonly PlacedStop[],
): readonly (TextLine | null)[] {
  const rooms = stops.flatMap(({ flag, title, note }) =>
    [...flag, ...title, ...note].map(({ room }) => room),
  );
  const leaders = stops.flatMap(({ leader }) =>
    leader ? [{ x: leader.x - 2, y: leader.from, width: 4, height: leader.to - leader.from }] : [],
  );
  const taken = new Columns([...stops.map(({ node }) => node), ...leaders, ...rooms]);
  const ground = { taken, links: new Columns(links.flatMap(({ curve }) => dotsOf(curve))) };
  return links.map(({ link, curve }) => {
    if (link.share === "") return null;
    const share = shareOn(curve, link.share, ground);
    taken.add(share.room);
    return share;
  });
}
