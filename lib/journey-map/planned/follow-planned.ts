import type { JourneyMap, MapTouchpoint, TouchpointId } from "../map-types";
import { renameIds } from "../rename-ids";

/** Under which id a plan has a factor of what it was planned from: that of its name, else of its place. */
function factorAs(from: MapTouchpoint, to: MapTouchpoint): ReadonlyMap<string, string> {
  return new Map(
    from.factors.flatMap(({ id, name }, place) => {
      const same = to.factors.find((factor) => factor.name === name) ?? to.factors[place];
      return same === undefined ? [] : [[id, same.id] as const];
    }),
  );
}

/**
 * What another has begun to plan on its own since: in the map given it still bears the id of what it is planned from.
 * Under its own id the two can be joined.
 */
export function followPlanned(map: JourneyMap, kept: JourneyMap): JourneyMap {
  const here = new Map(map.touchpoints.map((touchpoint) => [touchpoint.id, touchpoint]));
  const there = new Set(kept.touchpoints.map(({ id }) => id));
  const ids = new Map<string, string>();
  const sources = new Map<TouchpointId, TouchpointId>();
  for (const planned of kept.touchpoints) {
    const { id, sameAs } = planned;
    const source = sameAs === undefined || there.has(sameAs) ? undefined : here.get(sameAs);
    if (source === undefined || here.has(id) || ids.has(source.id)) continue;
    ids.set(source.id, id);
    sources.set(id, source.id);
    for (const [one, other] of factorAs(source, planned))
      ids.set(JSON.stringify([source.id, one]), other);
  }
  if (sources.size === 0) return map;
  const renamed = renameIds(map, ids);
  const touchpoints = renamed.touchpoints.map((touchpoint) => {
    const sameAs = sources.get(touchpoint.id);
    return sameAs === undefined ? touchpoint : { ...touchpoint, sameAs };
  });
  return { ...renamed, touchpoints };
}
