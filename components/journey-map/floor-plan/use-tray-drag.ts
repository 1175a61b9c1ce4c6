"use client";
import { type PointerEvent, useRef, useState } from "react";
import type { FloorPin } from "@/lib/journey-map/floor-route/floor-route";
import type { Point } from "@/lib/journey-map/map-types";

export type TrayItem = Pick<FloorPin, "id" | "number" | "name">;

export interface Held {
  readonly item: TrayItem;
  /** Where the pointer is, on the screen. */
  readonly at: Point;
}

const DRAG_FROM_PX = 6;

/** Takes an item out of the tray by the pointer; a press without a way stays a press. */
export function useTrayDrag({ onDrop }: { readonly onDrop: (item: TrayItem, at: Point) => void }) {
  const begun = useRef<{ readonly item: TrayItem; readonly from: Point } | null>(null);
  const wasDragged = useRef(false);
  const [held, setHeld] = useState<Held | null>(null);
  const end = () => {
    begun.current = null;
    setHeld(null);
  };
  const handlersOf = (item: TrayItem) => ({
    onPointerDown: (event: PointerEvent<HTMLElement>) => {
      wasDragged.current = false;
      if (event.button !== 0) return;
      begun.current = { item, from: { x: event.clientX, y: event.clientY } };
      event.currentTarget.setPointerCapture(event.pointerId);
    },
    onPointerMove: ({ clientX: x, clientY: y }: PointerEvent) => {
      const { from } = begun.current ?? {};
      if (!from) return;
      if (held === null && Math.hypot(x - from.x, y - from.y) < DRAG_FROM_PX) return;
      wasDragged.current = true;
      setHeld({ item, at: { x, y } });
    },
    onPointerUp: ({ clientX: x, clientY: y }: PointerEvent) => {
      if (held) onDrop(item, { x, y });
      end();
    },
    onPointerCancel: end,
  });
  return {
    held,
    handlersOf,
    /** Whether the press that ends now has carried something. */
    hasDragged: () => wasDragged.current,
  };
}

export type TrayDrag = ReturnType<typeof useTrayDrag>;
