import "server-only";
import { addDays, dayOf } from "@/lib/format/day-of";
import type { JourneyDocument } from "@/lib/schemas/journey-document";
import type { WalkItem } from "@/lib/schemas/walks";
import { NEWCOMER_EVIDENCE, NEWCOMER_JOURNEY, type StoryFailure, WALKS } from "./newcomer-story";
import { NEWCOMER_YEAR } from "./newcomer-year";
import { seededRandom, shuffled } from "./seeded-random";
import type { WrittenTouchpoint } from "./story";
import { storyDay, timeOn, type When, weekdayOf } from "./story-days";
import { type Place, type Random, type StoredTouchpoint, walkOf } from "./walk-of-places";

const SEED = 100_010;
const DAYS = 28;
const TIMES = ["10:05", "13:40", "16:20"] as const;
const SATURDAY = 6;

interface ExampleJourney {
  readonly id: string;
  /** As it is stored, its touchpoints in the story's order. */
  readonly document: JourneyDocument;
}

/** When each walk began: three on each weekday of the four weeks before today. */
function walkTimes({ now, timeZone }: When) {
  const today = dayOf(now, timeZone);
  return Array.from({ length: DAYS }, (_, index) => DAYS - index)
    .map((daysBack) => ({ daysBack, day: addDays(today, -daysBack) }))
    .filter(({ day }) => weekdayOf(day) < SATURDAY)
    .flatMap(({ daysBack, day }) =>
      TIMES.map((time) => ({ startedAt: timeOn(day, time), day: storyDay(day, daysBack) })),
    );
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

function placeOf(
  { id, factors = [] }: WrittenTouchpoint,
  stored: StoredTouchpoint | undefined,
  random: Random,
): Place {
  const evidence = NEWCOMER_EVIDENCE[id];
  if (!stored || !evidence) throw new Error(`the example has no evidence of ${id}`);
  const { passes } = evidence;
  const walks = Array.from({ length: WALKS }, (_, walk) => walk).filter(passes);
  const failures = failuresByWalk(walks, evidence.failures, random);
  const nameOf = new Map(factors.map((factor) => [factor.id, factor.name]));
  return {
    stored,
    isChecked: true,
    doubts: NEWCOMER_YEAR.year[id]?.doubts ?? {},
    passes,
    failureOn: ({ walk }) => {
      const failure = failures.get(walk);
      return failure && { ...failure, factor: nameOf.get(failure.factorId) ?? "" };
    },
  };
}

/** The walks of the story, dated back: the same counts of the same answers whenever it is told. */
export function exampleWalks(journey: ExampleJourney, when: When): readonly WalkItem[] {
  const random = seededRandom(SEED);
  const places = (NEWCOMER_JOURNEY.touchpoints ?? []).map((touchpoint, index) =>
    placeOf(touchpoint, journey.document.journey.touchpoints[index], random),
  );
  return walkTimes(when).map(({ startedAt, day }, walk) =>
    walkOf({ walk, startedAt, day }, { journeyId: journey.id, places }, random),
  );
}
