import type { Walked } from "./stopwatch";
import type { WalkableJourney, WalkStop } from "./walkable";
import { type Fork, wayTaken, wholeWay } from "./way-taken";

/** Where one is on the way. */
export interface Whereabouts {
  /** The stops as far as the way is chosen. */
  readonly way: readonly WalkStop[];
  /** How many of them were reached. */
  readonly reached: number;
  /** The stop where one is. */
  readonly here: WalkStop | null;
  /** The stop that comes next; null at the end, or where the ways part. */
  readonly next: WalkStop | null;
  /** Where the ways part next. */
  readonly fork: (Fork & { readonly stops: readonly WalkStop[]; readonly isHere: boolean }) | null;
}

const stopsOf = ({ stops }: WalkableJourney, ids: readonly string[]): readonly WalkStop[] =>
  ids.flatMap((id) => stops.find((stop) => stop.id === id) ?? []);

/** A stop was reached where something later was: a second taken back is no way not taken. */
function reachedOf(way: readonly WalkStop[], { reachedAt }: Walked): number {
  const last = way.findLastIndex(({ id }) => reachedAt[id] !== undefined);
  return last + 1;
}

export function whereabouts(journey: WalkableJourney, walked: Walked): Whereabouts {
  const taken = wayTaken(journey, walked.choices);
  const way = stopsOf(journey, taken.ids);
  const reached = reachedOf(way, walked);
  const here = way[reached - 1] ?? null;
  const open = taken.forks.find(({ chosen }) => chosen === null);
  return {
    way,
    reached,
    here,
    next: way[reached] ?? null,
    fork: open
      ? {
          ...open,
          stops: stopsOf(journey, open.options),
          isHere: open.after === (here?.id ?? ""),
        }
      : null,
  };
}

/** The whole way of a walk that is over, and how many of its stops were reached. */
export function wayWalked(journey: WalkableJourney, walked: Walked) {
  const way = stopsOf(journey, wholeWay(journey, walked.choices).ids);
  return { way, reached: reachedOf(way, walked) };
}
