import type { AskedFactor } from "../checks/moment";
import type { PathToWalk } from "./way-taken";

/** A touchpoint of the path with its questions. */
export interface WalkStop {
  readonly id: string;
  readonly name: string;
  readonly place: string;
  readonly major: boolean;
  readonly routine: boolean;
  readonly durationSeconds: number | null;
  readonly factors: readonly AskedFactor[];
}

/** A path that can be walked, as it stood when the page was opened. */
export interface WalkableJourney extends Omit<PathToWalk, "stops"> {
  readonly id: string;
  readonly revision: number;
  readonly name: string;
  readonly persona: string;
  readonly stops: readonly WalkStop[];
}

/** The second at which each stop of a way is to be reached; unknown behind a stop without planned seconds. */
export function plannedArrivals(way: readonly WalkStop[]): ReadonlyMap<string, number> {
  const planned = new Map<string, number>();
  let second: number | null = 0;
  for (const { id, routine, durationSeconds } of way) {
    if (second === null) break;
    planned.set(id, second);
    // What only happens sometimes takes no planned time.
    if (routine) second = durationSeconds === null ? null : second + durationSeconds;
  }
  return planned;
}
