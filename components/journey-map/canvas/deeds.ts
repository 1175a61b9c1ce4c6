import { fill } from "@/lib/i18n/fill";
import { beginsHere, entriesWith } from "@/lib/journey-map/beginnings";
import { onLink } from "@/lib/journey-map/canvas-layout/what-is-at";
import { duplicate } from "@/lib/journey-map/drawing/duplicate";
import type { MapTouchpoint, TouchpointId } from "@/lib/journey-map/map-types";
import type { Where } from "@/lib/journey-map/where";
import { whereUnder } from "@/lib/journey-map/where-under";
import { type CanvasHost, nameOf } from "./canvas-host";

/** Asks for the name of something new that is put there. */
export function askForName(host: CanvasHost, where: Where) {
  const named = whereUnder(where, host.keyOf);
  host.ask({ kind: "name", where: named, at: null, position: null, second: null });
}

/** What comes next after this one. */
export function askToFollow(host: CanvasHost, key: string) {
  const id = host.idOf(key);
  host.select([id]);
  askForName(host, { kind: "after", id });
}

/** Something new on another way from this one. */
export const askForBranch = (host: CanvasHost, id: TouchpointId) =>
  askForName(host, { kind: "branch", id });

/** How long this one takes. */
export function askForSeconds(host: CanvasHost, key: string) {
  host.select([host.idOf(key)]);
  host.ask({ kind: "seconds", key });
}

/** Behind what is chosen; else behind the last one. */
export function askForNext(host: CanvasHost) {
  const { map, selectedIds } = host;
  const id = selectedIds.at(-1) ?? map.touchpoints.at(-1)?.id;
  askForName(host, id === undefined ? { kind: "first" } : { kind: "after", id });
}

/** What the keys are about once these are gone: what stands behind the first of them, else before it. */
function besides({ map: { touchpoints } }: CanvasHost, ids: readonly TouchpointId[]) {
  const place = touchpoints.findIndex(({ id }) => ids.includes(id));
  const stays = ({ id }: MapTouchpoint) => !ids.includes(id);
  return touchpoints.slice(place).find(stays) ?? touchpoints.slice(0, place).findLast(stays);
}

export function removeSelected(host: CanvasHost) {
  const { selectedIds: ids, words } = host;
  const [first, ...more] = ids;
  if (first === undefined) return;
  const next = besides(host, ids);
  if (next) host.focus(host.keyOf(next.id));
  const said =
    more.length === 0
      ? fill(words.said.removed, { name: nameOf(host, first) })
      : fill(words.said.removedMany, { count: ids.length });
  if (more.length === 0) return host.run({ type: "remove", id: first }, { message: said });
  const commands = ids.map((id) => ({ type: "remove" as const, id }));
  host.run({ type: "batch", commands }, { message: said });
}

export function duplicateSelected(host: CanvasHost) {
  const { map, selectedIds, copyOf, words } = host;
  const copies = duplicate(map, { ids: new Set(selectedIds), copyOf });
  if (!copies) return;
  host.run(copies.command);
  host.say(fill(words.said.duplicated, { count: copies.ids.length }));
}

/** Visits begin here too, or no more. */
export function beginHereToo(host: CanvasHost, id: TouchpointId) {
  const { map, words } = host;
  const did = beginsHere(map, id);
  const entries = entriesWith(map, id, !did);
  if (did && beginsHere({ ...map, entries }, id)) return host.say(words.said.onlyBeginning);
  host.run({ type: "set-entries", entries });
  const said = did ? words.said.noBeginning : words.said.beginning;
  host.say(fill(said, { name: nameOf(host, id) }));
}

export function selectAll({ map, select, words, say }: CanvasHost) {
  select(map.touchpoints.map(({ id }) => id));
  say(fill(words.said.selected, { count: map.touchpoints.length }));
}

const linkOf = ({ layout }: CanvasHost, key: string) =>
  layout.links.find((link) => link.key === key);

/** How many take a way, and what else can be done with it. */
export function askAboutLink(host: CanvasHost, key: string) {
  const link = linkOf(host, key);
  if (link) host.ask({ kind: "link", from: host.keyOf(link.from), to: host.keyOf(link.to) });
}

/** Something new on a way. */
export function askOnLink(host: CanvasHost, key: string) {
  const link = linkOf(host, key);
  if (link) askForName(host, onLink(link));
}
