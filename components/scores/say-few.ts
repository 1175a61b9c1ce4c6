import type { Say } from "./journey-words";

const MOST_NAMES = 4;

/** The first names, and how many more there are. */
export function fewOf(names: readonly string[], say: Say): string {
  const places = names.slice(0, MOST_NAMES).join(", ");
  const more = names.length - MOST_NAMES;
  return more > 0 ? say("fix.andMore", { places, count: more }) : places;
}
