"use client";
import { type PointerEvent as PressEvent, useEffect, useRef, useState } from "react";
import { movedTo } from "./moved-order";

interface Dragging {
  readonly ids: readonly string[];
  readonly show: (ids: readonly string[] | null) => void;
  readonly keep: (id: string, ids: readonly string[]) => void;
}

interface Drag {
  readonly id: string;
  readonly begun: readonly string[];
}

/** Above how many of the other rows' middles the pointer has come. */
function placeUnder(list: HTMLElement, draggedId: string, y: number): number {
  const others = [...list.children].filter(
    (row) => row instanceof HTMLElement && row.dataset.id !== draggedId,
  );
  return others.filter((row) => {
    const { top, height } = row.getBoundingClientRect();
    return top + height / 2 < y;
  }).length;
}

/** Rows follow the pointer that holds one by its handle. Escape puts it back. */
export function useDragging({ ids, show, keep }: Dragging) {
  const list = useRef<HTMLOListElement>(null);
  const [drag, setDrag] = useState<Drag | null>(null);
  const now = useRef({ ids, show, keep });
  useEffect(() => {
    now.current = { ids, show, keep };
  });
  useEffect(() => {
    if (!drag) return;
    const { id, begun } = drag;
    const gone = new AbortController();
    const { signal } = gone;
    const end = () => setDrag(null);
    const putBack = () => {
      now.current.show(begun);
      end();
    };
    const move = ({ clientY }: PointerEvent) => {
      if (list.current)
        now.current.show(movedTo(now.current.ids, id, placeUnder(list.current, id, clientY)));
    };
    const drop = () => {
      if (now.current.ids.join() !== begun.join()) now.current.keep(id, now.current.ids);
      end();
    };
    window.addEventListener("pointermove", move, { signal });
    window.addEventListener("pointerup", drop, { signal });
    window.addEventListener("pointercancel", putBack, { signal });
    window.addEventListener("keydown", ({ key }) => key === "Escape" && putBack(), { signal });
    return () => gone.abort();
  }, [drag]);
  const begin = (event: PressEvent, id: string) => {
    if (event.button !== 0) return;
    event.preventDefault();
    if (event.currentTarget instanceof HTMLElement) event.currentTarget.focus();
    setDrag({ id, begun: ids });
  };
  return { list, begin, draggedId: drag?.id ?? null };
}
