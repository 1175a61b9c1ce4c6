"use client";
import { type KeyboardEvent, useEffect, useId, useRef, useState } from "react";
import { fill } from "@/lib/i18n/fill";
import type { Point } from "@/lib/journey-map/map-types";
import type { CanvasWords } from "./canvas-words";
import { InsidePlace } from "./inside-place";
import { isComposing } from "./keys/is-composing";
import type { Viewport } from "./use-viewport";

interface Props {
  readonly words: CanvasWords["seconds"];
  readonly viewport: Viewport;
  readonly at: Point;
  readonly name: string;
  readonly seconds: number | null;
  readonly onSeconds: (seconds: number | null) => void;
  readonly onLeave: () => void;
  /** On to the next one. */
  readonly onNext: () => void;
}

const MOST = 86_400;

/** Whole seconds; nothing typed is no time at all, undefined what cannot be taken. */
function secondsIn(typed: string): number | null | undefined {
  const text = typed.trim();
  if (text === "") return null;
  return /^\d{1,5}$/.test(text) && Number(text) <= MOST ? Number(text) : undefined;
}

/** How long a touchpoint takes, written where it stands on the canvas. */
export function SecondsBox({ words, viewport, at, name, seconds, ...then }: Props) {
  const id = useId();
  const box = useRef<HTMLInputElement>(null);
  const isDone = useRef(false);
  const [typed, setTyped] = useState(seconds === null ? "" : String(seconds));
  const value = secondsIn(typed);
  useEffect(() => {
    box.current?.focus({ preventScroll: true });
    box.current?.select();
  }, []);
  const once = (deed: () => void) => {
    if (isDone.current) return;
    isDone.current = true;
    deed();
  };
  const { onSeconds, onLeave, onNext } = then;
  const take = (goOn: () => void) => {
    if (value === undefined) return;
    once(() => {
      if (value !== seconds) onSeconds(value);
      goOn();
    });
  };
  const onKeyDown = (event: KeyboardEvent) => {
    event.stopPropagation();
    if (isComposing(event.nativeEvent)) return;
    if (event.key === "Escape") once(onLeave);
    if (event.key !== "Enter" && event.key !== "Tab") return;
    event.preventDefault();
    take(event.key === "Enter" ? onNext : onLeave);
  };
  return (
    <InsidePlace {...{ viewport, at }}>
      <div className="w-56 rounded-xl border border-hair-2 bg-surface p-2">
        <div className="flex items-center justify-center gap-2">
          <input
            ref={box}
            value={typed}
            inputMode="numeric"
            autoComplete="off"
            maxLength={5}
            aria-label={fill(words.label, { name })}
            aria-describedby={`${id}-hint`}
            aria-invalid={value === undefined}
            className="min-h-11 w-24 rounded-lg border-2 border-accent bg-surface px-2 text-right tabular-nums outline-none aria-invalid:border-zero"
            onChange={(event) => setTyped(event.target.value)}
            onBlur={() => (value === undefined ? once(onLeave) : take(onLeave))}
            {...{ onKeyDown }}
          />
          <span className="text-ink-2">{words.unit}</span>
        </div>
        <p
          id={`${id}-hint`}
          className={`mt-1 text-center text-sm ${value === undefined ? "text-zero" : "text-ink-2"}`}
        >
          {value === undefined ? words.bad : words.hint}
        </p>
      </div>
    </InsidePlace>
  );
}
