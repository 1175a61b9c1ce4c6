import { fill } from "@/lib/i18n/fill";
import type { CanvasStop } from "@/lib/journey-map/canvas-layout/types";
import { dropAt } from "@/lib/journey-map/canvas-layout/what-is-at";
import { laterBy } from "@/lib/journey-map/drawing/later-by";
import type { MapCommand } from "@/lib/journey-map/map-command";
import type { Point } from "@/lib/journey-map/map-types";
import type { Where } from "@/lib/journey-map/where";
import { type CanvasHost, type HostRef, nameOf } from "../canvas-host";
import { AT_REST, type Dragging, type DropTarget } from "../gesture";
import { landing } from "./landing";
import type { Running } from "./running";

const LINK_REACH_PX = 16;

interface Grabbed {
  /** What the hand holds. */
  readonly primary: CanvasStop;
  readonly stops: readonly CanvasStop[];
  readonly keys: ReadonlySet<string>;
  readonly start: Point;
}

interface Put {
  readonly where: Where;
  readonly target: DropTarget;
}

/** Where on the ways the one that is dragged would go; several are only moved. */
function putAt(host: CanvasHost, { primary, stops }: Grabbed, to: Point): Put | null {
  if (stops.length > 1) return null;
  const within = LINK_REACH_PX / host.viewport.get().k;
  const found = dropAt(host.layout, to, { within, except: new Set([primary.id]) });
  if (found === null) return null;
  const { where } = found;
  const refusal = host.refusalOf({ type: "put", id: primary.id, where });
  const { hints } = host.words;
  const key = where.kind === "between" ? found.key : host.keyOf(found.key);
  const name = where.kind === "before" || where.kind === "after" ? nameOf(host, where.id) : "";
  const hint = where.kind === "before" ? fill(hints.before, { name }) : insertHint(host, where);
  return { where, target: { key, hint: refusal ?? hint, isRefused: refusal !== null } };
}

const insertHint = (host: CanvasHost, where: Where): string =>
  where.kind === "after"
    ? fill(host.words.hints.after, { name: nameOf(host, where.id) })
    : host.words.hints.insert;

function dragged(host: CanvasHost, grabbed: Grabbed, to: Point): Dragging {
  const { primary, stops, keys, start } = grabbed;
  const by = { x: to.x - start.x, y: to.y - start.y };
  const put = putAt(host, grabbed, to);
  const base = { kind: "drag" as const, keys, pointer: to };
  if (put)
    return { ...base, offset: by, target: put.target, landsAt: null, guide: null, lane: null };
  const { offset, guide, lane } = landing(host, { primary, stops, by });
  const { x, y, width, height } = primary.node;
  return {
    ...base,
    guide,
    lane,
    offset: primary.standing === "apart" ? by : { x: by.x, y: offset.y },
    landsAt: { x: x + width / 2 + offset.x, y: y + height / 2 + offset.y },
    target: null,
  };
}

/** Other heights, other places, other seconds: whatever the move means for each. */
function movesOf(host: CanvasHost, { primary, stops }: Grabbed, by: Point): readonly MapCommand[] {
  const { offset, seconds } = landing(host, { primary, stops, by });
  const places = stops.flatMap((stop): MapCommand[] => {
    const { node, standing, id } = stop;
    if (standing === "apart" || (standing === "path" && offset.y === 0)) return [];
    const x = Math.round(node.x + node.width / 2 + (standing === "loose" ? offset.x : 0));
    return [{ type: "move", id, to: { x, y: Math.round(node.y + node.height / 2 + offset.y) } }];
  });
  const ids = new Set(stops.map(({ id }) => id));
  const later = seconds === 0 ? [] : laterBy(host.map, { graph: host.path.graph, ids, seconds });
  return [...places, ...later];
}

function drop(host: CanvasHost, grabbed: Grabbed, to: Point) {
  const put = putAt(host, grabbed, to);
  const { id } = grabbed.primary;
  if (put?.target.isRefused) return host.say(put.target.hint);
  if (put) {
    host.run({ type: "put", id, where: put.where });
    return host.say(fill(host.words.said.put, { name: nameOf(host, id), where: put.target.hint }));
  }
  const by = { x: to.x - grabbed.start.x, y: to.y - grabbed.start.y };
  const commands = movesOf(host, grabbed, by);
  if (commands.length > 0) host.run({ type: "batch", commands });
}

/** The chosen touchpoints as they stand now: a save may have given them other ids meanwhile. */
function grab(host: CanvasHost, keys: ReadonlySet<string>, key: string, start: Point) {
  const stops = host.layout.stops.filter(({ id }) => keys.has(host.keyOf(id)));
  const primary = stops.find(({ id }) => host.keyOf(id) === key);
  return primary ? { primary, stops, keys, start } : null;
}

/** Drags touchpoints to another time, another lane, or into another way. */
export function beginDrag(host: HostRef, key: string, start: Point): Running {
  const { gestures, selectedIds, keyOf } = host.current;
  const chosen = new Set(selectedIds.map(keyOf));
  const keys = chosen.has(key) ? chosen : new Set([key]);
  let to: Point | null = null;
  const rest = () => gestures.set(AT_REST);
  return {
    move: (point) => {
      to = point;
      const grabbed = grab(host.current, keys, key, start);
      if (grabbed) gestures.set(dragged(host.current, grabbed, point));
    },
    end: () => {
      const grabbed = grab(host.current, keys, key, start);
      rest();
      if (grabbed && to) drop(host.current, grabbed, to);
    },
    cancel: rest,
  };
}
