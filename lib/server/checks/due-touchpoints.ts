import "server-only";
import { dayOf } from "@/lib/format/day-of";
import { daysBetween } from "@/lib/format/days-between";
import { wallTimeOf } from "@/lib/format/zone-parts";
import { isUncheckable } from "@/lib/journey-map/uncheckable";
import type { CheckableStop } from "./checkable-stops";
import { type HalfDay, type RhythmStanding, rhythmStanding } from "./rhythm-standing";

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
  /** By its rhythm; null where nobody set one. */
  readonly standing: RhythmStanding | null;
  readonly rhythm: CheckableStop["rhythm"];
}

/** What time it is where the centre is: only its days and half days count. */
interface Clock {
  readonly now: Date;
  readonly timeZone: string;
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

function halfDayOf(time: Date, timeZone: string): HalfDay {
  const { day, clock } = wallTimeOf(time, timeZone);
  return { day, isAfternoon: clock >= "12:00" };
}

function lastOf({ rhythm, lastAt, lastDay }: CheckableStop, timeZone: string): HalfDay | null {
  if (rhythm === "shift") return lastAt && halfDayOf(lastAt, timeZone);
  return lastDay === null ? null : { day: lastDay, isAfternoon: false };
}

function standingOf(stop: CheckableStop, { now, timeZone }: Clock): RhythmStanding | null {
  const { rhythm } = stop;
  if (rhythm === null) return null;
  const last = lastOf(stop, timeZone);
  return rhythmStanding({ rhythm, last, now: halfDayOf(now, timeZone) });
}

function dueOf(stops: readonly CheckableStop[], clock: Clock): readonly DueTouchpoint[] {
  const [stop] = stops;
  if (!stop) return [];
  const { touchpointId, name, place, lastDay, rhythm } = stop;
  const today = dayOf(clock.now, clock.timeZone);
  const daysSince = lastDay === null ? null : Math.max(0, daysBetween(lastDay, today));
  const standing = standingOf(stop, clock);
  const isKept = standing === null && daysSince !== null && daysSince < DUE_AFTER_DAYS;
  if (isKept || standing?.kind === "kept") return [];
  const journeys = stops.map(({ journeyId, journeyName }) => ({
    id: journeyId,
    name: journeyName,
  }));
  const isForgotten = standing === null && daysSince !== null && daysSince >= BLIND_AFTER_DAYS;
  const isBlind = daysSince === null || isForgotten;
  return [{ touchpointId, name, place, journeys, daysSince, isBlind, standing, rhythm }];
}

/** Late by its rhythm, due by it, never checked, without a rhythm. */
function rankOf({ standing, daysSince }: DueTouchpoint): number {
  if (daysSince === null) return 2;
  if (standing === null) return 3;
  return standing.kind === "late" ? 0 : 1;
}

const lateness = ({ standing }: DueTouchpoint): number =>
  standing?.kind === "late" ? standing.daysLate : 0;

const age = ({ daysSince }: DueTouchpoint): number => daysSince ?? Number.MAX_SAFE_INTEGER;

const isExpected = ({ major, routine }: CheckableStop): boolean => major && routine;

export interface UncheckableTouchpoint {
  readonly touchpointId: string;
  readonly name: string;
  /** Where a basic factor can be added. */
  readonly journeyId: string;
  readonly journeyName: string;
}

/** Touchpoints that want a look but ask nothing that could pass or fail, each once. */
export const uncheckableTouchpoints = (
  stops: readonly CheckableStop[],
): readonly UncheckableTouchpoint[] =>
  byTouchpoint(stops.filter(isUncheckable)).flatMap(([first]) => {
    if (!first) return [];
    const { touchpointId, name, journeyId, journeyName } = first;
    return [{ touchpointId, name, journeyId, journeyName }];
  });

/** How many touchpoints a visit is sure to be judged by, where they can be checked. */
export const expectedCount = (stops: readonly CheckableStop[]): number =>
  byTouchpoint(stops.filter((stop) => isExpected(stop) && stop.hasBasicFactor)).length;

/**
 * What is to be checked, each touchpoint once: what its rhythm has asked for longest, then what it asks for now, then
 * what was never checked, then the routine major touchpoints without a rhythm that nobody checked for a week, the longest
 * forgotten first; otherwise in the order of their paths.
 */
export function dueTouchpoints(
  stops: readonly CheckableStop[],
  clock: Clock,
): readonly DueTouchpoint[] {
  const wanted = stops.filter(
    (stop) => (isExpected(stop) || stop.rhythm !== null) && stop.hasBasicFactor,
  );
  return byTouchpoint(wanted)
    .flatMap((group) => dueOf(group, clock))
    .sort(
      (one, other) =>
        rankOf(one) - rankOf(other) || lateness(other) - lateness(one) || age(other) - age(one),
    );
}
