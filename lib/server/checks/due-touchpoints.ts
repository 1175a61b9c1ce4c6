import "server-only";
import type { CheckableStop } from "./checkable-stops";

/** How often a major touchpoint wants a look, and after how long there is no evidence of it any more. */
const DUE_AFTER_DAYS = 7;
const BLIND_AFTER_DAYS = 30;

export interface DueTouchpoint {
  readonly touchpointId: string;
  readonly name: string;
  readonly place: string;
  /** The paths on which it is major; the first one is checked with it. */
  readonly journeys: readonly { readonly id: string; readonly name: string }[];
  /** Null where it was never checked. */
  readonly daysSince: number | null;
  /** A blind spot: no evidence in the window that screens show by default. */
  readonly isBlind: boolean;
}

const DAY_MS = 86_400_000;

function daysBetween(from: string, to: string): number {
  return Math.round((Date.parse(`${to}T00:00:00Z`) - Date.parse(`${from}T00:00:00Z`)) / DAY_MS);
}

function byTouchpoint(stops: readonly CheckableStop[]): readonly (readonly CheckableStop[])[] {
  const groups = new Map<string, CheckableStop[]>();
  for (const stop of stops) {
    const group = groups.get(stop.touchpointId);
    if (group) group.push(stop);
    else groups.set(stop.touchpointId, [stop]);
  }
  return [...groups.values()];
}

function dueOf(stops: readonly CheckableStop[], today: string): readonly DueTouchpoint[] {
  const [stop] = stops;
  if (!stop) return [];
  const { touchpointId, name, place, lastDay } = stop;
  const daysSince = lastDay === null ? null : Math.max(0, daysBetween(lastDay, today));
  if (daysSince !== null && daysSince < DUE_AFTER_DAYS) return [];
  const journeys = stops.map(({ journeyId, journeyName }) => ({
    id: journeyId,
    name: journeyName,
  }));
  const isBlind = daysSince === null || daysSince >= BLIND_AFTER_DAYS;
  return [{ touchpointId, name, place, journeys, daysSince, isBlind }];
}

const age = ({ daysSince }: DueTouchpoint): number => daysSince ?? Number.MAX_SAFE_INTEGER;

const isExpected = ({ major, routine }: CheckableStop): boolean => major && routine;

/** How many touchpoints want a look but ask nothing that could pass or fail. */
export const uncheckableCount = (stops: readonly CheckableStop[]): number =>
  byTouchpoint(stops.filter((stop) => isExpected(stop) && !stop.hasBasicFactor)).length;

/**
 * The routine major touchpoints that nobody checked for a week, each once: never checked ones first, then the longest
 * forgotten; otherwise in the order of their paths.
 */
export function dueTouchpoints(
  stops: readonly CheckableStop[],
  today: string,
): readonly DueTouchpoint[] {
  const wanted = stops.filter((stop) => isExpected(stop) && stop.hasBasicFactor);
  return byTouchpoint(wanted)
    .flatMap((group) => dueOf(group, today))
    .sort((one, other) => age(other) - age(one));
}
