import { Columns } from "./columns";
import { LANE } from "./sizes";
import { blockedTops, stretchAt } from "./stretches";
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
      if (stretchAt(blocked, top)) continue;
      taken.add({ ...box, y: top });
      return y;
    }
  });
}
