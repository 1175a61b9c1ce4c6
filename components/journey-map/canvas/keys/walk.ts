import { fill } from "@/lib/i18n/fill";
import { type Direction, stopBeside } from "@/lib/journey-map/canvas-layout/stop-beside";
import type { CanvasStop } from "@/lib/journey-map/canvas-layout/types";
import { type CanvasHost, nameOf } from "../canvas-host";
import { AT_REST, type Connecting } from "../gesture";

/** From one touchpoint to the next; with Shift what one comes to is chosen besides. */
export function walk(host: CanvasHost, direction: Direction, isAdding: boolean) {
  const { currentKey, idOf, layout, selectedIds, select, focus, keyOf } = host;
  const next = stopBeside(layout, idOf(currentKey ?? ""), direction);
  if (!next) return;
  select(isAdding ? [...selectedIds.filter((id) => id !== next.id), next.id] : [next.id]);
  focus(keyOf(next.id));
}

const centreOf = ({ node }: CanvasStop) => ({
  x: node.x + node.width / 2,
  y: node.y + node.height / 2,
});

/** From where a way is being drawn by keys, and to where it would lead. */
export interface Linking {
  readonly fromKey: string;
  readonly toKey: string;
}

function shown(host: CanvasHost, linking: Linking): Connecting | null {
  const { layout, idOf, refusalOf, words } = host;
  const [fromId, toId] = [idOf(linking.fromKey), idOf(linking.toKey)];
  const from = layout.stops.find(({ id }) => id === fromId);
  const to = layout.stops.find(({ id }) => id === toId);
  if (!from || !to) return null;
  if (from === to) return { kind: "connect", from: from.node, to: centreOf(to), target: null };
  const refusal = refusalOf({ type: "connect", from: fromId, to: toId });
  const hint = refusal ?? fill(words.hints.connect, { name: host.sayTowards(nameOf(host, toId)) });
  const target = { key: linking.toKey, hint, isRefused: refusal !== null };
  return { kind: "connect", from: from.node, to: centreOf(to), target };
}

function show(host: CanvasHost, linking: Linking) {
  const gesture = shown(host, linking);
  host.gestures.set(gesture ?? AT_REST);
  host.say(gesture?.target?.hint ?? host.words.said.linking);
}

export function beginLinking(host: CanvasHost): Linking | null {
  const { currentKey } = host;
  if (currentKey === null) return null;
  const linking = { fromKey: currentKey, toKey: currentKey };
  show(host, linking);
  return linking;
}

export function walkLinking(host: CanvasHost, linking: Linking, direction: Direction): Linking {
  const next = stopBeside(host.layout, host.idOf(linking.toKey), direction);
  if (!next) return linking;
  const toKey = host.keyOf(next.id);
  host.viewport.reveal(next.box);
  show(host, { ...linking, toKey });
  return { ...linking, toKey };
}

/** Whether it is done with; a way that cannot be leaves one to choose another. */
export function endLinking(host: CanvasHost, linking: Linking): boolean {
  const gesture = shown(host, linking);
  if (!gesture?.target) return false;
  if (gesture.target.isRefused) {
    host.say(gesture.target.hint);
    return false;
  }
  const [from, to] = [host.idOf(linking.fromKey), host.idOf(linking.toKey)];
  host.gestures.set(AT_REST);
  host.run({ type: "connect", from, to });
  const names = { from: nameOf(host, from), to: host.sayTowards(nameOf(host, to)) };
  host.say(fill(host.words.said.connected, names));
  return true;
}
