"use client";
import type { ReactNode } from "react";
import type { Point } from "@/lib/journey-map/map-types";
import { usePicked } from "./store";
import type { Viewport } from "./use-viewport";

interface Props {
  readonly viewport: Viewport;
  readonly at: Point;
  readonly children: ReactNode;
}

/** Something of the page at a place of the drawing: it goes along, in its own size. */
export function ScreenPlace({ viewport, at, children }: Props) {
  const left = usePicked(viewport, ({ x, k }) => Math.round(x + at.x * k));
  const top = usePicked(viewport, ({ y, k }) => Math.round(y + at.y * k));
  return (
    <div className="absolute z-10" style={{ left, top: top - 17 }}>
      {children}
    </div>
  );
}
