"use client";
import { useEffect } from "react";
import type { CanvasLayout } from "@/lib/journey-map/canvas-layout/types";
import { overlap } from "@/lib/journey-map/path-layout/rect";
import type { Store } from "./store";
import type { View, Viewport } from "./use-viewport";

/** Fewer are no work for the browser. */
const MANY = 120;
const REST_MS = 120;
/** Nearer than this, words can be read. */
const FAR = 0.45;
/** Of what is seen, besides on each side. */
const BESIDE = 0.2;

function aroundSeen({ x, y, k, width, height }: View) {
  const [across, down] = [width / k, height / k];
  return {
    x: -x / k - across * BESIDE,
    y: -y / k - down * BESIDE,
    width: across * (1 + 2 * BESIDE),
    height: down * (1 + 2 * BESIDE),
  };
}

interface Drawn {
  readonly viewport: Viewport;
  readonly layout: CanvasLayout;
  readonly keyOf: (id: string) => string;
}

/** Whose words are set: null for everybody's. */
export type Near = ReadonlySet<string> | null;

const NOBODY: Near = new Set();

function nearIn({ viewport, layout, keyOf }: Drawn): Near {
  const view = viewport.get();
  if (view.k < FAR) return NOBODY;
  const seen = aroundSeen(view);
  return new Set(layout.stops.filter(({ box }) => overlap(box, seen)).map(({ id }) => keyOf(id)));
}

/** Every text in a drawing costs at each step of a zoom, shown or not: of a large one only those near are there. */
export function useNearStops(near: Store<Near>, { viewport, layout, keyOf }: Drawn) {
  useEffect(() => {
    if (layout.stops.length <= MANY) return near.set(null);
    let timer: ReturnType<typeof setTimeout> | undefined;
    const settle = () => {
      timer = undefined;
      const next = nearIn({ viewport, layout, keyOf });
      if (!isSameSet(near.get(), next)) near.set(next);
    };
    const onView = () => {
      timer ??= setTimeout(settle, REST_MS);
    };
    settle();
    const leave = viewport.subscribe(onView);
    return () => {
      leave();
      clearTimeout(timer);
    };
  }, [near, viewport, layout, keyOf]);
}

const isSameSet = (one: Near, other: Near): boolean =>
  one !== null &&
  other !== null &&
  one.size === other.size &&
  [...one].every((key) => other.has(key));
