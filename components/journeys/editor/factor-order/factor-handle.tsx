"use client";
import { GripVertical } from "lucide-react";
import type { KeyboardEvent } from "react";
import type { RowDrag } from "./use-row-drag";

interface Props {
  readonly label: string;
  readonly place: number;
  readonly drag: RowDrag;
  readonly onMove: (from: number, to: number) => void;
}

const STEPS: Readonly<Record<string, -1 | 1>> = { ArrowUp: -1, ArrowDown: 1 };

/** Takes a factor up: by mouse, finger or pen; the arrow keys move it one place. */
export function FactorHandle({ label, place, drag, onMove }: Props) {
  const onKeyDown = (event: KeyboardEvent) => {
    const step = STEPS[event.key];
    if (step === undefined) return;
    event.preventDefault();
    onMove(place, place + step);
  };
  return (
    <button
      type="button"
      aria-label={label}
      title={label}
      onPointerDown={(event) => drag.begin(event, place)}
      {...drag.handlers}
      {...{ onKeyDown }}
      className="-ml-2.5 grid min-h-12 w-11 shrink-0 cursor-grab touch-none select-none place-items-center rounded-lg text-ink-3 hover:text-ink active:cursor-grabbing"
    >
      <GripVertical aria-hidden="true" className="size-5" />
    </button>
  );
}
