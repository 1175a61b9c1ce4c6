import { entriesAfter } from "./beginnings";
import { inPathOrder } from "./in-path-order";
import { type CommandRefusal, type CommandResult, done, refused, type Way } from "./map-command";
import type { JourneyMap, MapEntry, MapLink, TouchpointId } from "./map-types";
import { withOpenForks } from "./take-out";

const isKnown = ({ touchpoints }: JourneyMap, id: TouchpointId): boolean =>
  touchpoints.some((touchpoint) => touchpoint.id === id);

const isWeight = (weight: number | null): boolean =>
  weight === null || (Number.isFinite(weight) && weight >= 0);

function weightRefusal(ways: readonly { readonly weight: number | null }[]): CommandRefusal | null {
  const isFine = ways.every(({ weight }) => isWeight(weight));
  const isClosed = ways.length > 0 && ways.every(({ weight }) => weight === 0);
  return isFine && !isClosed ? null : "bad-weight";
}

function waysRefusal(
  map: JourneyMap,
  from: TouchpointId,
  ways: readonly Way[],
): CommandRefusal | null {
  const ends = ways.map(({ to }) => to);
  if (![from, ...ends].every((id) => isKnown(map, id))) return "unknown-id";
  if (ends.includes(from)) return "self-link";
  if (new Set(ends).size < ends.length) return "duplicate-link";
  return weightRefusal(ways);
}

/** The map with these links, in path order; refused where a way would come back to where it was. */
function withLinks(map: JourneyMap, links: readonly MapLink[]): CommandResult {
  const ordered = inPathOrder({ ...map, links });
  if (ordered === null) return refused("cycle");
  return done({ ...ordered, entries: entriesAfter(map, links) });
}

export function setWays(
  map: JourneyMap,
  { from, ways }: { readonly from: TouchpointId; readonly ways: readonly Way[] },
): CommandResult {
  const refusal = waysRefusal(map, from, ways);
  if (refusal !== null) return refused(refusal);
  const others = map.links.filter((link) => link.from !== from);
  return withLinks(map, [...others, ...ways.map(({ to, weight }) => ({ from, to, weight }))]);
}

interface Ends {
  readonly from: TouchpointId;
  readonly to: TouchpointId;
}

export function connect(map: JourneyMap, { from, to }: Ends): CommandResult {
  const ways = map.links.filter((link) => link.from === from);
  return setWays(map, { from, ways: [...ways, { to, weight: null }] });
}

export function disconnect(map: JourneyMap, { from, to }: Ends): CommandResult {
  const left = map.links.filter((link) => link.from !== from || link.to !== to);
  if (left.length === map.links.length) return refused("unknown-id");
  return withLinks(map, withOpenForks(left));
}

export function setEntries(map: JourneyMap, entries: readonly MapEntry[] | null): CommandResult {
  if (entries === null || entries.length === 0) return done({ ...map, entries: null });
  const ids = entries.map(({ id }) => id);
  if (!ids.every((id) => isKnown(map, id))) return refused("unknown-id");
  if (new Set(ids).size < ids.length) return refused("duplicate-id");
  const refusal = weightRefusal(entries);
  return refusal === null ? done({ ...map, entries }) : refused(refusal);
}
