import { CLEARANCE, LANE } from "./sizes";
import type { Rect } from "./types";

const ROW = LANE / 2;

const isAcross = (one: Rect, other: Rect): boolean =>
  one.x < other.x + other.width + 2 * CLEARANCE && other.x < one.x + one.width + 2 * CLEARANCE;

/** How far down a rectangle has to go to stand clear below all of the others. */
const needed = (rect: Rect, placed: readonly Rect[]): number =>
  Math.max(
    0,
    ...placed
      .filter((other) => isAcross(rect, other))
      .map(({ y, height }) => y + height + 2 * CLEARANCE - rect.y),
  );

/**
 * How far down each node goes so that none covers another: what was higher stays higher. Only where lanes were chosen
 * by hand so close that a narrower drawing has no room for them.
 */
export function lanesApart(nodes: readonly Rect[]): readonly number[] {
  const heights = [...new Set(nodes.map(({ y }) => y))].sort((one, other) => one - other);
  const shifts = nodes.map(() => 0);
  const placed: Rect[] = [];
  let shift = 0;
  for (const height of heights) {
    const members = nodes
      .map((node, place) => ({ node, place }))
      .filter(({ node }) => node.y === height);
    shift = Math.max(shift, ...members.map(({ node }) => needed(node, placed)));
    const rows: Rect[][] = [];
    for (const { place, node } of members) {
      const free = rows.findIndex((row) => !row.some((other) => isAcross(node, other)));
      const row = free < 0 ? rows.length : free;
      rows[row] = [...(rows[row] ?? []), node];
      shifts[place] = shift + row * ROW;
      placed.push({ ...node, y: node.y + shift + row * ROW });
    }
    shift += (rows.length - 1) * ROW;
  }
  return shifts;
}
