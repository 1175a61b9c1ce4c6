import { pathOrder } from "../scoring/path-order";
import type { JourneyMap, MapLink, MapTouchpoint, TouchpointId } from "./map-types";

const placesOf = (touchpoints: readonly MapTouchpoint[]): ReadonlyMap<TouchpointId, number> =>
  new Map(touchpoints.map(({ id }, place) => [id, place]));

/** Whether every link leads to a touchpoint that stands later. */
export function leadsForward(
  touchpoints: readonly MapTouchpoint[],
  links: readonly MapLink[],
): boolean {
  const places = placesOf(touchpoints);
  return links.every(({ from, to }) => (places.get(from) ?? 0) < (places.get(to) ?? 0));
}

/** The same touchpoints in path order, as close to the order given as the links allow; null where a way comes back. */
export function inPathOrder<Map extends Pick<JourneyMap, "touchpoints" | "links">>(
  map: Map,
): Map | null {
  const { touchpoints, links } = map;
  if (leadsForward(touchpoints, links)) return map;
  const places = placesOf(touchpoints);
  const arrows = links.map(({ from, to }) => ({
    from: places.get(from) ?? 0,
    to: places.get(to) ?? 0,
  }));
  const found = pathOrder({ ranks: touchpoints.map((_, place) => place), links: arrows });
  if (found.status === "cycle") return null;
  const ordered = found.order.flatMap((place) => touchpoints[place] ?? []);
  return { ...map, touchpoints: ordered };
}
