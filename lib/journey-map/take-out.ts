import type { MapEntry, MapLink, TouchpointId, Ways } from "./map-types";

const shareOf = ({ weight }: { readonly weight: number | null }): number => weight ?? 1;

function added(one: number | null, other: number | null): number {
  return Math.min(Number.MAX_VALUE, (one ?? 1) + (other ?? 1));
}

/** Two ways between the same two become one. */
function withoutTwins<Way extends { readonly weight: number | null }>(
  ways: readonly Way[],
  keyOf: (way: Way) => string,
): readonly Way[] {
  const kept = new Map<string, Way>();
  for (const way of ways) {
    const twin = kept.get(keyOf(way));
    kept.set(keyOf(way), twin ? { ...way, weight: added(twin.weight, way.weight) } : way);
  }
  return [...kept.values()];
}

/** Where nobody could go on any more because all weights of a fork are 0, all ways count the same. */
export function withOpenForks(links: readonly MapLink[]): readonly MapLink[] {
  const open = new Set(links.filter(({ weight }) => weight !== 0).map(({ from }) => from));
  return links.map((link) => (open.has(link.from) ? link : { ...link, weight: null }));
}

/** Whoever came by one way and went on by several goes directly, by the same shares. */
function onwards(
  weight: number | null,
  onward: readonly MapLink[],
  isOnlyWay: boolean,
): readonly { readonly to: TouchpointId; readonly weight: number | null }[] {
  if (isOnlyWay) return onward;
  const [first] = onward;
  if (first && onward.length === 1) return [{ to: first.to, weight }];
  const sum = onward.reduce((total, link) => total + shareOf(link), 0);
  return onward.map((link) => ({ to: link.to, weight: (weight ?? 1) * (shareOf(link) / sum) }));
}

function entriesWithout(
  entries: readonly MapEntry[] | null,
  id: TouchpointId,
  onward: readonly MapLink[],
): readonly MapEntry[] | null {
  if (entries === null) return null;
  const left = entries.flatMap((entry) =>
    entry.id === id
      ? onwards(entry.weight, onward, entries.length === 1).map(({ to, weight }) => ({
          id: to,
          weight,
        }))
      : [entry],
  );
  if (left.length === 0) return null;
  const joined = withoutTwins(left, (entry) => entry.id);
  const isClosed = joined.every(({ weight }) => weight === 0);
  return isClosed ? joined.map((entry) => ({ ...entry, weight: null })) : joined;
}

/** Takes a touchpoint out of all ways: whoever came through it goes directly to where it led. */
export function takeOut({ links, entries }: Ways, id: TouchpointId): Ways {
  const onward = links.filter(({ from }) => from === id);
  const waysFrom = new Map<TouchpointId, number>();
  for (const { from } of links) waysFrom.set(from, (waysFrom.get(from) ?? 0) + 1);
  const direct = links.flatMap((link) => {
    if (link.from === id) return [];
    if (link.to !== id) return [link];
    const isOnlyWay = waysFrom.get(link.from) === 1;
    return onwards(link.weight, onward, isOnlyWay).map(({ to, weight }) => ({
      from: link.from,
      to,
      weight,
    }));
  });
  return {
    links: withOpenForks(withoutTwins(direct, ({ from, to }) => JSON.stringify([from, to]))),
    entries: entriesWithout(entries, id, onward),
  };
}
