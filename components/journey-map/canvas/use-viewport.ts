"use client";
import { select } from "d3-selection";
import { type ZoomBehavior, zoom, zoomIdentity, zoomTransform } from "d3-zoom";
import { type RefObject, useEffect, useMemo, useRef } from "react";
import type { Point } from "@/lib/journey-map/map-types";
import type { Rect } from "@/lib/journey-map/path-layout/types";
import { createStore, type Store } from "./store";

export interface View {
  readonly x: number;
  readonly y: number;
  readonly k: number;
  readonly width: number;
  readonly height: number;
}

export interface Viewport extends Pick<Store<View>, "get" | "subscribe"> {
  readonly toWorld: (client: Point) => Point;
  readonly zoomBy: (factor: number) => void;
  readonly zoomTo: (scale: number) => void;
  readonly panBy: (x: number, y: number) => void;
  /** All of it, as large as it may be. */
  readonly fit: (rect: Rect) => void;
  /** As it is first looked at: all of it if that can be read, else its beginning. */
  readonly begin: (rect: Rect) => void;
  /** Moves no further than it takes to see it. */
  readonly reveal: (rect: Rect) => void;
  readonly centre: (at: Point) => void;
}

const SCALES: [number, number] = [0.04, 3];
const LARGEST_FIT = 1.15;
/** Names of 14 px and more. */
const READABLE = 0.85;
const FAR = 0.45;
const PAD = 28;
/** What the tools take above, and the zoom below. */
const TOOLS = 72;
const ZOOM = 64;

interface Parts {
  readonly svg: RefObject<SVGSVGElement | null>;
  readonly world: RefObject<SVGGElement | null>;
  /** Whether a press pans, or is for what lies under it. */
  readonly pans: (event: MouseEvent | TouchEvent) => boolean;
}

const isZoomWheel = (event: WheelEvent) => event.ctrlKey || event.metaKey;
const wheelStep = ({ deltaY }: WheelEvent) =>
  -Math.sign(deltaY) * Math.min(Math.abs(deltaY), 50) * 0.01;

/** What of the world is seen. Panning and zooming change one attribute and draw nothing again. */
export function useViewport({ svg, world, pans }: Parts): Viewport {
  const store = useMemo(() => createStore<View>({ x: 0, y: 0, k: 1, width: 0, height: 0 }), []);
  const behaviour = useRef<ZoomBehavior<SVGSVGElement, unknown> | null>(null);
  const latest = useRef(pans);
  useEffect(() => {
    latest.current = pans;
  }, [pans]);
  useEffect(() => {
    const element = svg.current;
    if (!element) return;
    const zooming = zoom<SVGSVGElement, unknown>()
      .scaleExtent(SCALES)
      .wheelDelta(wheelStep)
      .filter((event) => (event.type === "wheel" ? isZoomWheel(event) : latest.current(event)))
      .on("zoom", ({ transform }) => {
        const { x, y, k } = transform;
        world.current?.setAttribute("transform", `translate(${x} ${y}) scale(${k})`);
        element.toggleAttribute("data-far", k < FAR);
        store.set({ ...store.get(), x, y, k });
      });
    behaviour.current = zooming;
    const selection = select(element).call(zooming).on("dblclick.zoom", null);
    const onWheel = (event: WheelEvent) => {
      event.preventDefault();
      if (isZoomWheel(event)) return;
      const unit = event.deltaMode === 1 ? 16 : 1;
      const [across, down] = event.shiftKey
        ? [event.deltaY + event.deltaX, 0]
        : [event.deltaX, event.deltaY];
      const { k } = zoomTransform(element);
      zooming.translateBy(selection, (-across * unit) / k, (-down * unit) / k);
    };
    element.addEventListener("wheel", onWheel, { passive: false });
    const measure = () => {
      const { width, height } = element.getBoundingClientRect();
      store.set({ ...store.get(), width, height });
    };
    measure();
    const observer = new ResizeObserver(measure);
    observer.observe(element);
    return () => {
      observer.disconnect();
      element.removeEventListener("wheel", onWheel);
      selection.on(".zoom", null);
    };
  }, [svg, world, store]);
  return useMemo(() => deedsOf({ svg, store, behaviour }), [svg, store]);
}

interface Deeds {
  readonly svg: RefObject<SVGSVGElement | null>;
  readonly store: Store<View>;
  readonly behaviour: RefObject<ZoomBehavior<SVGSVGElement, unknown> | null>;
}

function deedsOf({ svg, store, behaviour }: Deeds): Viewport {
  const go = ({ x, y, k }: Pick<View, "x" | "y" | "k">) => {
    const element = svg.current;
    const to = zoomIdentity.translate(x, y).scale(k);
    if (element) behaviour.current?.transform(select(element), to);
  };
  const scaled = (k: number) => Math.min(SCALES[1], Math.max(SCALES[0], k));
  const zoomTo = (wanted: number) => {
    const { x, y, k, width, height } = store.get();
    const next = scaled(wanted);
    const [cx, cy] = [width / 2, height / 2];
    go({ x: cx - ((cx - x) * next) / k, y: cy - ((cy - y) * next) / k, k: next });
  };
  const fitted = ({ width, height }: Rect) => {
    const view = store.get();
    const across = (view.width - 2 * PAD) / width;
    return scaled(Math.min(across, (view.height - TOOLS - ZOOM) / height, LARGEST_FIT));
  };
  /** Between the tools and the zoom; what is higher, from below the tools, but never without the lane that all pass. */
  const downTo = ({ y, height }: Rect, k: number) => {
    const room = store.get().height - TOOLS - ZOOM;
    const spare = room - height * k;
    if (spare >= 0) return TOOLS + spare / 2 - y * k;
    return TOOLS + Math.min(-y * k, room / 2);
  };
  const middle = (rect: Rect, k: number) => {
    const x = store.get().width / 2 - k * (rect.x + rect.width / 2);
    go({ x, y: downTo(rect, k), k });
  };
  const panBy = (across: number, down: number) => {
    const { x, y, k } = store.get();
    go({ x: x + across, y: y + down, k });
  };
  return {
    get: store.get,
    subscribe: store.subscribe,
    zoomTo,
    panBy,
    zoomBy: (factor) => zoomTo(store.get().k * factor),
    fit: (rect) => middle(rect, fitted(rect)),
    begin: (rect) => {
      const k = fitted(rect);
      if (k >= READABLE) return middle(rect, k);
      go({ x: PAD - rect.x * READABLE, y: downTo(rect, READABLE), k: READABLE });
    },
    reveal: (rect) => {
      const { x, y, k, width, height } = store.get();
      const across = inside({ from: rect.x * k + x, size: rect.width * k, room: width });
      const down = inside({
        from: rect.y * k + y - TOOLS + PAD,
        size: rect.height * k,
        room: height - TOOLS + PAD,
      });
      if (across !== 0 || down !== 0) panBy(across, down);
    },
    centre: (at) => {
      const { k, width, height } = store.get();
      go({ x: width / 2 - at.x * k, y: height / 2 - at.y * k, k });
    },
    toWorld: (client) => {
      const box = svg.current?.getBoundingClientRect();
      const { x, y, k } = store.get();
      return {
        x: (client.x - (box?.left ?? 0) - x) / k,
        y: (client.y - (box?.top ?? 0) - y) / k,
      };
    },
  };
}

interface Extent {
  readonly from: number;
  readonly size: number;
  readonly room: number;
}

/** How far something has to move to stand within the room. */
function inside({ from, size, room }: Extent): number {
  if (from < PAD) return PAD - from;
  return Math.min(0, Math.max(room - PAD - (from + size), PAD - from));
}
