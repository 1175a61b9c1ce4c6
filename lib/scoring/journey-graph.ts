import { refuse } from "./input-guards";
import type { Stop } from "./read-touchpoint";

export interface WeightedArrow {
  readonly from: number;
  readonly to: number;
  readonly weight: number;
}

export interface WeightedEntry {
  readonly place: number;
  readonly weight: number;
}

/** Where a visit goes next, and the share of visits that do. */
export interface Step {
  readonly to: number;
  readonly share: number;
}

/** A journey in path order: everything is known by its position on the path. */
export interface JourneyGraph {
  readonly stops: readonly Stop[];
  readonly positions: ReadonlyMap<string, number>;
  /** Steps that are taken, in path order; none where the visit ends. */
  readonly onward: readonly (readonly Step[])[];
  readonly entries: readonly Step[];
}

interface Layout {
  readonly stops: readonly Stop[];
  readonly links: readonly WeightedArrow[];
  readonly entries: readonly WeightedEntry[] | null;
  readonly order: readonly number[];
  readonly root: string;
}

export function layOutGraph({ stops, links, entries, order, root }: Layout): JourneyGraph {
  const ordered = order.flatMap((place) => stops[place] ?? []);
  const positions = new Map(ordered.map(({ id }, position) => [id, position]));
  const places = new Array<number>(stops.length).fill(0);
  order.forEach((place, position) => {
    places[place] = position;
  });
  const drawn = links.map(({ from, to, weight }) => ({
    from: places[from] ?? 0,
    to: places[to] ?? 0,
    weight,
  }));
  const given = entries?.map((entry) => ({ to: places[entry.place] ?? 0, weight: entry.weight }));
  return {
    stops: ordered,
    positions,
    onward: onwardSteps({ drawn, size: ordered.length, root }),
    entries: given === undefined ? freeEntries(drawn, ordered.length) : entrySteps(given, root),
  };
}

interface Weighted {
  readonly to: number;
  readonly weight: number;
}

function onwardSteps(graph: {
  readonly drawn: readonly WeightedArrow[];
  readonly size: number;
  readonly root: string;
}): readonly (readonly Step[])[] {
  const { drawn, size, root } = graph;
  const outgoing: Weighted[][] = Array.from({ length: size }, () => []);
  for (const link of inOrderOfTarget(drawn, size)) outgoing[link.from]?.push(link);
  return outgoing.map((ways, from) => {
    const steps = takenSteps(ways);
    if (ways.length > 0 && steps.length === 0) {
      refuse(
        "bad-weight",
        `${root}.links[${drawn.findIndex((link) => link.from === from)}].weight`,
      );
    }
    return steps;
  });
}

/** A counting sort: linear, and independent of the order in which the links were drawn. */
function inOrderOfTarget(drawn: readonly WeightedArrow[], size: number): readonly WeightedArrow[] {
  const byTarget: WeightedArrow[][] = Array.from({ length: size }, () => []);
  for (const link of drawn) byTarget[link.to]?.push(link);
  return byTarget.flat();
}

function entrySteps(given: readonly Weighted[], root: string): readonly Step[] {
  const steps = takenSteps([...given].sort((a, b) => a.to - b.to));
  return steps.length > 0 ? steps : refuse("bad-weight", `${root}.entries[0].weight`);
}

function freeEntries(drawn: readonly WeightedArrow[], size: number): readonly Step[] {
  const entered = new Set(drawn.map(({ to }) => to));
  const free = Array.from({ length: size }, (_, to) => ({ to, weight: 1 }));
  return takenSteps(free.filter(({ to }) => !entered.has(to)));
}

/** Shares of the weights; a weight of 0 is never taken. */
function takenSteps(ways: readonly Weighted[]): readonly Step[] {
  const taken = ways.filter(({ weight }) => weight > 0);
  const sum = taken.reduce((total, { weight }) => total + weight, 0);
  if (Number.isFinite(sum)) return taken.map(({ to, weight }) => ({ to, share: weight / sum }));
  const scaled = taken.map(({ to, weight }) => ({ to, weight: weight / taken.length / 2 }));
  const total = scaled.reduce((soFar, { weight }) => soFar + weight, 0);
  return scaled.map(({ to, weight }) => ({ to, share: weight / total }));
}
