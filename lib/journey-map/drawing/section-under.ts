import type { MapTouchpoint } from "../map-types";
import type { Section } from "./insert-section";

/** The same section of other touchpoints. */
export function sectionUnder(
  { touchpoints, links }: Section,
  copyOf: (touchpoint: MapTouchpoint) => MapTouchpoint,
): Section {
  const copies = new Map(touchpoints.map((one) => [one.id, copyOf(one)]));
  const idOf = (id: string) => copies.get(id)?.id ?? id;
  return {
    touchpoints: [...copies.values()],
    links: links.map(({ from, to, weight }) => ({ from: idOf(from), to: idOf(to), weight })),
  };
}
