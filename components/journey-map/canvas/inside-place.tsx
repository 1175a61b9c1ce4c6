"use client";
import { type ReactNode, useLayoutEffect, useRef, useState } from "react";
import type { Point } from "@/lib/journey-map/map-types";
import { usePicked } from "./store";
import type { View, Viewport } from "./use-viewport";

interface Props {
  readonly viewport: Viewport;
  readonly at: Point;
  readonly children: ReactNode;
}

interface Size {
  readonly width: number;
  readonly height: number;
}

/** From the edges of the canvas, and from what it is about. */
const EDGE = 12;
const OFF = 24;

const between = (value: number, least: number, most: number) =>
  Math.round(Math.max(least, Math.min(value, most)));

const leftOf = ({ x, k, width }: View, at: Point, size: Size): number =>
  between(x + at.x * k - size.width / 2, EDGE, width - EDGE - size.width);

/** Below what it is about, above it where there is more room, and never beyond an edge. */
function topOf({ y, k, height }: View, at: Point, size: Size): number {
  const middle = y + at.y * k;
  const [below, above] = [middle + OFF, middle - OFF - size.height];
  const fitsBelow = below + size.height <= height - EDGE;
  const most = Math.max(EDGE, height - EDGE - size.height);
  return between(fitsBelow || above < EDGE ? below : above, EDGE, most);
}

/** Something of the page beside a place of the drawing, whole and within the canvas. */
export function InsidePlace({ viewport, at, children }: Props) {
  const box = useRef<HTMLDivElement>(null);
  const [size, setSize] = useState<Size>({ width: 0, height: 0 });
  const left = usePicked(viewport, (view) => leftOf(view, at, size));
  const top = usePicked(viewport, (view) => topOf(view, at, size));
  const most = usePicked(viewport, ({ height }) => height - 2 * EDGE);
  useLayoutEffect(() => {
    const element = box.current;
    if (!element) return;
    const measure = () => setSize({ width: element.offsetWidth, height: element.offsetHeight });
    measure();
    const observer = new ResizeObserver(measure);
    observer.observe(element);
    return () => observer.disconnect();
  }, []);
  return (
    <div
      ref={box}
      className="absolute z-10 overflow-y-auto rounded-xl shadow-float"
      style={{ left, top, maxHeight: most }}
    >
      {children}
    </div>
  );
}
