import { isSame } from "./is-same";
import type { JourneyMap, MapTouchpoint } from "./map-types";

/** Other ids for touchpoints and factors; what is not in it keeps its own. */
export type NewIds = ReadonlyMap<string, string>;

/**
 * The ids under which a server keeps what an editor sent: the same touchpoints and factors in the same order. Factor
 * ids are named with their touchpoint's.
 */
export function idsKept(sent: JourneyMap, kept: JourneyMap): NewIds {
  const ids = new Map<string, string>();
  const note = (one: string, other: string | undefined) => {
    if (other !== undefined && other !== one) ids.set(one, other);
  };
  sent.touchpoints.forEach((touchpoint, place) => {
    const other = kept.touchpoints[place];
    note(touchpoint.id, other?.id);
    touchpoint.factors.forEach(({ id }, index) => {
      note(factorKey(touchpoint.id, id), other?.factors[index]?.id);
    });
  });
  return ids;
}

const factorKey = (touchpointId: string, factorId: string): string =>
  JSON.stringify([touchpointId, factorId]);

function renamedTouchpoint(touchpoint: MapTouchpoint, ids: NewIds): MapTouchpoint {
  const factors = touchpoint.factors.map((factor) => {
    const id = ids.get(factorKey(touchpoint.id, factor.id));
    return id === undefined ? factor : { ...factor, id };
  });
  return { ...touchpoint, id: ids.get(touchpoint.id) ?? touchpoint.id, factors };
}

/** The same map under other ids. */
export function renameIds(map: JourneyMap, ids: NewIds): JourneyMap {
  if (ids.size === 0) return map;
  const known = (id: string) => ids.get(id) ?? id;
  return {
    ...map,
    touchpoints: map.touchpoints.map((touchpoint) => renamedTouchpoint(touchpoint, ids)),
    links: map.links.map(({ from, to, weight }) => ({ from: known(from), to: known(to), weight })),
    entries: map.entries?.map(({ id, weight }) => ({ id: known(id), weight })) ?? null,
  };
}

/** Whether a server's map is what an editor sent, under ids of the server's: its own save, whose answer was lost. */
export const isKeptAs = (sent: JourneyMap, kept: JourneyMap): boolean =>
  sent.touchpoints.length === kept.touchpoints.length &&
  isSame(withoutLinkOrder(renameIds(sent, idsKept(sent, kept))), withoutLinkOrder(kept));

function withoutLinkOrder(map: JourneyMap) {
  return { ...map, links: map.links.map((link) => JSON.stringify(link)).sort() };
}
