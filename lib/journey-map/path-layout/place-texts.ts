import type { Point } from "../map-types";
import { Columns } from "./columns";
import { around } from "./rect";
import { GAP } from "./sizes";
import { boxed } from "./stop-box";
import { blockedTops, stretchAt } from "./stretches";
import { moved } from "./text-line";
import type { PlacedStop, Rect, TextLine } from "./types";

const ROW = 12;
/** So far a text goes to let a link pass; farther only for another text. */
const ASIDE = 4;
const MUCH = 24;
const BETWEEN = 6;

const roomOf = (lines: readonly TextLine[]): Rect | null => {
  if (lines.length === 0) return null;
  const { x, y, width, height } = around(lines.map(({ room }) => room));
  return { x: x - BETWEEN, y: y - 1, width: width + 2 * BETWEEN, height: height + 2 };
};

const shifted = (lines: readonly TextLine[], by: Point): readonly TextLine[] =>
  lines.map((line) => moved(line, by));

/** Everything above the node, in the order in which it is read. */
function stackedAbove({ node, flag, title, note }: PlacedStop): readonly TextLine[] {
  let bottom = node.y - GAP;
  return [...flag, ...title, ...note]
    .toReversed()
    .map((line) => {
      bottom -= line.room.height;
      return moved(line, { x: 0, y: bottom - line.room.y });
    })
    .toReversed();
}

interface Ground {
  readonly taken: Columns;
  readonly links: Columns;
}

/** A few rows away from the node, to where no link passes; null where there is none before the next text. */
function clearShift(lines: readonly TextLine[], away: 1 | -1, { taken, links }: Ground) {
  const room = roomOf(lines);
  if (room === null) return 0;
  for (let row = 0; row <= ASIDE; row += 1) {
    const there = { ...room, y: room.y + away * row * ROW };
    if (!taken.isFree(there)) return null;
    if (links.isFree(there)) return away * row * ROW;
  }
  return null;
}

/** Away from the node, to the nearest height where no text and no node is. */
function freeShift(lines: readonly TextLine[], away: 1 | -1, { taken }: Ground): number {
  const room = roomOf(lines);
  if (room === null) return 0;
  const blocked = blockedTops(taken.beside(room), room.height);
  let shift = 0;
  for (;;) {
    const stretch = stretchAt(blocked, room.y + shift);
    if (stretch === null) return shift;
    shift = away > 0 ? Math.ceil(stretch[1] - room.y) : Math.floor(stretch[0] - room.y);
  }
}

/** Flush with the left or the right end of the node, where the middle of it is crossed by a link. */
function aside(lines: readonly TextLine[], away: 1 | -1, { node, ...ground }: Beside) {
  const reach = ((roomOf(lines)?.width ?? 0) - 2 * BETWEEN - node.width) / 2;
  if (reach <= 0) return null;
  for (const x of [-reach, reach]) {
    const there = shifted(lines, { x, y: 0 });
    if (clearShift(there, away, ground) === 0) return there;
  }
  return null;
}

interface Beside extends Ground {
  readonly node: Rect;
}

/** The lines on one side, where they are free of texts, nodes and, if that is near, of links. */
function placed(lines: readonly TextLine[], away: 1 | -1, beside: Beside): readonly TextLine[] {
  const clear = clearShift(lines, away, beside);
  const y = clear ?? freeShift(lines, away, beside);
  const there = (clear === null && aside(lines, away, beside)) || shifted(lines, { x: 0, y });
  const room = roomOf(there);
  if (room) beside.taken.add(room);
  return there;
}

function standing(stop: PlacedStop, ground: Ground): PlacedStop {
  const { flag, title, note, node } = stop;
  const below = [...title, ...note];
  const above = stackedAbove(stop);
  const x = node.x + node.width / 2;
  const beside = { ...ground, node };
  if (isBetter(shiftFor(above, -1, ground), shiftFor(below, 1, ground))) {
    const lines = placed(above, -1, beside);
    const bottom = roomOf(lines);
    return led(withLines(stop, lines), {
      x,
      from: bottom ? bottom.y + bottom.height : 0,
      to: node.y,
    });
  }
  const said = placed(below, 1, beside);
  const stood = withLines(stop, [...placed(flag, -1, beside), ...said]);
  return led(stood, { x, from: node.y + node.height, to: roomOf(said)?.y ?? 0 });
}

interface Shift {
  readonly by: number;
  readonly isClear: boolean;
}

function shiftFor(lines: readonly TextLine[], away: 1 | -1, ground: Ground): Shift {
  const clear = clearShift(lines, away, ground);
  return { by: Math.abs(clear ?? freeShift(lines, away, ground)), isClear: clear !== null };
}

/** Below is where a name is looked for: above it stands only where that is clear, or much nearer. */
function isBetter(above: Shift, below: Shift): boolean {
  if (below.isClear) return below.by > 0 && above.isClear && above.by === 0;
  return (above.isClear && above.by < MUCH) || above.by + MUCH < below.by;
}

/** With a line to its texts where these stand away from the node. */
function led(stop: PlacedStop, leader: NonNullable<PlacedStop["leader"]>): PlacedStop {
  return leader.to - leader.from > GAP + ROW ? { ...stop, leader } : stop;
}

/** The stop with these lines in the place of its flag, title and note. */
function withLines(stop: PlacedStop, lines: readonly TextLine[]): PlacedStop {
  const flags = stop.flag.length;
  const titles = flags + stop.title.length;
  return boxed({
    ...stop,
    flag: lines.slice(0, flags),
    title: lines.slice(flags, titles),
    note: lines.slice(titles),
  });
}

const SKIRT = 3;

const skirted = ({ x, y, width, height }: Rect): Rect => ({
  x: x - SKIRT,
  y: y - SKIRT,
  width: width + 2 * SKIRT,
  height: height + 2 * SKIRT,
});

/**
 * Moves texts, never nodes, until none touches another text or a node: titles down, flags up, or all of them above.
 *
 * @param links as dots
 */
export function placeTexts(
  stops: readonly PlacedStop[],
  links: readonly Rect[],
): readonly PlacedStop[] {
  const taken = new Columns(stops.map(({ node }) => skirted(node)));
  const ground = { taken, links: new Columns(links) };
  return stops.map((stop) => standing(stop, ground));
}
