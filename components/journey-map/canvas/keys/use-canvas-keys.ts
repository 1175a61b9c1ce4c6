"use client";
import { type KeyboardEvent, useCallback, useRef } from "react";
import type { Direction } from "@/lib/journey-map/canvas-layout/stop-beside";
import type { CanvasHost, HostRef } from "../canvas-host";
import { AT_REST } from "../gesture";
import { isComposing } from "./is-composing";
import { deedOf } from "./key-table";
import { nudge } from "./nudge";
import { beginLinking, endLinking, type Linking, walk, walkLinking } from "./walk";

const ARROWS: Readonly<Record<string, Direction>> = {
  ArrowLeft: "left",
  ArrowRight: "right",
  ArrowUp: "up",
  ArrowDown: "down",
};

/** The canvas by keys alone: walking, moving, connecting, and everything else that hands can do. */
export function useCanvasKeys(host: HostRef) {
  const linking = useRef<Linking | null>(null);
  return useCallback(
    (event: KeyboardEvent<SVGSVGElement>) => {
      if (isComposing(event.nativeEvent)) return;
      const now = host.current;
      const isDone = linking.current
        ? whileLinking(now, event, linking)
        : byKey(now, event, linking);
      if (!isDone) return;
      event.preventDefault();
      event.stopPropagation();
    },
    [host],
  );
}

interface Held {
  current: Linking | null;
}

function byKey(host: CanvasHost, event: KeyboardEvent, linking: Held): boolean {
  const direction = ARROWS[event.key];
  const isBare = !(event.ctrlKey || event.metaKey || event.altKey);
  if (direction && event.altKey) nudge(host, direction);
  else if (direction) walk(host, direction, event.shiftKey);
  else if (event.code === "KeyC" && isBare && host.areSingleKeysOn)
    linking.current = beginLinking(host);
  else return deed(host, event);
  return true;
}

function deed(host: CanvasHost, event: KeyboardEvent): boolean {
  const found = deedOf(event.nativeEvent, host.areSingleKeysOn);
  found?.(host);
  return found !== undefined;
}

/** While a way is drawn by keys, arrows choose where it leads, Enter draws it, Escape gives it up. */
function whileLinking(host: CanvasHost, event: KeyboardEvent, linking: Held): boolean {
  const { current } = linking;
  const direction = ARROWS[event.key];
  if (current && direction) linking.current = walkLinking(host, current, direction);
  else if (current && event.key === "Enter") {
    if (endLinking(host, current)) linking.current = null;
  } else if (event.key === "Escape" || event.key === "Tab") {
    linking.current = null;
    host.gestures.set(AT_REST);
    host.say(host.words.said.linkingLeft);
    return event.key === "Escape";
  }
  return true;
}
