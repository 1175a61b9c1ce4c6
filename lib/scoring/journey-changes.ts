import type { JourneyGraph } from "./journey-graph";
import { longestRising } from "./longest-rising";
import { pathOrder } from "./path-order";
import type { Stop } from "./read-touchpoint";

export interface JourneyChanges {
  /** Ids of the plan, in its path order; `removed` holds ids of the present journey in its own. */
  readonly added: readonly string[];
  readonly removed: readonly string[];
  readonly moved: readonly string[];
  readonly changed: readonly string[];
}

interface Plan {
  readonly asIs: JourneyGraph;
  readonly toBe: JourneyGraph;
  /** The id that a touchpoint of the plan has in the present journey. */
  readonly origins: ReadonlyMap<string, string>;
  readonly names: { readonly asIs: Names; readonly toBe: Names };
}

export type Names = ReadonlyMap<string, unknown>;

/** What a plan changes: see SPEC.md, C6 to C8. */
export function journeyChanges(plan: Plan): JourneyChanges {
  const { asIs, toBe, origins } = plan;
  const kept = new Set(origins.values());
  const moved = movedTouchpoints(plan);
  const idsWhere = (isListed: (stop: Stop) => boolean): readonly string[] =>
    toBe.stops.filter(isListed).map(({ id }) => id);
  return {
    added: idsWhere(({ id }) => !origins.has(id)),
    removed: asIs.stops.filter(({ id }) => !kept.has(id)).map(({ id }) => id),
    moved: idsWhere(({ id }) => moved.has(id)),
    changed: idsWhere((stop) => isChanged(stop, plan)),
  };
}

/**
 * The fewest kept touchpoints that must change places to turn the present order into the plan's.
 * Where the plan leaves an order open, it is read in the present order: branches do not move.
 */
function movedTouchpoints({ asIs, toBe, origins }: Plan): ReadonlySet<string> {
  const positionOf = ({ id }: Stop): number => asIs.positions.get(origins.get(id) ?? "") ?? -1;
  const sequence = readInPresentOrder(toBe, positionOf).filter((stop) => origins.has(stop.id));
  const still = longestRising(dropTwins(sequence.map(positionOf)));
  return new Set(sequence.filter((_, index) => !still.has(index)).map(({ id }) => id));
}

/** Touchpoints of the plan that stem from the same one share a position: keep them in order. */
function dropTwins(positions: readonly number[]): readonly number[] {
  return positions.map((position, index) => position + index / (positions.length + 1));
}

/** New touchpoints go first as soon as they are ready, so that they hold nothing else up. */
function readInPresentOrder(
  { stops, onward }: JourneyGraph,
  positionOf: (stop: Stop) => number,
): readonly Stop[] {
  const byPosition = stops.map((stop, place) => ({ place, position: positionOf(stop) }));
  byPosition.sort((one, other) => one.position - other.position || one.place - other.place);
  const ranks = new Array<number>(stops.length).fill(0);
  byPosition.forEach(({ place }, rank) => {
    ranks[place] = rank;
  });
  const links = onward.flatMap((steps, from) => steps.map(({ to }) => ({ from, to })));
  const found = pathOrder({ ranks, links });
  return found.status === "ordered" ? found.order.flatMap((place) => stops[place] ?? []) : stops;
}

function isChanged(stop: Stop, { asIs, origins, names }: Plan): boolean {
  const origin = origins.get(stop.id);
  if (origin === undefined) return false;
  const before = asIs.stops[asIs.positions.get(origin) ?? -1];
  return (
    before === undefined ||
    names.asIs.get(origin) !== names.toBe.get(stop.id) ||
    before.major !== stop.major ||
    before.routine !== stop.routine ||
    before.occurrence !== stop.occurrence ||
    before.greets !== stop.greets ||
    before.durationSeconds !== stop.durationSeconds
  );
}
