import type { JourneyMap, MapEntry, TouchpointId, Ways } from "./map-types";

type Walked = Pick<JourneyMap, "touchpoints" | "links" | "entries">;

/** Where visits begin. */
export function entriesOf({ touchpoints, links, entries }: Walked): readonly MapEntry[] {
  if (entries !== null && entries.length > 0) return entries;
  const reached = new Set(links.map(({ to }) => to));
  return touchpoints.filter(({ id }) => !reached.has(id)).map(({ id }) => ({ id, weight: null }));
}

/** Puts a touchpoint that no way passes yet at the beginning of all ways. */
function putFirst(map: Walked, id: TouchpointId): Ways {
  const first = entriesOf(map).filter((entry) => entry.id !== id);
  const onward = first.map((entry) => ({ from: id, to: entry.id, weight: entry.weight }));
  const isOpen = onward.some(({ weight }) => weight !== 0);
  return {
    links: [...onward.map((link) => (isOpen ? link : { ...link, weight: null })), ...map.links],
    entries: map.entries === null ? null : [{ id, weight: null }],
  };
}

/**
 * Puts a touchpoint that no way passes yet behind another: whoever passes that one comes to it, and goes on as they
 * went on before. Behind null: at the beginning.
 */
export function putIn(map: Walked, id: TouchpointId, after: TouchpointId | null): Ways {
  if (after === null) return putFirst(map, id);
  const links = map.links.map((link) => (link.from === after ? { ...link, from: id } : link));
  return { links: [...links, { from: after, to: id, weight: null }], entries: map.entries };
}
