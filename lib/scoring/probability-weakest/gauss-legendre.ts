/** Nodes on one panel: enough for ten digits where a panel spans a few standard deviations. */
export const NODES = 16;

interface Quadrature {
  readonly nodes: Float64Array;
  readonly weights: Float64Array;
  /** Row q integrates the interpolating polynomial from -1 to node q. */
  readonly upTo: readonly Float64Array[];
  /** Rows that give the last two Legendre coefficients of the interpolating polynomial. */
  readonly tail: readonly Float64Array[];
}

/** Gauss-Legendre quadrature on [-1, 1] (Abramowitz & Stegun 25.4.29), by Newton's method. */
function buildQuadrature(): Quadrature {
  const nodes = Float64Array.from({ length: NODES }, (_, index) => findNode(index));
  const weights = nodes.map((node) => weightOf(node));
  const polynomials = Array.from(nodes, legendreUpTo);
  const upTo = polynomials.map((at) =>
    Float64Array.from(nodes, (_, r) => (weights[r] ?? 0) * integralOfCardinal(at, polynomials[r])),
  );
  const tail = [NODES - 1, NODES - 2].map((degree) =>
    Float64Array.from(nodes, (_, r) => {
      const value = polynomials[r]?.[degree] ?? 0;
      return (degree + 0.5) * (weights[r] ?? 0) * value;
    }),
  );
  return { nodes, weights, upTo, tail };
}

function findNode(index: number): number {
  let node = -Math.cos((Math.PI * (index + 0.75)) / (NODES + 0.5));
  for (let step = 0; step < 8; step += 1) {
    const values = legendreUpTo(node);
    node -= (values[NODES] ?? 0) / slopeAt(node, values);
  }
  return node;
}

function weightOf(node: number): number {
  const slope = slopeAt(node, legendreUpTo(node));
  return 2 / ((1 - node * node) * slope * slope);
}

function slopeAt(node: number, values: readonly number[]): number {
  const last = values[NODES] ?? 0;
  return (NODES * (node * last - (values[NODES - 1] ?? 0))) / (node * node - 1);
}

/** P_0 to P_NODES at one point. */
function legendreUpTo(point: number): readonly number[] {
  const values = [1, point];
  for (let degree = 1; degree < NODES; degree += 1) {
    const current = values[degree] ?? 0;
    const previous = values[degree - 1] ?? 0;
    values.push(((2 * degree + 1) * point * current - degree * previous) / (degree + 1));
  }
  return values;
}

/** The integral from -1 of the polynomial that is 1 at one node and 0 at the others, per weight. */
function integralOfCardinal(at: readonly number[], own: readonly number[] | undefined): number {
  let sum = ((at[1] ?? 0) + 1) / 2;
  for (let degree = 1; degree < NODES; degree += 1) {
    sum += ((own?.[degree] ?? 0) * ((at[degree + 1] ?? 0) - (at[degree - 1] ?? 0))) / 2;
  }
  return sum;
}

export const QUADRATURE: Quadrature = buildQuadrature();
