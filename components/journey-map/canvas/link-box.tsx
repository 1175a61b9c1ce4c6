"use client";
import { Plus, Trash2 } from "lucide-react";
import { type KeyboardEvent, useEffect, useId, useRef } from "react";
import { Button } from "@/components/ui/button";
import { CloseIcon } from "@/components/ui/close-icon";
import { fill } from "@/lib/i18n/fill";
import type { Point } from "@/lib/journey-map/map-types";
import { ShareFields } from "../shares/share-fields";
import type { SharedWay } from "../shares/use-shares";
import type { CanvasWords } from "./canvas-words";
import { InsidePlace } from "./inside-place";
import type { Viewport } from "./use-viewport";

interface Props {
  readonly words: CanvasWords;
  readonly viewport: Viewport;
  readonly at: Point;
  readonly from: string;
  readonly to: string;
  /** All ways on from where this one begins. */
  readonly ways: readonly SharedWay[];
  /** The key of this one. */
  readonly wanted: string;
  readonly onShares: (weights: readonly (number | null)[]) => void;
  readonly onInsert: () => void;
  readonly onRemove: () => void;
  readonly onClose: () => void;
}

/** One way: how many take it, something new on it, or away with it. */
export function LinkBox(props: Props) {
  const { words, viewport, at, from, to, ways, wanted } = props;
  const id = useId();
  const box = useRef<HTMLDivElement>(null);
  const isFork = ways.length > 1;
  useEffect(() => {
    if (!isFork) box.current?.focus({ preventScroll: true });
  }, [isFork]);
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
        className="w-80 max-w-[calc(100vw-3rem)] rounded-xl border border-hair-2 bg-surface p-4"
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
        {isFork ? (
          <fieldset className="mb-4">
            <legend className="mb-2 text-ink-2 text-sm">{words.link.shares}</legend>
            <ShareFields
              words={words.link}
              {...{ ways, wanted }}
              onShares={props.onShares}
              onDone={props.onClose}
            />
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
