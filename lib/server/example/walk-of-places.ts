import "server-only";
import { v7 } from "uuid";
import type { JourneyDocument } from "@/lib/schemas/journey-document";
import type { WalkItem } from "@/lib/schemas/walks";
import type { Doubts, Failure, StoryDay } from "./story";

const SECOND = 1_000;
const USUAL_DOUBT = 0.2;

export type Random = () => number;
export type StoredTouchpoint = JourneyDocument["journey"]["touchpoints"][number];

/** A touchpoint of the story, as it is stored, with what goes wrong there. */
export interface Place {
  readonly stored: StoredTouchpoint;
  /** Where it is not, it is walked past unchecked. */
  readonly isChecked: boolean;
  readonly doubts: Doubts;
  readonly passes: (walk: number) => boolean;
  readonly failureOn: (start: Start, random: Random) => Failure | undefined;
}

export interface Start {
  /** The how manieth walk it is, from 0. */
  readonly walk: number;
  readonly startedAt: Date;
  readonly day: StoryDay;
}

/** The same one for the same numbers: made again, a walk is a replay. */
export function idAt(time: Date, random: Random): string {
  const bytes = Uint8Array.from({ length: 16 }, () => Math.floor(random() * 256));
  return v7({ msecs: time.getTime(), random: bytes });
}

interface Arrival {
  readonly place: Place;
  readonly start: Start;
  readonly second: number;
  readonly observedAt: Date;
}

function answersOf(
  { place, start }: Arrival,
  failure: Failure | undefined,
  random: Random,
): WalkItem["checks"][number]["results"] {
  return place.stored.factors.map(({ id, name, basic }) => {
    const doubt = place.doubts[name]?.(start.day) ?? USUAL_DOUBT;
    const isYes = basic ? name !== failure?.factor : random() < 1 - doubt;
    return { factorId: id, answer: isYes ? "yes" : "no" };
  });
}

function checkOf(arrival: Arrival, random: Random): WalkItem["checks"][number] {
  const { place, start, observedAt } = arrival;
  const failure = place.failureOn(start, random);
  return {
    id: idAt(observedAt, random),
    touchpointId: place.stored.id,
    observedAt,
    results: answersOf(arrival, failure, random),
    ...(failure ? { cause: failure.cause, note: failure.note } : {}),
  };
}

/** The second of arrival at each place: those before take about as long as planned. */
function arrivalSeconds(places: readonly Place[], random: Random): readonly number[] {
  let second = 0;
  return places.map(({ stored }) => {
    const arrived = second;
    second += Math.round((stored.durationSeconds ?? 0) * (0.8 + random() * 0.5));
    return arrived;
  });
}

function arrivalsOf(start: Start, places: readonly Place[], random: Random): readonly Arrival[] {
  const seconds = arrivalSeconds(places, random);
  return places.map((place, index) => {
    const second = seconds[index] ?? 0;
    const observedAt = new Date(start.startedAt.getTime() + second * SECOND);
    return { place, start, second, observedAt };
  });
}

/** One walk past these places: how long it took, who greeted and what was found. */
export function walkOf(
  start: Start,
  { journeyId, places }: { readonly journeyId: string; readonly places: readonly Place[] },
  random: Random,
): WalkItem {
  const { startedAt, walk } = start;
  const passed = places.filter(({ passes }) => passes(walk));
  const arrivals = arrivalsOf(start, passed, random);
  const greeting = arrivals.find(({ place }) => place.stored.greets)?.second;
  const lastSecond = arrivals.at(-1)?.second ?? 0;
  return {
    id: idAt(startedAt, random),
    journeyId,
    startedAt,
    endedAt: new Date(startedAt.getTime() + (lastSecond + 60) * SECOND),
    announced: random() < 0.6,
    way: passed.map(({ stored }) => stored.id),
    firstGreetingSecond: greeting === undefined ? null : greeting + 3,
    arrivals: Object.fromEntries(arrivals.map(({ place, second }) => [place.stored.id, second])),
    checks: arrivals
      .filter(({ place }) => place.isChecked)
      .map((arrival) => checkOf(arrival, random)),
  };
}
