import { LANE } from "./sizes";
import { movedStop } from "./stop-box";
import type { PlacedStop, Rect } from "./types";

const STEP = LANE / 4;

interface Wanted {
  readonly stop: PlacedStop;
  readonly height: number;
}

/** 0, one step down, one up, two down, two up … */
const shiftOf = (attempt: number): number =>
  (attempt % 2 === 1 ? 1 : -1) * Math.ceil(attempt / 2) * STEP;

/**
 * Moves each stop up or down, never along the axis, to the nearest free height: no two boxes overlap. Whole pixels,
 * so that lines that stand below each other touch and do not overlap by a rounding.
 */
export function placeStops(
  wanted: readonly Wanted[],
  around: readonly Rect[] = [],
): readonly PlacedStop[] {
  const taken = new Columns(around);
  return wanted.map(({ stop, height }) => {
    const blocked = blockedTops(taken.beside(stop.box), stop.box.height);
    for (let attempt = 0; ; attempt += 1) {
      const y = Math.round(height + shiftOf(attempt));
      const top = stop.box.y + y;
      if (isWithin(blocked, top)) continue;
      taken.add({ ...stop.box, y: top });
      return movedStop(stop, { x: 0, y });
    }
  });
}

type Stretch = readonly [from: number, to: number];

/** Between which heights a box of this height may not begin, from the highest down; they do not touch. */
function blockedTops(rects: readonly Rect[], height: number): readonly Stretch[] {
  const stretches = rects
    .map((rect): Stretch => [rect.y - height, rect.y + rect.height])
    .sort((one, other) => one[0] - other[0]);
  const joined: Stretch[] = [];
  for (const [from, to] of stretches) {
    const last = joined.at(-1);
    if (last && from < last[1]) joined[joined.length - 1] = [last[0], Math.max(last[1], to)];
    else joined.push([from, to]);
  }
  return joined;
}

/** Whether it lies within one of them, not on an end. */
function isWithin(stretches: readonly Stretch[], at: number): boolean {
  let [low, high] = [0, stretches.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((stretches[middle]?.[0] ?? 0) < at) low = middle + 1;
    else high = middle;
  }
  const found = stretches[low - 1];
  return found !== undefined && at < found[1];
}

const COLUMN = 200;

/** Rectangles by where they stand along the axis: of a long path only a few stand beside each other. */
class Columns {
  readonly #columns = new Map<number, Rect[]>();

  constructor(rects: readonly Rect[]) {
    for (const rect of rects) this.add(rect);
  }

  add(rect: Rect) {
    for (const column of columnsOf(rect)) {
      const rects = this.#columns.get(column);
      if (rects) rects.push(rect);
      else this.#columns.set(column, [rect]);
    }
  }

  /** Those that could touch it at some height. */
  beside(box: Rect): readonly Rect[] {
    const { x, width } = box;
    // A rectangle stands in every column that it crosses, and is met in the first one that both cross.
    return columnsOf(box).flatMap((column) =>
      (this.#columns.get(column) ?? []).filter(
        (rect) =>
          Math.max(columnAt(rect.x), columnAt(x)) === column &&
          rect.x < x + width &&
          x < rect.x + rect.width,
      ),
    );
  }
}

const columnAt = (x: number): number => Math.floor(x / COLUMN);

function columnsOf({ x, width }: Rect): readonly number[] {
  const first = columnAt(x);
  const count = columnAt(x + width) - first + 1;
  return Array.from({ length: count }, (_, place) => first + place);
}
