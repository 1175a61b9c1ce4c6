"use client";
import { type ToggleEvent, useEffect, useId, useRef, useState } from "react";
import { keepPanelAt } from "./keep-panel-at";

/** A panel over everything that belongs to a button. The browser closes it on Escape and on a press beside it. */
export function usePopover({ align = "start" }: { align?: "start" | "end" | undefined } = {}) {
  const id = useId();
  const button = useRef<HTMLButtonElement>(null);
  const panel = useRef<HTMLDivElement>(null);
  const [isOpen, setOpen] = useState(false);
  useEffect(() => {
    const [shown, anchor] = [panel.current, button.current];
    if (shown && anchor) return keepPanelAt({ panel: shown, anchor, align });
  }, [align]);
  const onToggle = ({ newState }: ToggleEvent<HTMLElement>) => setOpen(newState === "open");
  return {
    isOpen,
    close: () => panel.current?.hidePopover(),
    button: { ref: button, popoverTarget: id, "aria-expanded": isOpen },
    panel: { ref: panel, id, popover: "auto" as const, onToggle },
  };
}

/** The look of what floats over the page, no wider than it and no higher than there is room. */
export const FLOATING =
  "max-h-[var(--room,100dvh)] max-w-[calc(100vw-16px)] overflow-y-auto rounded-xl border border-hair-2 bg-surface text-ink shadow-float";
