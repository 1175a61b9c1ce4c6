"use client";
import { type RefObject, useEffect, useLayoutEffect, useMemo, useRef, useState } from "react";
import { applyCommand } from "@/lib/journey-map/apply-command";
import type { CommandRefusal, MapCommand } from "@/lib/journey-map/map-command";
import type { JourneyMap, MapTouchpoint, TouchpointId } from "@/lib/journey-map/map-types";
import type { Asking, CanvasHost, Doing, HostRef, Tool } from "./canvas-host";
import type { Saying } from "./canvas-texts";
import { AT_REST, type Gesture } from "./gesture";
import { useSingleKeys } from "./keys/single-keys";
import { isOnStop, type Part, partAt } from "./part-at";
import { createStore } from "./store";
import { useCanvasLayout } from "./use-canvas-layout";
import type { Near } from "./use-near-stops";
import { useSpace } from "./use-space";
import { useViewport } from "./use-viewport";

export interface CanvasWork {
  readonly saying: Saying & Pick<CanvasHost, "sayTowards">;
  readonly refusals: Readonly<Record<CommandRefusal, string>>;
  readonly map: JourneyMap;
  readonly selectedIds: readonly TouchpointId[];
  readonly keyOf: (id: TouchpointId) => string;
  readonly run: (command: MapCommand, doing?: Doing) => void;
  readonly select: (ids: readonly TouchpointId[]) => void;
  /** The same by a hand that goes on moving. */
  readonly selectInPassing: (ids: readonly TouchpointId[]) => void;
  /** Opens everything about what is chosen. */
  readonly open: () => void;
  readonly copyOf: (touchpoint: MapTouchpoint) => MapTouchpoint;
  readonly onKeys: () => void;
}

interface Elements {
  readonly svg: RefObject<SVGSVGElement | null>;
  readonly world: RefObject<SVGGElement | null>;
}

/** What gestures and keys work with, always as it is now. */
export function useCanvas(work: CanvasWork, elements: Elements) {
  const { map, saying, keyOf } = work;
  const { path, layout } = useCanvasLayout(map, saying);
  const gestures = useMemo(() => createStore<Gesture>(AT_REST), []);
  const near = useMemo(() => createStore<Near>(null), []);
  const hovered = useMemo(() => createStore<string | null>(null), []);
  const [tool, setTool] = useState<Tool>("hand");
  const [asking, ask] = useAsking();
  const [said, setSaid] = useState({ text: "", count: 0 });
  const ref = useRef<CanvasHost | null>(null);
  const pans = usePanning(ref);
  const viewport = useViewport({ ...elements, pans });
  const { currentKey, focus, follow } = useCurrent(work, ref);
  const areSingleKeysOn = useSingleKeys();
  const host: CanvasHost = {
    ...work,
    ...{
      words: saying.words,
      saySecond: saying.saySecond,
      sayTowards: saying.sayTowards,
      path,
      layout,
      tool,
      setTool,
    },
    ...{
      asking,
      ask,
      viewport,
      gestures,
      hovered,
      near,
      currentKey,
      focus,
      follow,
      areSingleKeysOn,
    },
    idOf: (key) => map.touchpoints.find(({ id }) => keyOf(id) === key)?.id ?? key,
    refusalOf: (command) => {
      const result = applyCommand(map, command);
      return result.status === "refused" ? work.refusals[result.code] : null;
    },
    say: (text) => setSaid(({ count }) => ({ text, count: count + 1 })),
    showKeys: work.onKeys,
  };
  // Not while it is drawn: a drawing that is given up is no host.
  useLayoutEffect(() => {
    ref.current = host;
  });
  return { host, hostRef: ref as HostRef, said };
}

/** What is asked for; to ask for nothing where nothing is asked for draws nothing again. */
function useAsking() {
  const [asking, setAsking] = useState<Asking>({ kind: "nothing" });
  const ask = (next: Asking) =>
    setAsking((now) => (now.kind === "nothing" && next.kind === "nothing" ? now : next));
  return [asking, ask] as const;
}

/** Whether a press pans the canvas. */
function usePanning(host: RefObject<CanvasHost | null>) {
  const isSpace = useSpace();
  return useMemo(
    () => (event: MouseEvent | TouchEvent) => {
      const now = host.current;
      const part = partAt(event.target);
      if (!now) return false;
      if ("touches" in event) return event.touches.length > 1 || isForFinger(now, part);
      return event.button === 1 || isSpace.current || isForMouse(now, part, event);
    },
    [host, isSpace],
  );
}

const isForMouse = ({ tool }: CanvasHost, { kind }: Part, { button, shiftKey }: MouseEvent) =>
  button === 0 && kind === "empty" && !shiftKey && tool === "hand";

/** One finger pans but where it holds something that is chosen. */
function isForFinger({ selectedIds, idOf }: CanvasHost, part: Part): boolean {
  if (part.kind === "empty") return true;
  return isOnStop(part) && !selectedIds.includes(idOf(part.key));
}

/** The touchpoint that the Tab key comes to and the arrow keys leave from. */
function useCurrent({ map, selectedIds, keyOf }: CanvasWork, host: RefObject<CanvasHost | null>) {
  const [chosen, setChosen] = useState<string | null>(null);
  const wanted = useRef<string | null>(null);
  const keys = map.touchpoints.map(({ id }) => keyOf(id));
  const last = selectedIds.at(-1);
  const fallback = last === undefined ? (keys[0] ?? null) : keyOf(last);
  const currentKey = chosen !== null && keys.includes(chosen) ? chosen : fallback;
  const reach = (key: string) => {
    const element = document.getElementById(`stop-${key}`);
    if (!element) return;
    wanted.current = null;
    element.focus({ preventScroll: true });
    const now = host.current;
    const box = now?.layout.stops.find(({ id }) => id === now.idOf(key))?.box;
    if (box) now?.viewport.reveal(box);
  };
  useEffect(() => {
    if (wanted.current !== null) reach(wanted.current);
  });
  const focus = (key: string) => {
    setChosen(key);
    wanted.current = key;
    reach(key);
  };
  return { currentKey, focus, follow: setChosen };
}
