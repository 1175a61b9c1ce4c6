"use client";
import { type PointerEvent, useEffect, useRef, useState } from "react";
import { type Grab, type Held, heldAt, shiftOf } from "./row-places";
import { scrollAtEdge } from "./scroll-at-edge";

interface Holding extends Grab {
  readonly pointerId: number;
  /** Where in the list it was taken up. */
  readonly start: number;
  /** Where on the screen the pointer is now. */
  clientY: number;
}

export interface RowDrag {
  /** How far a row stands from its place; null while none is held. */
  readonly shiftOf: (place: number) => number | null;
  readonly isHeld: (place: number) => boolean;
  readonly begin: (event: PointerEvent<HTMLElement>, place: number) => void;
  readonly handlers: {
    readonly onPointerMove: (event: PointerEvent) => void;
    readonly onPointerUp: (event: PointerEvent) => void;
    readonly onPointerCancel: () => void;
  };
}

const yIn = (list: Element, clientY: number): number => clientY - list.getBoundingClientRect().top;

function rowsOf(list: Element) {
  const { top: above } = list.getBoundingClientRect();
  return [...list.children].map((row) => {
    const { top, height } = row.getBoundingClientRect();
    return { top: top - above, height };
  });
}

/** Rows of a list are put in order by a handle; letting go puts one down, Escape gives it up. */
export function useRowDrag(onMove: (from: number, to: number) => void) {
  const list = useRef<HTMLOListElement>(null);
  const holding = useRef<Holding | null>(null);
  const [held, setHeld] = useState<Held | null>(null);
  const follow = (): Held | null => {
    const now = holding.current;
    if (!now || !list.current) return null;
    return heldAt(now, yIn(list.current, now.clientY) - now.start);
  };
  const end = () => {
    holding.current = null;
    setHeld(null);
  };
  useFollowing(held !== null, {
    onFrame: () => {
      if (holding.current && list.current) scrollAtEdge(list.current, holding.current.clientY);
      setHeld(follow());
    },
    onEscape: end,
  });
  const begin: RowDrag["begin"] = (event, from) => {
    if (event.button !== 0 || !list.current || holding.current) return;
    const { pointerId, clientY, currentTarget } = event;
    currentTarget.setPointerCapture(pointerId);
    const start = yIn(list.current, clientY);
    holding.current = { from, rows: rowsOf(list.current), pointerId, start, clientY };
    setHeld(follow());
  };
  const isMine = (event: PointerEvent) => holding.current?.pointerId === event.pointerId;
  const onPointerMove = (event: PointerEvent) => {
    if (holding.current && isMine(event)) holding.current.clientY = event.clientY;
  };
  const onPointerUp = (event: PointerEvent) => {
    if (!isMine(event)) return;
    onPointerMove(event);
    const last = follow();
    end();
    if (last && last.from !== last.to) onMove(last.from, last.to);
  };
  const drag: RowDrag = {
    shiftOf: (place) => held && shiftOf(held, place),
    isHeld: (place) => held?.from === place,
    begin,
    handlers: { onPointerMove, onPointerUp, onPointerCancel: end },
  };
  return { list, drag };
}

interface Following {
  readonly onFrame: () => void;
  readonly onEscape: () => void;
}

/** Once for each frame while a row is held: also the page may move under a pointer that rests. */
function useFollowing(isHeld: boolean, following: Following) {
  const now = useRef(following);
  useEffect(() => {
    now.current = following;
  });
  useEffect(() => {
    if (!isHeld) return;
    let frame = requestAnimationFrame(function next() {
      now.current.onFrame();
      frame = requestAnimationFrame(next);
    });
    const onKeyDown = (event: KeyboardEvent) => {
      if (event.key !== "Escape") return;
      event.stopPropagation();
      now.current.onEscape();
    };
    addEventListener("keydown", onKeyDown, true);
    return () => {
      cancelAnimationFrame(frame);
      removeEventListener("keydown", onKeyDown, true);
    };
  }, [isHeld]);
}
