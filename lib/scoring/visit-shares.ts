import type { JourneyGraph } from "./journey-graph";

interface VisitShares {
  /** v: the share of visits that pass each touchpoint. */
  readonly shares: readonly number[];
  readonly reachable: readonly boolean[];
}

/** One forward pass over the weights. */
export function visitShares({ stops, onward, entries }: JourneyGraph): VisitShares {
  const shares = new Array<number>(stops.length).fill(0);
  const reachable = new Array<boolean>(stops.length).fill(false);
  const arrive = (to: number, share: number): void => {
    shares[to] = (shares[to] ?? 0) + share;
    reachable[to] = true;
  };
  for (const { to, share } of entries) arrive(to, share);
  onward.forEach((steps, from) => {
    if (!reachable[from]) return;
    const here = shares[from] ?? 0;
    for (const { to, share } of steps) arrive(to, here * share);
  });
  return { shares: shares.map((share) => Math.min(1, share)), reachable };
}
