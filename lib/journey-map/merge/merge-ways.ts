import { inPathOrder } from "../in-path-order";
import type { Way } from "../map-command";
import type {
  JourneyMap,
  MapEntry,
  MapLink,
  MapTouchpoint,
  TouchpointId,
  Ways,
} from "../map-types";
import { withOpenForks } from "../take-out";
import { type Merging, sideOf, type Three } from "./merging";

type Outgoing = ReadonlyMap<TouchpointId, readonly Way[]>;

/** The ways on from each touchpoint, in an order of their own, so that two equal ones are equal. */
function outgoingOf({ links }: Ways): Outgoing {
  const ways = new Map<TouchpointId, Way[]>();
  for (const { from, to, weight } of links)
    ways.set(from, [...(ways.get(from) ?? []), { to, weight }]);
  for (const each of ways.values()) each.sort((one, other) => (one.to < other.to ? -1 : 1));
  return ways;
}

/** Ways to or from what is no longer there lead nowhere. */
function amongThese(links: readonly MapLink[], ids: ReadonlySet<TouchpointId>): readonly MapLink[] {
  return withOpenForks(links.filter(({ from, to }) => ids.has(from) && ids.has(to)));
}

function entriesAmong(
  entries: readonly MapEntry[] | null,
  ids: ReadonlySet<TouchpointId>,
): readonly MapEntry[] | null {
  const left = entries?.filter(({ id }) => ids.has(id)) ?? [];
  if (left.length === 0) return null;
  return left.every(({ weight }) => weight === 0)
    ? left.map(({ id }) => ({ id, weight: null }))
    : left;
}

interface Walked {
  readonly touchpoints: readonly MapTouchpoint[];
}

function linksByTouchpoint(merging: Merging, maps: Three<Ways>, { touchpoints }: Walked) {
  const three = {
    base: outgoingOf(maps.base),
    mine: outgoingOf(maps.mine),
    theirs: outgoingOf(maps.theirs),
  };
  return touchpoints.flatMap(({ id, name }): MapLink[] => {
    const ways = {
      base: three.base.get(id),
      mine: three.mine.get(id),
      theirs: three.theirs.get(id),
    };
    const named = { key: `ways.${id}`, about: "touchpoint" as const, name, field: "ways" };
    const chosen = ways[sideOf(merging, ways, named)] ?? [];
    return chosen.map(({ to, weight }) => ({ from: id, to, weight }));
  });
}

/** All ways of one side, where both together would come back to where they were. */
function waysOfOneSide(merging: Merging, { mine, theirs }: Three<Ways>): Ways {
  const key = "ways";
  const named = { key, about: "journey" as const, name: "", field: "ways" };
  merging.conflicts.push({ ...named, mine: null, theirs: null });
  return merging.choices.get(key) === "theirs" ? theirs : mine;
}

/** The ways of two people, touchpoint by touchpoint, between the touchpoints that are left. */
export function mergeWays(
  merging: Merging,
  maps: Three<JourneyMap>,
  walked: Walked,
): Walked & Ways {
  const ids = new Set(walked.touchpoints.map(({ id }) => id));
  const links = amongThese(linksByTouchpoint(merging, maps, walked), ids);
  const entries = { base: maps.base.entries, mine: maps.mine.entries, theirs: maps.theirs.entries };
  const named = { key: "entries", about: "journey" as const, name: "", field: "entries" };
  const begin = entriesAmong(entries[sideOf(merging, entries, named)], ids);
  const together = inPathOrder({ ...walked, links });
  if (together !== null) return { ...together, entries: begin };
  const one = waysOfOneSide(merging, maps);
  const ordered = inPathOrder({ ...walked, links: amongThese(one.links, ids) });
  return ordered === null
    ? { ...walked, links: [], entries: null }
    : { ...ordered, entries: entriesAmong(one.entries, ids) };
}
