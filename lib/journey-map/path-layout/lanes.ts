import type { PathGraph } from "./path-graph";
import { LANE } from "./sizes";

const ALL = 1 - 1e-9;

/** The share of visits that comes to each stop. */
function sharesOf({ nodes, entries }: PathGraph): readonly number[] {
  const shares = nodes.map(() => 0);
  const pass = (share: number, steps: PathGraph["entries"]) => {
    for (const step of steps) shares[step.to] = (shares[step.to] ?? 0) + share * step.share;
  };
  pass(1, entries);
  nodes.forEach(({ onward }, place) => {
    pass(shares[place] ?? 0, onward);
  });
  return shares;
}

/** The height at which each stop would stand if there were room: branches fan out and come back together; what every visit passes stands in the middle. */
export function laneHeights(graph: PathGraph): readonly number[] {
  const { nodes, entries } = graph;
  const shares = sharesOf(graph);
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
    const isPassedByAll = (shares[place] ?? 0) >= ALL;
    const height = isPassedByAll ? 0 : meanOf(arriving.get(place) ?? []);
    fanOut(
      height,
      onward.map(({ to }) => to),
    );
    return height;
  });
}
