import type { JourneyGraph } from "./journey-graph";

interface FailureFree {
  /** R: the share of visits without a failed major moment. */
  readonly share: number;
  /** dR/dm: the slope of R in what each touchpoint lets pass. */
  readonly slopes: readonly number[];
}

/**
 * R and all its slopes from one backward and one forward pass. R is linear in each touchpoint's
 * `kept` share: its slope is the unbroken share that arrives times the unbroken share from there on.
 *
 * @param kept the share of visits that each touchpoint, in path order, does not break
 */
export function failureFree(graph: JourneyGraph, kept: readonly number[]): FailureFree {
  const after = unbrokenAfter(graph, kept);
  const before = unbrokenBefore(graph, kept);
  const share = graph.entries.reduce(
    (sum, entry) => sum + entry.share * ((kept[entry.to] ?? 1) * (after[entry.to] ?? 1)),
    0,
  );
  return {
    share: graph.stops.length === 0 ? 1 : Math.min(1, share),
    slopes: before.map((arriving, position) => arriving * (after[position] ?? 1)),
  };
}

function unbrokenAfter({ onward, stops }: JourneyGraph, kept: readonly number[]): number[] {
  const after = new Array<number>(stops.length).fill(1);
  for (let position = stops.length - 1; position >= 0; position -= 1) {
    const steps = onward[position] ?? [];
    if (steps.length === 0) continue;
    let sum = 0;
    for (const { to, share } of steps) sum += share * ((kept[to] ?? 1) * (after[to] ?? 1));
    after[position] = sum;
  }
  return after;
}

function unbrokenBefore(
  { onward, stops, entries }: JourneyGraph,
  kept: readonly number[],
): number[] {
  const before = new Array<number>(stops.length).fill(0);
  for (const { to, share } of entries) before[to] = (before[to] ?? 0) + share;
  onward.forEach((steps, from) => {
    const leaving = (before[from] ?? 0) * (kept[from] ?? 1);
    for (const { to, share } of steps) before[to] = (before[to] ?? 0) + leaving * share;
  });
  return before;
}
