import * as z from "zod";
import { checkItem } from "./checks";
import { plainText } from "./plain-text";
import { uuidText } from "./uuid-text";

const MOST_STOPS = 500;
const MOST_SECONDS = 86_400;
const second = z.number().int().min(0).max(MOST_SECONDS);

/** One check of a walk: when and whether announced are the walk's where they are left out. */
const walkedCheck = checkItem
  .omit({ journeyId: true, revision: true, walkId: true, announced: true, supersedes: true })
  .meta({ id: "WalkedCheck" });

const skip = z.strictObject({
  touchpointId: uuidText,
  reason: plainText({ min: 1, max: 200 }),
});

/** From 1 (the left word of the pair) to 7 (the right one). */
const pair = z.number().int().min(1).max(7);

/** One walk along a journey as a visitor, with what was seen at each touchpoint. */
export const walkItem = z
  .strictObject({
    id: uuidText,
    journeyId: uuidText,
    /** The revision of the journey that was walked; the one that stands where it is left out. */
    revision: z.number().int().min(1).max(2_147_483_647).exactOptional(),
    startedAt: checkItem.shape.observedAt,
    endedAt: checkItem.shape.observedAt.exactOptional(),
    announced: z.boolean(),
    /** The touchpoints passed, in order: at a branch, the way taken. */
    way: z.array(uuidText).min(1).max(MOST_STOPS),
    /** Seconds from the door to the first greeting; null where nobody greeted; left out where it was not timed. Null on a walk without any arrival says nothing: nothing was timed. */
    firstGreetingSecond: second.nullable().exactOptional(),
    /** Second of arrival at each touchpoint that was timed. */
    arrivals: z.record(uuidText, second).exactOptional(),
    /** Seconds for which the stopwatch stood still: in none of the seconds above. */
    pausedSeconds: second.exactOptional(),
    /** Passed without being checked, each with why. */
    skips: z.array(skip).max(MOST_STOPS).exactOptional(),
    /** The first impression in pairs of words: 1 good to 7 bad, strong to weak, lively to subdued. */
    impression: z
      .strictObject({ evaluation: pair, potency: pair, activity: pair })
      .partial()
      .exactOptional(),
    /** Another organisation was walked, for comparison: kept apart, in none of our figures. */
    elsewhere: plainText({ min: 1, max: 100 }).exactOptional(),
    /** The phone's clock was put back during the walk. */
    clockOff: z.boolean().exactOptional(),
    checks: z.array(walkedCheck).max(MOST_STOPS),
  })
  .meta({ id: "Walk" });

export type WalkItem = z.output<typeof walkItem>;
