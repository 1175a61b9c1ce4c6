import "server-only";
import { v7 } from "uuid";
import { addDays, dayOf } from "@/lib/format/day-of";
import type { JourneyDocument } from "@/lib/schemas/journey-document";
import type { WalkItem } from "@/lib/schemas/walks";
import { NEWCOMER_EVIDENCE, NEWCOMER_JOURNEY, type StoryFailure, WALKS } from "./newcomer-story";
import { seededRandom, shuffled } from "./seeded-random";

const SEED = 100_010;
const DAYS = 28;
const TIMES = ["10:05", "13:40", "16:20"] as const;
const SECOND = 1_000;

type Random = () => number;
type StoredTouchpoint = JourneyDocument["journey"]["touchpoints"][number];

interface ExampleJourney {
  readonly id: string;
  /** As it is stored, its touchpoints in the story's order. */
  readonly document: JourneyDocument;
}

interface When {
  /** The walks are those of the weeks before. */
  readonly now: Date;
  readonly timeZone: string;
}

/** A touchpoint of the story, as it is stored, with what went wrong there and on which walk. */
interface Place {
  readonly stored: StoredTouchpoint;
  /** The story's ids of its factors, in their order. */
  readonly factorIds: readonly string[];
  readonly passes: (walk: number) => boolean;
  readonly failures: ReadonlyMap<number, StoryFailure>;
}

/** The same one for the same numbers: made again, a walk is a replay. */
function idAt(time: Date, random: Random): string {
  const bytes = Uint8Array.from({ length: 16 }, () => Math.floor(random() * 256));
  return v7({ msecs: time.getTime(), random: bytes });
}

const isWeekday = (day: string): boolean =>
  ![0, 6].includes(new Date(`${day}T00:00:00Z`).getUTCDay());

/** When each walk began: three on each weekday of the four weeks before today. */
function walkTimes({ now, timeZone }: When): readonly Date[] {
  const today = dayOf(now, timeZone);
  const days = Array.from({ length: DAYS }, (_, index) => addDays(today, index - DAYS));
  return days
    .filter(isWeekday)
    .flatMap((day) => TIMES.map((time) => new Date(`${day}T${time}:00+09:00`)));
}

/** On which walk which failure happened: as many as the story tells, scattered over the weeks. */
function failuresByWalk(
  walks: readonly number[],
  failures: readonly StoryFailure[],
  random: Random,
): ReadonlyMap<number, StoryFailure> {
  const happened = failures.flatMap((failure) =>
    Array.from({ length: failure.times }, () => failure),
  );
  const order = shuffled(walks, random);
  return new Map(happened.map((failure, index) => [order[index] ?? 0, failure]));
}

function placesOf({ document }: ExampleJourney, random: Random): readonly Place[] {
  const told = NEWCOMER_JOURNEY.touchpoints ?? [];
  return told.map(({ id, factors = [] }, index) => {
    const stored = document.journey.touchpoints[index];
    const evidence = NEWCOMER_EVIDENCE[id];
    if (!stored || !evidence) throw new Error(`the example has no evidence of ${id}`);
    const { passes } = evidence;
    const walks = Array.from({ length: WALKS }, (_, walk) => walk).filter(passes);
    const failures = failuresByWalk(walks, evidence.failures, random);
    return { stored, factorIds: factors.map((factor) => factor.id), passes, failures };
  });
}

function answerOf(isBasic: boolean, isMissing: boolean, random: Random): "yes" | "no" {
  if (isBasic) return isMissing ? "no" : "yes";
  return random() < 0.8 ? "yes" : "no";
}

interface Arrival extends Place {
  readonly walk: number;
  readonly observedAt: Date;
}

function checkOf(arrival: Arrival, random: Random): WalkItem["checks"][number] {
  const { stored, factorIds, failures, walk, observedAt } = arrival;
  const failure = failures.get(walk);
  return {
    id: idAt(observedAt, random),
    touchpointId: stored.id,
    observedAt,
    results: stored.factors.map(({ id, basic }, index) => ({
      factorId: id,
      answer: answerOf(basic, factorIds[index] === failure?.factorId, random),
    })),
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

interface Start {
  readonly walk: number;
  readonly startedAt: Date;
}

function walkOf(
  { walk, startedAt }: Start,
  { journeyId, places }: { readonly journeyId: string; readonly places: readonly Place[] },
  random: Random,
): WalkItem {
  const passed = places.filter(({ passes }) => passes(walk));
  const seconds = arrivalSeconds(passed, random);
  const arrivals = passed.map((place, index) => {
    const second = seconds[index] ?? 0;
    return { ...place, walk, second, observedAt: new Date(startedAt.getTime() + second * SECOND) };
  });
  const greeting = arrivals.find(({ stored }) => stored.greets)?.second;
  return {
    id: idAt(startedAt, random),
    journeyId,
    startedAt,
    endedAt: new Date(startedAt.getTime() + ((seconds.at(-1) ?? 0) + 60) * SECOND),
    announced: random() < 0.6,
    way: passed.map(({ stored }) => stored.id),
    firstGreetingSecond: greeting === undefined ? null : greeting + 3,
    arrivals: Object.fromEntries(arrivals.map(({ stored, second }) => [stored.id, second])),
    checks: arrivals.map((arrival) => checkOf(arrival, random)),
  };
}

/** The walks of the story, dated back: the same counts of the same answers whenever it is told. */
export function exampleWalks(journey: ExampleJourney, when: When): readonly WalkItem[] {
  const random = seededRandom(SEED);
  const places = placesOf(journey, random);
  return walkTimes(when).map((startedAt, walk) =>
    walkOf({ walk, startedAt }, { journeyId: journey.id, places }, random),
  );
}
