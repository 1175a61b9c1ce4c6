import { NODES, QUADRATURE } from "./gauss-legendre";
import type { MissedDistribution } from "./missed-distribution";

/** A stretch of `missed`; x = from + (to - from) sin^2(angle) smooths the ends of the densities. */
export interface Stretch {
  readonly from: number;
  readonly to: number;
}

/** A part of a stretch, between two angles. */
export interface Panel {
  readonly stretch: Stretch;
  readonly start: number;
  readonly end: number;
}

export function missedAt({ from, to }: Stretch, angle: number): number {
  return from + (to - from) * Math.sin(angle) ** 2;
}

export function halves({ stretch, start, end }: Panel): readonly [Panel, Panel] {
  const middle = (start + end) / 2;
  return [
    { stretch, start, end: middle },
    { stretch, start: middle, end },
  ];
}

interface PanelNodes {
  readonly missed: Float64Array;
  /** Distance from the end of the stretch, exact where it is small. */
  readonly toEnd: Float64Array;
  /** d missed / d node. */
  readonly slope: Float64Array;
}

export function panelNodes({ stretch, start, end }: Panel): PanelNodes {
  const length = stretch.to - stretch.from;
  const half = (end - start) / 2;
  const angles = QUADRATURE.nodes.map((node) => start + half * (1 + node));
  return {
    missed: angles.map((angle) => stretch.from + length * Math.sin(angle) ** 2),
    toEnd: angles.map((angle) => length * Math.cos(angle) ** 2),
    slope: angles.map((angle) => length * Math.sin(2 * angle) * half),
  };
}

/** Density times slope at each node, written into `row`. */
export function fillDensity(input: {
  readonly row: Float64Array;
  readonly distribution: MissedDistribution;
  readonly nodes: PanelNodes;
  readonly stretch: Stretch;
}): void {
  const { row, nodes, stretch } = input;
  const { exposure, densityAt } = input.distribution;
  const beyond = exposure - stretch.to;
  for (let node = 0; node < NODES; node += 1) {
    const q = (nodes.missed[node] ?? 0) / exposure;
    const fromOne = (beyond + (nodes.toEnd[node] ?? 0)) / exposure;
    row[node] = densityAt(q, fromOne) * (nodes.slope[node] ?? 0);
  }
}

export function dot(one: Float64Array, other: Float64Array): number {
  let sum = 0;
  for (let index = 0; index < NODES; index += 1) sum += (one[index] ?? 0) * (other[index] ?? 0);
  return sum;
}

/** Whether 16 nodes hold the function: its last Legendre coefficients have died out. */
export function isResolved(row: Float64Array, resolution: number): boolean {
  return QUADRATURE.tail.every((coefficient) => Math.abs(dot(coefficient, row)) <= resolution);
}
