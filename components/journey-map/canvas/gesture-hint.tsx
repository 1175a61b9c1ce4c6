"use client";
import type { Point } from "@/lib/journey-map/map-types";
import type { Gesture } from "./gesture";
import { type Store, usePicked } from "./store";
import type { Viewport } from "./use-viewport";

interface Props {
  readonly gestures: Store<Gesture>;
  readonly viewport: Viewport;
}

interface Hint {
  readonly at: Point;
  readonly text: string;
  readonly isRefused: boolean;
  /** Above the pointer, or on the axis. */
  readonly isAbove: boolean;
}

function hintOf(gesture: Gesture): Hint | null {
  if (gesture.kind !== "drag" && gesture.kind !== "connect") return null;
  const { target } = gesture;
  const at = gesture.kind === "drag" ? gesture.pointer : gesture.to;
  if (target) return { at, text: target.hint, isRefused: target.isRefused, isAbove: true };
  const guide = gesture.kind === "drag" ? gesture.guide : null;
  return guide && { at: guide, text: guide.text, isRefused: false, isAbove: false };
}

const SIDE = 8;
const HALF_MOST = 150;

/** What letting go would do, beside the pointer, never beyond the edge. */
export function GestureHint({ gestures, viewport }: Props) {
  const gesture = usePicked(gestures, (now) => now);
  const hint = hintOf(gesture);
  if (hint === null) return null;
  const { x, y, k, width, height } = viewport.get();
  const half = Math.min(HALF_MOST, width / 2 - SIDE);
  const left = Math.min(width - half - SIDE, Math.max(half + SIDE, x + hint.at.x * k));
  const top = Math.min(height - 24, Math.max(64, y + hint.at.y * k - (hint.isAbove ? 30 : 0)));
  const look = hint.isRefused ? "bg-zero text-zero-ink" : "bg-accent text-accent-ink";
  return (
    <div
      aria-hidden="true"
      className="pointer-events-none absolute z-10 flex w-[300px] max-w-full -translate-x-1/2 justify-center"
      style={{ left, top }}
    >
      <p
        className={`w-fit rounded-xl px-3.5 py-1.5 text-center font-semibold text-sm ${look} ${hint.isAbove ? "-translate-y-full" : "-translate-y-1/2"}`}
      >
        {hint.text}
      </p>
    </div>
  );
}
