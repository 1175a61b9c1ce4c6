import { SmallestFirstQueue } from "./smallest-first-queue";

interface Arrow {
  readonly from: number;
  readonly to: number;
}

type PathOrder =
  | { readonly status: "ordered"; readonly order: readonly number[] }
  | { readonly status: "cycle"; readonly link: number };

/**
 * Topological order; among the nodes that are ready the one of the smallest rank comes first.
 * Where there is a cycle, names one link on it.
 *
 * @param ranks a different whole number for each node
 */
export function pathOrder(graph: {
  readonly ranks: readonly number[];
  readonly links: readonly Arrow[];
}): PathOrder {
  const { ranks, links } = graph;
  const waiting = countIncoming(ranks.length, links);
  const order = takeInOrder({ ranks, waiting, outgoing: groupByStart(ranks.length, links) });
  if (order.length === ranks.length) return { status: "ordered", order };
  return { status: "cycle", link: linkOnCycle(links, waiting) };
}

/** Counts `waiting` down: what still waits at the end lies on a cycle or behind one. */
function takeInOrder(graph: {
  readonly ranks: readonly number[];
  readonly waiting: number[];
  readonly outgoing: readonly (readonly number[])[];
}): readonly number[] {
  const { ranks, waiting, outgoing } = graph;
  const nodeOfRank = invert(ranks);
  const ready = new SmallestFirstQueue();
  const arriveAt = (node: number): void => {
    if (waiting[node] === 0) ready.add(ranks[node] ?? node);
  };
  for (const node of ranks.keys()) arriveAt(node);
  const order: number[] = [];
  while (ready.size > 0) {
    const node = nodeOfRank[ready.take() ?? 0] ?? 0;
    order.push(node);
    for (const next of outgoing[node] ?? []) {
      waiting[next] = (waiting[next] ?? 1) - 1;
      arriveAt(next);
    }
  }
  return order;
}

function countIncoming(size: number, links: readonly Arrow[]): number[] {
  const incoming = new Array<number>(size).fill(0);
  for (const { to } of links) incoming[to] = (incoming[to] ?? 0) + 1;
  return incoming;
}

function groupByStart(size: number, links: readonly Arrow[]): readonly (readonly number[])[] {
  const outgoing: number[][] = Array.from({ length: size }, () => []);
  for (const { from, to } of links) outgoing[from]?.push(to);
  return outgoing;
}

function invert(ranks: readonly number[]): readonly number[] {
  const nodes = new Array<number>(ranks.length).fill(0);
  ranks.forEach((rank, node) => {
    nodes[rank] = node;
  });
  return nodes;
}

/** Every node that still waits has a waiting one before it: walking back must close a cycle. */
function linkOnCycle(links: readonly Arrow[], waiting: readonly number[]): number {
  const linkInto = new Map<number, number>();
  links.forEach(({ from, to }, index) => {
    if ((waiting[from] ?? 0) > 0) linkInto.set(to, index);
  });
  let node = waiting.findIndex((count) => count > 0);
  const seen = new Set<number>();
  for (;;) {
    const index = linkInto.get(node) ?? 0;
    if (seen.has(node)) return index;
    seen.add(node);
    node = links[index]?.from ?? node;
  }
}
