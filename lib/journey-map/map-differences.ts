import { isSame } from "./is-same";
import type { JourneyMap, MapTouchpoint } from "./map-types";

export interface MapDifferences {
  /** The names of touchpoints, in path order. */
  readonly added: readonly string[];
  readonly removed: readonly string[];
  readonly changed: readonly string[];
  /** The same touchpoints, but passed in other ways or another order. */
  readonly areWaysOther: boolean;
  readonly isDescribedOtherwise: boolean;
}

function waysOf({ touchpoints, links, entries }: JourneyMap) {
  const ways = links.map(({ from, to, weight }) => JSON.stringify([from, to, weight])).sort();
  return { order: touchpoints.map(({ id }) => id), ways, entries };
}

const namesOf = (touchpoints: readonly MapTouchpoint[]) => touchpoints.map(({ name }) => name);

/** What one has to do to make the first map the second. */
export function mapDifferences(from: JourneyMap, to: JourneyMap): MapDifferences {
  const before = new Map(from.touchpoints.map((touchpoint) => [touchpoint.id, touchpoint]));
  const after = new Set(to.touchpoints.map(({ id }) => id));
  const added = to.touchpoints.filter(({ id }) => !before.has(id));
  const removed = from.touchpoints.filter(({ id }) => !after.has(id));
  const changed = to.touchpoints.filter((touchpoint) => {
    const old = before.get(touchpoint.id);
    return old !== undefined && !isSame(old, touchpoint);
  });
  const areSamePlaces = added.length === 0 && removed.length === 0;
  return {
    added: namesOf(added),
    removed: namesOf(removed),
    changed: namesOf(changed),
    areWaysOther: areSamePlaces && !isSame(waysOf(from), waysOf(to)),
    isDescribedOtherwise: from.name !== to.name || from.persona !== to.persona,
  };
}
