import type { Rect } from "./types";

/** A stretch of heights; its ends are not part of it. */
export type Stretch = readonly [from: number, to: number];

/** Between which heights a box of this height may not begin, from the highest down; they do not touch. */
export function blockedTops(rects: readonly Rect[], height: number): readonly Stretch[] {
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

/** The one that it lies within, if any. */
export function stretchAt(stretches: readonly Stretch[], at: number): Stretch | null {
  let [low, high] = [0, stretches.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((stretches[middle]?.[0] ?? 0) < at) low = middle + 1;
    else high = middle;
  }
  const found = stretches[low - 1];
  return found !== undefined && at < found[1] ? found : null;
}
