import type { MapCommand } from "../map-command";
import type { JourneyMap, MapTouchpoint, TouchpointId } from "../map-types";
import { insertSection } from "./insert-section";
import { sectionUnder } from "./section-under";

interface Copying {
  readonly ids: ReadonlySet<TouchpointId>;
  /** Under ids of its own. */
  readonly copyOf: (touchpoint: MapTouchpoint) => MapTouchpoint;
}

export interface Copies {
  readonly command: MapCommand;
  readonly ids: readonly TouchpointId[];
}

/** The chosen touchpoints with the ways between them once more, behind the last of them. */
export function duplicate(map: JourneyMap, { ids, copyOf }: Copying): Copies | null {
  const chosen = map.touchpoints.filter(({ id }) => ids.has(id));
  const last = chosen.at(-1);
  if (!last) return null;
  const kept = map.links.filter(({ from, to }) => ids.has(from) && ids.has(to));
  const section = sectionUnder({ touchpoints: chosen, links: kept }, (one) => ({
    ...copyOf(one),
    position: null,
  }));
  return {
    command: insertSection(section, { kind: "after", id: last.id }),
    ids: section.touchpoints.map(({ id }) => id),
  };
}
