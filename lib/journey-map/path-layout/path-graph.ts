import type { Journey } from "../../scoring";
import { pathOrder } from "../../scoring/path-order";
import { readJourney } from "../../scoring/read-journey";
import { visitShares } from "../../scoring/visit-shares";

/** A step from one routine stop to the next; what happens only now and then is passed over. */
export interface PathStep {
  readonly to: number;
  readonly share: number;
}

export interface PathNode {
  readonly id: string;
  readonly routine: boolean;
  readonly greets: boolean;
  readonly isReachable: boolean;
  readonly seconds: number | null;
  /** Only to routine stops. */
  readonly onward: readonly PathStep[];
}

export interface PathGraph {
  /** In path order, as close to the journey's own list as its links allow: every step leads further down. */
  readonly nodes: readonly PathNode[];
  readonly entries: readonly PathStep[];
}

/** One step for each stop. */
function summed(steps: readonly PathStep[]): readonly PathStep[] {
  const shares = new Map<number, number>();
  for (const { to, share } of steps) shares.set(to, (shares.get(to) ?? 0) + share);
  return [...shares].map(([to, share]) => ({ to, share }));
}

/** From each place of one path order to its place in the order that follows the journey's list. */
function listPlaces({ touchpoints, links }: Journey, ids: readonly string[]): readonly number[] {
  const places = new Map(touchpoints.map(({ id }, place) => [id, place]));
  const placeOf = (id: string) => places.get(id) ?? 0;
  const found = pathOrder({
    ranks: touchpoints.map((_, place) => place),
    links: links.map(({ from, to }) => ({ from: placeOf(from), to: placeOf(to) })),
  });
  const order = found.status === "ordered" ? found.order : [];
  const drawn = new Map(order.map((place, position) => [place, position]));
  return ids.map((id) => drawn.get(placeOf(id)) ?? 0);
}

function inListOrder(journey: Journey, { nodes, entries }: PathGraph): PathGraph {
  const ids = nodes.map(({ id }) => id);
  const places = listPlaces(journey, ids);
  const turned = (steps: readonly PathStep[]) =>
    steps
      .map(({ to, share }) => ({ to: places[to] ?? to, share }))
      .toSorted((one, other) => one.to - other.to);
  const placed = nodes.map((node, place) => ({ node, place: places[place] ?? place }));
  return {
    nodes: placed
      .toSorted((one, other) => one.place - other.place)
      .map(({ node }) => ({ ...node, onward: turned(node.onward) })),
    entries: turned(entries),
  };
}

/**
 * A journey as it is drawn on the time axis, where only routine stops stand.
 *
 * @throws ScoringError what is wrong with the journey
 */
export function pathGraph(journey: Journey): PathGraph {
  const graph = readJourney(journey, "journey");
  const { reachable } = visitShares(graph);
  const onward: (readonly PathStep[])[] = graph.stops.map(() => []);
  const routineAfter = ({ to, share }: PathStep): readonly PathStep[] =>
    graph.stops[to]?.routine
      ? [{ to, share }]
      : (onward[to] ?? []).map((next) => ({ to: next.to, share: share * next.share }));
  const beyond = (steps: readonly PathStep[]) => summed(steps.flatMap(routineAfter));
  for (let place = graph.stops.length - 1; place >= 0; place -= 1) {
    onward[place] = beyond(graph.onward[place] ?? []);
  }
  const nodes = graph.stops.map(({ id, routine, greets, durationSeconds }, place) => ({
    id,
    routine,
    greets,
    isReachable: reachable[place] ?? false,
    seconds: durationSeconds,
    onward: onward[place] ?? [],
  }));
  return inListOrder(journey, { nodes, entries: beyond(graph.entries) });
}
