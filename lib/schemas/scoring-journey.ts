import { takenSeconds } from "../journey-map/assumed-seconds";
import type { JourneyMap } from "../journey-map/map-types";
import type { Journey } from "../scoring";

const ifGiven = <Name extends string>(name: Name, value: number | null) =>
  (value === null ? {} : { [name]: value }) as { readonly [Key in Name]?: number };

type Stated = Pick<JourneyMap, "touchpoints" | "links" | "entries">;

/** A journey, documented or being edited, as the scoring library takes it: what is not known is left out. */
export function statedJourney({ touchpoints, links, entries }: Stated): Journey {
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

/** The same as screens draw and judge it: whoever has not said how long a touchpoint takes is taken to mean the usual. */
export function scoringJourney({ touchpoints, links, entries }: Stated): Journey {
  const timed = touchpoints.map((touchpoint) =>
    touchpoint.routine ? { ...touchpoint, durationSeconds: takenSeconds(touchpoint) } : touchpoint,
  );
  return statedJourney({ touchpoints: timed, links, entries });
}
