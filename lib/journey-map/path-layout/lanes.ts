import type { PathGraph } from "./path-graph";
import { LANE } from "./sizes";

/** The height at which each stop would stand if there were room: branches fan out and come back together. */
export function laneHeights({ nodes, entries }: PathGraph): readonly number[] {
  const arriving = new Map<number, number[]>();
  const fanOut = (from: number, targets: readonly number[]) => {
    targets.forEach((to, index) => {
      const height = from + (index - (targets.length - 1) / 2) * LANE;
      arriving.set(to, [...(arriving.get(to) ?? []), height]);
    });
  };
  const meanOf = (heights: readonly number[]): number =>
    heights.reduce((sum, height) => sum + height, 0) / Math.max(1, heights.length);
  fanOut(
    0,
    entries.map(({ to }) => to),
  );
  return nodes.map(({ onward }, place) => {
    const height = meanOf(arriving.get(place) ?? []);
    fanOut(
      height,
      onward.map(({ to }) => to),
    );
    return height;
  });
}
