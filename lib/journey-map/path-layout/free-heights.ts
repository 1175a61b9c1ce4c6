import { blockedTops, type Stretch, stretchAt } from "./stretches";
import type { Rect } from "./types";

interface Wanted {
  /** As it would stand at height 0. */
  readonly box: Rect;
  readonly height: number;
}

function freeFrom(blocked: readonly Stretch[], top: number, away: 1 | -1): number {
  let free = top;
  for (;;) {
    const stretch = stretchAt(blocked, free);
    if (stretch === null) return free;
    free = away > 0 ? Math.ceil(stretch[1]) : Math.floor(stretch[0]);
  }
}

/** Down, where that is as near as up. */
function nearestFree(blocked: readonly Stretch[], top: number): number {
  const [down, up] = [freeFrom(blocked, top, 1), freeFrom(blocked, top, -1)];
  return down - top <= top - up ? down : up;
}

/** From the highest down: in this order the stretches that they block need no sorting. */
function standIn(taken: Rect[], box: Rect) {
  const place = taken.findLastIndex(({ y }) => y <= box.y);
  taken.splice(place + 1, 0, box);
}

/** For each box the nearest free height up or down, in whole pixels: no two overlap, nor one of those around. */
export function freeHeights(wanted: readonly Wanted[], around: readonly Rect[]): readonly number[] {
  const taken = around.toSorted((one, other) => one.y - other.y);
  return wanted.map(({ box, height }) => {
    const end = box.x + box.width;
    // Boxes that are about as long as the path stand beside nearly all others: looking through all is quickest.
    const beside = taken.filter(({ x, width }) => x < end && box.x < x + width);
    const y = nearestFree(blockedTops(beside, box.height), box.y + Math.round(height)) - box.y;
    standIn(taken, { ...box, y: box.y + y });
    return y;
  });
}
