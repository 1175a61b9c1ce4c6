import { isUncheckable } from "@/lib/journey-map/uncheckable";
import type { Say } from "./words";

type Stop = Parameters<typeof isUncheckable>[0];

/** What a path that can be walked is like: how long it is, and how much of it cannot be judged. */
export function pathDetail(stops: readonly Stop[], say: Say): string {
  const uncheckable = stops.filter(isUncheckable).length;
  const length = say("walk.stops", { count: stops.length });
  return uncheckable === 0
    ? length
    : `${length} · ${say("walk.uncheckable", { count: uncheckable })}`;
}
