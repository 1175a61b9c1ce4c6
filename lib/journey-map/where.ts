import { beginsHere, plainEntries } from "./beginnings";
import type { JourneyMap, MapLink, Point, TouchpointId, Ways } from "./map-types";
import { entriesOf, putIn } from "./put-in";

/** Where on the ways a touchpoint is put. */
export type Where =
  /** Visits begin with it and go on as they began. */
  | { readonly kind: "first" }
  /** Whoever passes that one comes to it next, and goes on as before. */
  | { readonly kind: "after"; readonly id: TouchpointId }
  /** Whoever comes to that one passes it just before. */
  | { readonly kind: "before"; readonly id: TouchpointId }
  /** Visits begin with it too: beside another beginning they go on as there, else they come to that one next. */
  | { readonly kind: "entrance"; readonly id: TouchpointId }
  /** On one way only. */
  | { readonly kind: "between"; readonly from: TouchpointId; readonly to: TouchpointId }
  /** Another way on, which ends with it. */
  | { readonly kind: "branch"; readonly id: TouchpointId }
  /** No way passes it; it stands there. */
  | { readonly kind: "apart"; readonly at: Point };

type Walked = Pick<JourneyMap, "touchpoints" | "links" | "entries">;
type Standing<Kind extends Where["kind"]> = (
  map: Walked,
  id: TouchpointId,
  where: Extract<Where, { readonly kind: Kind }>,
) => Ways;

const open = (from: TouchpointId, to: TouchpointId): MapLink => ({ from, to, weight: null });

const withoutOne = (map: Walked, id: TouchpointId): Walked => ({
  ...map,
  touchpoints: map.touchpoints.filter((one) => one.id !== id),
});

const STANDINGS: { readonly [Kind in Where["kind"]]: Standing<Kind> } = {
  first: (map, id) => putIn(map, id, null),
  after: (map, id, where) => putIn(map, id, where.id),
  before: ({ links, entries }, id, { id: next }) => ({
    links: [
      ...links.map((link) => (link.to === next ? { ...link, to: id } : link)),
      open(id, next),
    ],
    entries: entries?.map((entry) => (entry.id === next ? { ...entry, id } : entry)) ?? null,
  }),
  entrance: (map, id, { id: beside }) => {
    const others = withoutOne(map, id);
    const onward = beginsHere(others, beside)
      ? map.links.filter(({ from }) => from === beside).map((link) => ({ ...link, from: id }))
      : [open(id, beside)];
    return {
      links: [...map.links, ...onward],
      entries: [...entriesOf(others), { id, weight: null }],
    };
  },
  between: ({ links, entries }, id, { from, to }) => ({
    links: [
      ...links.map((link) => (link.from === from && link.to === to ? { ...link, to: id } : link)),
      open(id, to),
    ],
    entries,
  }),
  branch: ({ links, entries }, id, { id: from }) => ({
    links: [...links, open(from, id)],
    entries,
  }),
  apart: (map, id) => {
    const entries = entriesOf(withoutOne(map, id));
    return { links: map.links, entries: entries.length === 0 ? null : entries };
  },
};

/** The ways when a touchpoint that none passes is put there. */
export function putThere(map: Walked, id: TouchpointId, where: Where): Ways {
  const stand = STANDINGS[where.kind] as Standing<Where["kind"]>;
  const ways = stand(map, id, where);
  return { ...ways, entries: plainEntries({ touchpoints: map.touchpoints, ...ways }) };
}

/** Whether the place is there. */
export function isThere({ touchpoints, links }: Walked, where: Where): boolean {
  const isKnown = (id: TouchpointId) => touchpoints.some((one) => one.id === id);
  if (where.kind === "first" || where.kind === "apart") return true;
  if (where.kind === "between")
    return links.some(({ from, to }) => from === where.from && to === where.to);
  return isKnown(where.id);
}

/** Behind which one it stands in the list; null: first. */
export function listedAfter(map: Walked, where: Where): TouchpointId | null {
  const ids = map.touchpoints.map(({ id }) => id);
  if (where.kind === "apart") return ids.at(-1) ?? null;
  if (where.kind === "first") return null;
  if (where.kind === "between") return where.from;
  const isAhead =
    where.kind === "before" || (where.kind === "entrance" && !beginsHere(map, where.id));
  return isAhead ? (ids[ids.indexOf(where.id) - 1] ?? null) : where.id;
}
