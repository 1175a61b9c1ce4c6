"use client";
import { Maximize2, Minimize2, Minus, Plus, Scan } from "lucide-react";
import type { ReactNode } from "react";
import type { Rect } from "@/lib/journey-map/path-layout/types";
import type { CanvasWords } from "./canvas-words";
import { usePicked } from "./store";
import type { Viewport } from "./use-viewport";

interface Props {
  readonly words: CanvasWords["zoom"];
  readonly viewport: Viewport;
  readonly frame: Rect;
  readonly isWide: boolean;
  readonly onWide: () => void;
}

const STEP = 1.25;

/** How near one looks. */
export function ZoomBar({ words, viewport, frame, isWide, onWide }: Props) {
  const percent = usePicked(viewport, ({ k }) => Math.round(k * 100));
  return (
    <fieldset className="absolute right-3 bottom-3 z-[5] flex items-center rounded-lg border border-hair-2 bg-surface">
      <legend className="sr-only">{words.label}</legend>
      <BarButton name={words.out} onPress={() => viewport.zoomBy(1 / STEP)}>
        <Minus aria-hidden="true" className="size-5" />
      </BarButton>
      <button
        type="button"
        title={words.whole}
        aria-label={`${percent}%, ${words.whole}`}
        className="min-h-11 min-w-16 px-1 text-sm tabular-nums hover:bg-sunken"
        onClick={() => viewport.zoomTo(1)}
      >
        {percent}%
      </button>
      <BarButton name={words.in} onPress={() => viewport.zoomBy(STEP)}>
        <Plus aria-hidden="true" className="size-5" />
      </BarButton>
      <span aria-hidden="true" className="h-6 border-hair-2 border-l" />
      <BarButton name={words.fit} onPress={() => viewport.fit(frame)}>
        <Scan aria-hidden="true" className="size-5" />
      </BarButton>
      <BarButton name={isWide ? words.narrow : words.wide} onPress={onWide}>
        {isWide ? (
          <Minimize2 aria-hidden="true" className="size-5" />
        ) : (
          <Maximize2 aria-hidden="true" className="size-5" />
        )}
      </BarButton>
    </fieldset>
  );
}

interface BarButtonProps {
  readonly name: string;
  readonly isPressed?: boolean | undefined;
  readonly onPress: () => void;
  readonly children: ReactNode;
}

export function BarButton({ name, isPressed, onPress, children }: BarButtonProps) {
  return (
    <button
      type="button"
      title={name}
      aria-label={name}
      aria-pressed={isPressed}
      className="grid size-11 place-items-center rounded-lg text-ink-2 hover:bg-sunken hover:text-ink aria-pressed:bg-accent-soft aria-pressed:text-accent"
      onClick={onPress}
    >
      {children}
    </button>
  );
}
