import { Columns } from "./columns";
import { LANE } from "./sizes";
import type { Rect } from "./types";

const STEP = LANE / 4;

interface Wanted {
  /** As it would stand at height 0. */
  readonly box: Rect;
  readonly height: number;
}

/** 0, one step down, one up, two down, two up … */
const shiftOf = (attempt: number): number =>
  (attempt % 2 === 1 ? 1 : -1) * Math.ceil(attempt / 2) * STEP;

/** For each box the nearest free height up or down, in whole pixels: no two overlap, nor one of those around. */
export function freeHeights(wanted: readonly Wanted[], around: readonly Rect[]): readonly number[] {
  const taken = new Columns(around);
  return wanted.map(({ box, height }) => {
    const blocked = blockedTops(taken.beside(box), box.height);
    for (let attempt = 0; ; attempt += 1) {
      const y = Math.round(height + shiftOf(attempt));
      const top = box.y + y;
      if (isWithin(blocked, top)) continue;
      taken.add({ ...box, y: top });
      return y;
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
