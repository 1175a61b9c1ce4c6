"use client";
import {
  type MouseEvent,
  type PointerEvent,
  type RefObject,
  useEffect,
  useMemo,
  useRef,
} from "react";
import type { HostRef } from "./canvas-host";
import { isOnStop, type Part, partAt } from "./part-at";
import { hasMoved, hover, type Press, pressOf, takenUp } from "./press";
import { useSpace } from "./use-space";

const LONG_PRESS_MS = 380;

type Svg = RefObject<SVGSVGElement | null>;

interface Pressing {
  readonly host: HostRef;
  readonly svg: Svg;
  readonly press: RefObject<Press | null>;
  readonly isSpace: RefObject<boolean>;
}

function stop({ press }: Pick<Pressing, "press">, how: "end" | "cancel"): Press | null {
  const now = press.current;
  press.current = null;
  if (now?.timer) clearTimeout(now.timer);
  now?.running?.[how]();
  return now;
}

function hold(pressing: Pressing, now: Press) {
  now.begin = null;
  if (now.running) pressing.svg.current?.setPointerCapture(now.pointerId);
}

function onDown(pressing: Pressing, event: PointerEvent) {
  const { host, press, isSpace } = pressing;
  if (press.current) stop(pressing, "cancel");
  const isSecondFinger = event.pointerType === "touch" && !event.isPrimary;
  if (isSecondFinger || event.button !== 0 || isSpace.current) return;
  const now = pressOf(host, event);
  press.current = now;
  const part = partAt(event.target);
  if (!isOnStop(part) || now.begin !== null) return;
  now.timer = setTimeout(() => {
    now.running = takenUp(host, now, part.key);
    hold(pressing, now);
  }, LONG_PRESS_MS);
}

function onMove(pressing: Pressing, event: PointerEvent) {
  const { host, press } = pressing;
  const now = press.current;
  if (!now) return hover(host, event);
  if (now.pointerId !== event.pointerId) return;
  if (!now.running && !hasMoved(now, event)) return;
  if (!now.running) begin(pressing, now);
  now.running?.move(host.current.viewport.toWorld({ x: event.clientX, y: event.clientY }));
}

/** It moves: it becomes a gesture, or the canvas pans under it. */
function begin(pressing: Pressing, now: Press) {
  if (now.timer) clearTimeout(now.timer);
  now.running = now.begin?.() ?? null;
  hold(pressing, now);
  if (!now.running) pressing.press.current = null;
}

function onUp(pressing: Pressing, event: PointerEvent) {
  if (pressing.press.current?.pointerId !== event.pointerId) return;
  const now = stop(pressing, "end");
  if (now && !now.running) now.tap?.();
}

/** Mouse, pen and finger: what lies under a press decides what it begins. */
export function usePointer(host: HostRef, svg: Svg) {
  const press = useRef<Press | null>(null);
  const isSpace = useSpace();
  useHeldTouch(svg, press);
  useEscape(press);
  return useMemo(() => {
    const pressing = { host, svg, press, isSpace };
    return {
      onPointerDown: (event: PointerEvent) => onDown(pressing, event),
      onPointerMove: (event: PointerEvent) => onMove(pressing, event),
      onPointerUp: (event: PointerEvent) => onUp(pressing, event),
      onPointerCancel: () => void stop(pressing, "cancel"),
      // What a finger that rests takes up is no question for the browser's own menu.
      onContextMenu: (event: MouseEvent) => {
        if (press.current?.isTouch) event.preventDefault();
      },
    };
  }, [host, svg, isSpace]);
}

/** Where a tap opens a field: the mouse press that browsers send after it would take the keyboard from that. */
const OPENS_FIELD: ReadonlySet<Part["kind"]> = new Set(["handle", "seconds"]);

/** While a finger holds something, the canvas below does not pan. */
function useHeldTouch(svg: Svg, press: RefObject<Press | null>) {
  useEffect(() => {
    const parent = svg.current?.parentElement;
    const onTouchMove = (event: TouchEvent) => {
      if (!press.current?.running) return;
      event.stopPropagation();
      event.preventDefault();
    };
    const onTouchEnd = (event: TouchEvent) => {
      if (OPENS_FIELD.has(partAt(event.target).kind)) event.preventDefault();
    };
    const options = { capture: true, passive: false };
    parent?.addEventListener("touchmove", onTouchMove, options);
    parent?.addEventListener("touchend", onTouchEnd, options);
    return () => {
      parent?.removeEventListener("touchmove", onTouchMove, options);
      parent?.removeEventListener("touchend", onTouchEnd, options);
    };
  }, [svg, press]);
}

/** Escape gives up what the hand is doing. */
function useEscape(press: RefObject<Press | null>) {
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent) => {
      if (event.key !== "Escape" || !press.current?.running) return;
      event.stopPropagation();
      stop({ press }, "cancel");
    };
    addEventListener("keydown", onKeyDown, true);
    return () => removeEventListener("keydown", onKeyDown, true);
  }, [press]);
}
