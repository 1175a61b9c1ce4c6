import type { JourneyMap } from "../journey-map/map-types";
import type { Journey } from "../scoring";

const ifGiven = <Name extends string>(name: Name, value: number | null) =>
  (value === null ? {} : { [name]: value }) as { readonly [Key in Name]?: number };

/** A journey, documented or being edited, as the scoring library takes it: what is not known is left out. */
export function scoringJourney({
  touchpoints,
  links,
  entries,
}: Pick<JourneyMap, "touchpoints" | "links" | "entries">): Journey {
  const journey = {
    touchpoints: touchpoints.map(({ id, name, major, routine, greets, ...planned }) => ({
      id,
      name,
      major,
      routine,
      greets,
      ...ifGiven("occurrence", planned.occurrence),
      ...ifGiven("durationSeconds", planned.durationSeconds),
    })),
    links: links.map(({ from, to, weight }) => ({ from, to, ...ifGiven("weight", weight) })),
  };
  if (entries === null) return journey;
  return {
    ...journey,
    entries: entries.map(({ id, weight }) => ({ id, ...ifGiven("weight", weight) })),
  };
}
