import "server-only";
import type { WalkItem } from "@/lib/schemas/walks";

/** What a walk tells of the first welcome. That nobody greeted was seen; what was not timed is not known. */
export type Greeting =
  | { readonly status: "greeted"; readonly second: number }
  | { readonly status: "nobody" }
  | { readonly status: "notTimed" };

/** Stands in the column of seconds where other times were taken, but not this one. */
const NOT_TIMED = -1;
const NO_TIMES = "{}";

export const storedGreeting = ({
  firstGreetingSecond,
}: Pick<WalkItem, "firstGreetingSecond">): number | null =>
  firstGreetingSecond === undefined ? NOT_TIMED : firstGreetingSecond;

interface Stored {
  readonly firstGreetingSecond: number | null;
  readonly arrivals: string;
}

/** A walk without a single time, such as one from paper, does not say that nobody greeted. */
export function greetingOf({ firstGreetingSecond: second, arrivals }: Stored): Greeting {
  if (second === null) return { status: arrivals === NO_TIMES ? "notTimed" : "nobody" };
  return second === NOT_TIMED ? { status: "notTimed" } : { status: "greeted", second };
}
