import { overlap } from "./rect";
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
export function placeStops(wanted: readonly Wanted[]): readonly PlacedStop[] {
  const taken: Rect[] = [];
  return wanted.map(({ stop, height }) => {
    for (let attempt = 0; ; attempt += 1) {
      const placed = movedStop(stop, { x: 0, y: Math.round(height + shiftOf(attempt)) });
      if (taken.some((rect) => overlap(rect, placed.box))) continue;
      taken.push(placed.box);
      return placed;
    }
  });
}
