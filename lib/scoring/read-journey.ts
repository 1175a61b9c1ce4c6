import { isAmount, isRecord, refuse, requireList, requireRecord } from "./input-guards";
import {
  type JourneyGraph,
  layOutGraph,
  type WeightedArrow,
  type WeightedEntry,
} from "./journey-graph";
import { pathOrder } from "./path-order";
import { readTouchpoint, type Stop } from "./read-touchpoint";

type Places = ReadonlyMap<string, number>;

/**
 * Reads a journey, refuses what is wrong with it, and lays it out in path order.
 *
 * @param root the argument's name, the first word of every error path
 */
export function readJourney(journey: unknown, root: string): JourneyGraph {
  const record = requireRecord(journey, root);
  const stops = requireList(record.touchpoints, `${root}.touchpoints`).map((value, index) =>
    readTouchpoint(value, () => `${root}.touchpoints[${index}]`),
  );
  const places = placeById(stops, `${root}.touchpoints`);
  const links = readLinks({ value: record.links, places, path: `${root}.links` });
  const entries = readEntries({ value: record.entries, places, path: `${root}.entries` });
  const found = pathOrder({ ranks: ranksById(stops), links });
  if (found.status === "cycle") refuse("cycle", `${root}.links[${found.link}]`);
  return layOutGraph({ stops, links, entries, order: found.order, root });
}

function placeById(stops: readonly Stop[], path: string): Places {
  const places = new Map<string, number>();
  stops.forEach(({ id }, index) => {
    if (places.has(id)) refuse("duplicate-id", `${path}[${index}].id`);
    places.set(id, index);
  });
  return places;
}

interface Listing {
  readonly value: unknown;
  readonly places: Places;
  readonly path: string;
}

function readLinks({ value, places, path: list }: Listing): WeightedArrow[] {
  const drawn = new Set<number>();
  return requireList(value, list).map((link, index) => {
    const pathOf = (): string => `${list}[${index}]`;
    if (!isRecord(link)) refuse("bad-number", pathOf());
    const from = findPlace(places, link.from) ?? refuse("unknown-id", `${pathOf()}.from`);
    const to = findPlace(places, link.to) ?? refuse("unknown-id", `${pathOf()}.to`);
    if (from === to) refuse("self-link", pathOf());
    const name = from * places.size + to;
    if (drawn.has(name)) refuse("duplicate-link", pathOf());
    drawn.add(name);
    return { from, to, weight: readWeight(link.weight, pathOf) };
  });
}

function readEntries({ value, places, path: list }: Listing): readonly WeightedEntry[] | null {
  if (value === undefined) return null;
  const named = new Set<number>();
  const entries = requireList(value, list).map((entry, index) => {
    const pathOf = (): string => `${list}[${index}]`;
    if (!isRecord(entry)) refuse("bad-number", pathOf());
    const place = findPlace(places, entry.id) ?? refuse("unknown-id", `${pathOf()}.id`);
    if (named.has(place)) refuse("duplicate-id", `${pathOf()}.id`);
    named.add(place);
    return { place, weight: readWeight(entry.weight, pathOf) };
  });
  return entries.length === 0 ? null : entries;
}

function findPlace(places: Places, id: unknown): number | undefined {
  return typeof id === "string" ? places.get(id) : undefined;
}

function readWeight(value: unknown, pathOf: () => string): number {
  if (value === undefined) return 1;
  return isAmount(value) ? value : refuse("bad-weight", `${pathOf()}.weight`);
}

/** Sorting strings without a comparison goes by code unit. */
function ranksById(stops: readonly Stop[]): readonly number[] {
  const sorted = stops.map(({ id }) => id).sort();
  const ranks = new Map(sorted.map((id, rank) => [id, rank]));
  return stops.map(({ id }) => ranks.get(id) ?? 0);
}
