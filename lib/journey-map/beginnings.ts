import type { JourneyMap, MapEntry, MapLink, TouchpointId } from "./map-types";
import { entriesOf } from "./put-in";

type Walked = Pick<JourneyMap, "touchpoints" | "links" | "entries">;
type Entries = readonly MapEntry[] | null;

/** Which touchpoints visits come to at all. */
export function reachedIn(map: Walked): ReadonlySet<TouchpointId> {
  const onward = new Map<TouchpointId, TouchpointId[]>();
  for (const { from, to } of map.links) onward.set(from, [...(onward.get(from) ?? []), to]);
  const reached = new Set<TouchpointId>();
  const waiting = entriesOf(map).map(({ id }) => id);
  for (let id = waiting.pop(); id !== undefined; id = waiting.pop()) {
    if (reached.has(id)) continue;
    reached.add(id);
    waiting.push(...(onward.get(id) ?? []));
  }
  return reached;
}

/** Whether visits begin here. */
export const beginsHere = (map: Walked, id: TouchpointId): boolean =>
  entriesOf(map).some((entry) => entry.id === id);

/** Where visits begin once they begin here too, or no more; one beginning always stays. */
export function entriesWith(map: Walked, id: TouchpointId, isBeginning: boolean): Entries {
  const others = entriesOf(map).filter((entry) => entry.id !== id);
  if (!isBeginning && others.length === 0) return map.entries;
  const entries = isBeginning ? [...others, { id, weight: null }] : others;
  return plainEntries({ ...map, entries });
}

/** The touchpoints without a way to them from which one comes to this one. */
function sourcesOf(id: TouchpointId, links: readonly MapLink[]): readonly TouchpointId[] {
  const before = new Map<TouchpointId, TouchpointId[]>();
  for (const { from, to } of links) before.set(to, [...(before.get(to) ?? []), from]);
  const seen = new Set<TouchpointId>();
  const waiting = [id];
  for (let one = waiting.pop(); one !== undefined; one = waiting.pop()) {
    if (seen.has(one)) continue;
    seen.add(one);
    waiting.push(...(before.get(one) ?? []));
  }
  return [...seen].filter((one) => !before.has(one));
}

/** Explicit beginnings that say no more than the links do are not said. */
export function plainEntries(map: Walked): Entries {
  const { entries } = map;
  if (entries === null) return null;
  const implied = entriesOf({ ...map, entries: null }).map(({ id }) => id);
  const isPlain = entries.length === 1 || entries.every(({ weight }) => weight === null);
  const isSame =
    implied.length === entries.length && entries.every(({ id }) => implied.includes(id));
  return isPlain && isSame ? null : entries;
}

/** A beginning to which a way now leads hands over to where that way comes from. */
function handedOver(map: Walked, links: readonly MapLink[]): readonly MapEntry[] {
  const led = new Set(links.map(({ to }) => to));
  const ledBefore = new Set(map.links.map(({ to }) => to));
  const known = reachedIn(map);
  const entries = entriesOf(map);
  const begun = new Set(entries.map(({ id }) => id));
  return entries.flatMap((entry) => {
    if (!led.has(entry.id) || ledBefore.has(entry.id)) return [entry];
    const [first, ...more] = sourcesOf(entry.id, links).filter((id) => !known.has(id));
    if (first === undefined) return entry.weight === null ? [] : [entry];
    const fresh = [first, ...more].filter((id) => !begun.has(id));
    return fresh.map((id) => ({ id, weight: entry.weight }));
  });
}

/**
 * Where visits begin once the links are others. Whatever loses its last way is passed by no visit, rather than
 * becoming a beginning; a beginning to which a way is drawn hands over to where that way comes from.
 */
export function entriesAfter(map: Walked, links: readonly MapLink[]): Entries {
  const entries = handedOver(map, links);
  if (entries.length === 0) return null;
  return plainEntries({ ...map, links, entries });
}
