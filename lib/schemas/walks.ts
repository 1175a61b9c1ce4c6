import * as z from "zod";
import { checkItem } from "./checks";
import { uuidText } from "./uuid-text";

const MOST_STOPS = 500;
const MOST_SECONDS = 86_400;
const second = z.number().int().min(0).max(MOST_SECONDS);

/** One check of a walk: when and whether announced are the walk's where they are left out. */
const walkedCheck = checkItem
  .omit({ journeyId: true, walkId: true, announced: true, supersedes: true })
  .meta({ id: "WalkedCheck" });

/** One walk along a journey as a visitor, with what was seen at each touchpoint. */
export const walkItem = z
  .strictObject({
    id: uuidText,
    journeyId: uuidText,
    startedAt: checkItem.shape.observedAt,
    endedAt: checkItem.shape.observedAt.exactOptional(),
    announced: z.boolean(),
    /** The touchpoints passed, in order: at a branch, the way taken. */
    way: z.array(uuidText).min(1).max(MOST_STOPS),
    /** Seconds from the door to the first greeting; null where nobody greeted; left out where it was not timed. */
    firstGreetingSecond: second.nullable().exactOptional(),
    /** Second of arrival at each touchpoint that was timed. */
    arrivals: z.record(uuidText, second).exactOptional(),
    checks: z.array(walkedCheck).min(1).max(MOST_STOPS),
  })
  .meta({ id: "Walk" });

export type WalkItem = z.output<typeof walkItem>;
