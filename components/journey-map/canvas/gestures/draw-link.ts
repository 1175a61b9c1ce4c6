import { fill } from "@/lib/i18n/fill";
import { secondAt } from "@/lib/journey-map/canvas-layout/canvas-scale";
import { snapSecond } from "@/lib/journey-map/canvas-layout/snap";
import type { CanvasStop } from "@/lib/journey-map/canvas-layout/types";
import { stopAt } from "@/lib/journey-map/canvas-layout/what-is-at";
import type { Point } from "@/lib/journey-map/map-types";
import { LANE } from "@/lib/journey-map/path-layout/sizes";
import { type CanvasHost, type HostRef, nameOf } from "../canvas-host";
import { AT_REST, type DropTarget } from "../gesture";
import type { Running } from "./running";

function targetAt(host: CanvasHost, fromId: string, to: Point): DropTarget | null {
  const stop = stopAt(host.layout, to);
  if (!stop || stop.id === fromId) return null;
  const refusal = host.refusalOf({ type: "connect", from: fromId, to: stop.id });
  const hint =
    refusal ?? fill(host.words.hints.connect, { name: host.sayTowards(nameOf(host, stop.id)) });
  return { key: host.keyOf(stop.id), hint, isRefused: refusal !== null };
}

/** On a new touchpoint's own height only where it was drawn away from the way. */
function positionFor(from: CanvasStop, to: Point): Point | null {
  const lane = from.node.y + from.node.height / 2;
  return Math.abs(to.y - lane) < LANE / 3 ? null : { x: Math.round(to.x), y: Math.round(to.y) };
}

/** Dropped where nothing is: a new touchpoint there. */
function askForNext(host: CanvasHost, from: CanvasStop, to: Point) {
  const { map, layout, keyOf } = host;
  const isEnd = !map.links.some((link) => link.from === from.id);
  const isOpen = map.touchpoints[from.number - 1]?.durationSeconds === null;
  const isTimed = layout.scale !== null && from.arrival !== null && isEnd && isOpen;
  host.ask({
    kind: "name",
    where: { kind: isEnd ? "after" : "branch", id: keyOf(from.id) },
    at: to,
    position: positionFor(from, to),
    second: isTimed && layout.scale ? snapSecond(secondAt(layout.scale, to.x)) : null,
  });
}

/** Draws a way from a touchpoint to another, or to a new one. */
export function beginLink(host: HostRef, key: string): Running | null {
  const fromId = host.current.idOf(key);
  const from = host.current.layout.stops.find(({ id }) => id === fromId);
  if (!from) return null;
  const { gestures } = host.current;
  let to: Point | null = null;
  const rest = () => gestures.set(AT_REST);
  const end = () => {
    const now = host.current;
    rest();
    if (to === null) return;
    const target = targetAt(now, now.idOf(key), to);
    if (target?.isRefused) return now.say(target.hint);
    if (target === null) return askForNext(now, from, to);
    const ends = { from: now.idOf(key), to: now.idOf(target.key) };
    now.run({ type: "connect", ...ends });
    now.say(
      fill(now.words.said.connected, {
        from: nameOf(now, ends.from),
        to: now.sayTowards(nameOf(now, ends.to)),
      }),
    );
  };
  return {
    move: (point) => {
      to = point;
      const target = targetAt(host.current, host.current.idOf(key), point);
      gestures.set({ kind: "connect", from: from.node, to: point, target });
    },
    end,
    cancel: rest,
  };
}
