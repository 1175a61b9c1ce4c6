"use client";
import { type PointerEvent, useRef, useState } from "react";
import type { FloorPin } from "@/lib/journey-map/floor-route/floor-route";
import type { Point } from "@/lib/journey-map/map-types";

interface Dragging {
  readonly shareAt: (at: Point) => Point | null;
  readonly onDrop: (pin: FloorPin, at: Point) => void;
}

export interface DraggedPin extends Point {
  readonly id: string;
}

const DRAG_FROM_PX = 4;
const within = (share: number): number => Math.min(1, Math.max(0, share));

/** A pin follows the pointer, held where it was taken, and never leaves its floor. */
export function usePinDrag({ shareAt, onDrop }: Dragging) {
  const begun = useRef<{ readonly from: Point; readonly grip: Point } | null>(null);
  const wasDragged = useRef(false);
  const [dragged, setDragged] = useState<DraggedPin | null>(null);
  const end = () => {
    begun.current = null;
    setDragged(null);
  };
  /** How it is held, once it has truly left its place. */
  const gripOf = ({ x, y }: Point): Point | null => {
    const { from, grip } = begun.current ?? {};
    if (!from || !grip) return null;
    const isUnderWay = dragged !== null || Math.hypot(x - from.x, y - from.y) >= DRAG_FROM_PX;
    return isUnderWay ? grip : null;
  };
  const handlersOf = (pin: FloorPin) => ({
    onPointerDown: (event: PointerEvent<SVGGElement>) => {
      wasDragged.current = false;
      const from = { x: event.clientX, y: event.clientY };
      const at = shareAt(from);
      if (event.button !== 0 || at === null) return;
      begun.current = { from, grip: { x: at.x - pin.x, y: at.y - pin.y } };
      event.currentTarget.setPointerCapture(event.pointerId);
    },
    onPointerMove: ({ clientX: x, clientY: y }: PointerEvent) => {
      const grip = gripOf({ x, y });
      const at = grip ? shareAt({ x, y }) : null;
      if (!grip || !at) return;
      wasDragged.current = true;
      setDragged({ id: pin.id, x: within(at.x - grip.x), y: within(at.y - grip.y) });
    },
    onPointerUp: () => {
      if (dragged) onDrop(pin, dragged);
      end();
    },
    onPointerCancel: end,
  });
  return { dragged, handlersOf, hasDragged: () => wasDragged.current };
}

export type PinDrag = ReturnType<typeof usePinDrag>;
