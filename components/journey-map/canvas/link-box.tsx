"use client";
import { Plus, Trash2 } from "lucide-react";
import { type KeyboardEvent, useEffect, useId, useRef } from "react";
import { Button } from "@/components/ui/button";
import { CloseIcon } from "@/components/ui/close-icon";
import { fill } from "@/lib/i18n/fill";
import { outOfHundred } from "@/lib/journey-map/drawing/share-out";
import type { Point } from "@/lib/journey-map/map-types";
import type { CanvasWords } from "./canvas-words";
import { InsidePlace } from "./inside-place";
import { ShareField } from "./share-field";
import type { Viewport } from "./use-viewport";

interface FromHere {
  readonly to: string;
  readonly name: string;
  readonly weight: number | null;
}

interface Props {
  readonly words: CanvasWords;
  readonly viewport: Viewport;
  readonly at: Point;
  readonly from: string;
  readonly to: string;
  /** All ways on from where this one begins. */
  readonly ways: readonly FromHere[];
  readonly onShare: (to: string, share: number) => void;
  readonly onInsert: () => void;
  readonly onRemove: () => void;
  readonly onClose: () => void;
}

/** One way: how many take it, something new on it, or away with it. */
export function LinkBox(props: Props) {
  const { words, viewport, at, from, to, ways } = props;
  const id = useId();
  const box = useRef<HTMLDivElement>(null);
  useEffect(() => box.current?.focus({ preventScroll: true }), []);
  const shares = outOfHundred(ways.map(({ weight }) => weight ?? 1));
  const onKeyDown = (event: KeyboardEvent) => {
    event.stopPropagation();
    if (event.key === "Escape") props.onClose();
  };
  return (
    <InsidePlace {...{ viewport, at }}>
      <div
        ref={box}
        role="dialog"
        aria-labelledby={id}
        tabIndex={-1}
        data-focus-quiet
        onKeyDown={onKeyDown}
        className="w-72 rounded-xl border border-hair-2 bg-surface p-4"
      >
        <div className="mb-2 flex items-start justify-between gap-2">
          <p id={id} className="pt-1 font-semibold">
            {fill(words.link.title, { from, to })}
          </p>
          <button
            type="button"
            className="-mt-1 -mr-2 grid size-11 shrink-0 place-items-center rounded-lg text-ink-2 hover:bg-sunken"
            onClick={props.onClose}
          >
            <CloseIcon label={words.link.close} />
          </button>
        </div>
        {ways.length > 1 ? (
          <fieldset className="mb-4 grid gap-2">
            <legend className="mb-2 text-ink-2 text-sm">{words.link.shares}</legend>
            {ways.map((way, index) => (
              <ShareField
                key={way.to}
                name={way.name}
                label={fill(words.link.shareLabel, { name: way.name })}
                unit={words.link.unit}
                value={(shares[index] ?? 0) / 10}
                onCommit={(share) => props.onShare(way.to, share)}
              />
            ))}
          </fieldset>
        ) : null}
        <div className="flex flex-wrap gap-2">
          <Button size="small" onClick={props.onInsert}>
            <Plus aria-hidden="true" />
            {words.link.insert}
          </Button>
          <Button size="small" variant="quiet" onClick={props.onRemove}>
            <Trash2 aria-hidden="true" />
            {words.link.remove}
          </Button>
        </div>
      </div>
    </InsidePlace>
  );
}
