"use client";
import { GripVertical } from "lucide-react";
import { type KeyboardEvent, useId } from "react";
import { fill } from "@/lib/i18n/fill";
import type { TouchpointId } from "@/lib/journey-map/map-types";
import type { FloorPlanWords } from "./floor-words";
import type { TrayDrag, TrayItem } from "./use-tray-drag";

interface Props {
  readonly words: FloorPlanWords;
  readonly items: readonly TrayItem[];
  readonly placingId: TouchpointId | null;
  readonly tray: TrayDrag;
  readonly onChoose: (id: TouchpointId) => void;
  readonly onPlaceInView: (item: TrayItem) => void;
}

/** What stands on no floor yet. */
export function Tray({ words, items, placingId, tray, onChoose, onPlaceInView }: Props) {
  const id = useId();
  return (
    <section aria-labelledby={id} className="min-w-0">
      <div className="mb-2 flex @3xl:block flex-wrap items-baseline gap-x-4">
        <h2 id={id} className="font-bold text-base">
          {words.tray}{" "}
          <span className="font-normal text-ink-2 tabular-nums">{items.length || null}</span>
        </h2>
        <p className="text-ink-2 text-sm">{items.length === 0 ? words.trayDone : words.trayHint}</p>
      </div>
      <ul className="flex @3xl:block @3xl:max-h-[min(60dvh,620px)] gap-2 overflow-x-auto @3xl:overflow-y-auto @3xl:border-hair @3xl:border-t py-1 @3xl:py-0 empty:hidden">
        {items.map((item) => (
          <li key={item.id} className="shrink-0 @3xl:border-hair @3xl:border-b">
            <Item
              {...{ words, item, tray }}
              isChosen={item.id === placingId}
              onChoose={() => onChoose(item.id)}
              onPlaceInView={() => onPlaceInView(item)}
            />
          </li>
        ))}
      </ul>
    </section>
  );
}

interface ItemProps extends Pick<Props, "words" | "tray"> {
  readonly item: TrayItem;
  readonly isChosen: boolean;
  readonly onChoose: () => void;
  readonly onPlaceInView: () => void;
}

function Item({ words, item, tray, isChosen, onChoose, onPlaceInView }: ItemProps) {
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key !== "Enter") return;
    event.preventDefault();
    onPlaceInView();
  };
  return (
    <button
      type="button"
      aria-pressed={isChosen}
      aria-label={fill(words.trayItem, { number: item.number, name: item.name })}
      title={words.trayItemHint}
      {...tray.handlersOf(item)}
      {...{ onKeyDown }}
      onClick={() => {
        if (!tray.hasDragged()) onChoose();
      }}
      className="flex min-h-12 w-full cursor-grab touch-pan-x @3xl:touch-pan-y select-none items-center gap-2 rounded-lg @3xl:rounded-md border border-hair-2 @3xl:border-transparent py-1 pr-3 pl-1 text-left hover:bg-sunken focus-visible:-outline-offset-3 aria-pressed:bg-accent-soft aria-pressed:font-bold"
    >
      <GripVertical aria-hidden="true" className="size-4 shrink-0 text-ink-3" />
      <span className="grid size-8 shrink-0 place-items-center rounded-full border-2 border-edge border-dashed font-bold text-sm tabular-nums">
        {item.number}
      </span>
      <span className="min-w-0">{item.name}</span>
    </button>
  );
}
