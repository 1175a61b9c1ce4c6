import type { PointerEvent } from "react";
import { linkAt } from "@/lib/journey-map/canvas-layout/what-is-at";
import type { HostRef } from "./canvas-host";
import { askAboutLink, askForSeconds, askOnLink, askToFollow } from "./deeds";
import { beginDrag } from "./gestures/drag-stops";
import { beginLink } from "./gestures/draw-link";
import { beginMarquee } from "./gestures/marquee";
import type { Running } from "./gestures/running";
import { partAt } from "./part-at";

const STARTS_PX = 4;
const TOUCH_STARTS_PX = 10;
const LINK_PX = 12;

interface Meaning {
  /** What moving begins; null: the canvas pans. */
  begin: (() => Running | null) | null;
  /** What letting go without moving does. */
  readonly tap: (() => void) | null;
}

/** A press that is not over. */
export interface Press extends Meaning {
  readonly pointerId: number;
  readonly x: number;
  readonly y: number;
  readonly isTouch: boolean;
  running: Running | null;
  timer: ReturnType<typeof setTimeout> | null;
}

export const hasMoved = (press: Press, event: PointerEvent): boolean =>
  Math.hypot(event.clientX - press.x, event.clientY - press.y) >
  (press.isTouch ? TOUCH_STARTS_PX : STARTS_PX);

/** What a press begins when it moves, and does when it does not, by what lies under it. */
function meaningOf(host: HostRef, event: PointerEvent): Meaning {
  const part = partAt(event.target);
  switch (part.kind) {
    case "handle":
      return {
        begin: () => beginLink(host, part.key),
        tap: () => askToFollow(host.current, part.key),
      };
    case "stop":
      return onStop(host, event, part.key);
    case "seconds":
      return onSeconds(host, event, part.key);
    case "link":
      return { begin: null, tap: () => askAboutLink(host.current, part.key) };
    case "insert":
      return { begin: null, tap: () => askOnLink(host.current, part.key) };
    case "empty":
      return onNothing(host, event);
  }
}

function onNothing(host: HostRef, event: PointerEvent): Meaning {
  const { viewport, tool } = host.current;
  const at = viewport.toWorld({ x: event.clientX, y: event.clientY });
  const isMarquee = event.pointerType === "mouse" && (event.shiftKey || tool === "select");
  const tap = () => {
    const { layout, ask, select } = host.current;
    const link = linkAt(layout, at, { within: LINK_PX / viewport.get().k });
    if (link && link.kind !== "over") return askAboutLink(host.current, link.key);
    ask({ kind: "nothing" });
    if (!event.shiftKey) select([]);
  };
  return { begin: isMarquee ? () => beginMarquee(host, at) : null, tap };
}

function onStop(host: HostRef, event: PointerEvent, key: string): Meaning {
  const { selectedIds, select, idOf, ask, viewport } = host.current;
  const id = idOf(key);
  const isChosen = selectedIds.includes(id);
  const isAdding = event.shiftKey || event.ctrlKey || event.metaKey;
  const at = viewport.toWorld({ x: event.clientX, y: event.clientY });
  ask({ kind: "nothing" });
  const toggle = () =>
    select(isChosen ? selectedIds.filter((one) => one !== id) : [...selectedIds, id]);
  const drag = () => {
    if (!isChosen) host.current.selectInPassing(isAdding ? [...selectedIds, id] : [id]);
    return beginDrag(host, key, at);
  };
  const isHeldFirst = event.pointerType === "touch" && !isChosen;
  return { begin: isHeldFirst ? null : drag, tap: isAdding ? toggle : () => select([id]) };
}

/** Seconds go along with their touchpoint; let go of, they are asked for. */
function onSeconds(host: HostRef, event: PointerEvent, key: string): Meaning {
  const { begin, tap } = onStop(host, event, key);
  const isAdding = event.shiftKey || event.ctrlKey || event.metaKey;
  return { begin, tap: isAdding ? tap : () => askForSeconds(host.current, key) };
}

export function pressOf(host: HostRef, event: PointerEvent): Press {
  const { pointerId, clientX: x, clientY: y, pointerType } = event;
  const isTouch = pointerType === "touch";
  return { pointerId, x, y, isTouch, ...meaningOf(host, event), running: null, timer: null };
}

/** A finger that rests on a touchpoint takes it up. */
export function takenUp(host: HostRef, { x, y }: Press, key: string): Running {
  const { selectInPassing, idOf, viewport } = host.current;
  selectInPassing([idOf(key)]);
  return beginDrag(host, key, viewport.toWorld({ x, y }));
}

/** Lights up the link under the pointer. */
export function hover(host: HostRef, event: PointerEvent) {
  const part = partAt(event.target);
  if (event.pointerType === "touch" || part.kind === "insert") return;
  const { viewport, layout, hovered } = host.current;
  const at = viewport.toWorld({ x: event.clientX, y: event.clientY });
  const within = LINK_PX / viewport.get().k;
  if (part.kind === "link") return hovered.set(part.key);
  hovered.set(part.kind === "empty" ? (linkAt(layout, at, { within })?.key ?? null) : null);
}
